import type { Terms } from '@recovery-network/core/expectations';
import { asks, isAskId } from '@recovery-network/core/expectations/asks';
import { dateNow } from '@recovery-network/core/shared';
import { html } from 'lit';
import { formatter } from '../../element/dates.ts';
import { withoutTurning } from '../../element/name-in-sentence.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { asksIn } from './asks-in.ts';
import { termsWords } from './words.ts';

/** Who would do it, as the person sees it, and the other's name as in a sentence. */
export interface SeenBy {
  readonly doer: 'me' | 'them';
  readonly name: string;
}

/** Whether all that terms say can be read here: an ask of a newer version can't, and nobody says yes to what they can't see (E3). */
export const canBeRead = ({ ask, words }: Terms): boolean =>
  ask === undefined ? Boolean(words?.trim()) : isAskId(ask);

/** Own words for use in a sentence: in a script of their own they do not turn the rest of it around. */
function ownWords(words: string | undefined): string {
  const tidy = withoutTurning(words ?? '').trim();
  return /^[\p{Script=Latin}\p{N}\p{P}\s]*$/u.test(tidy) ? tidy : `\u2068${tidy}\u2069`;
}

/** What is asked or offered, in one line: an ask of the catalogue in the language of the page, or own words as they are. */
export function askText(element: RecoveryElement, { ask, words }: Terms): string {
  if (ask === undefined) return ownWords(words);
  if (!isAskId(ask)) return element.sayFrom(termsWords, 'newer');
  const texts = asksIn(element);
  if (typeof texts !== 'string') return texts[ask];
  return element.sayFrom(termsWords, texts === 'coming' ? 'fetching' : 'notHere');
}

/** Terms in sentences: what, what kind of help, when, how often, from and until, by which way, and what goes too far for either (E1). */
export function termsText(element: RecoveryElement, terms: Terms, seen: SeenBy): readonly string[] {
  return [
    whatText(element, terms, seen),
    ...alsoText(element, terms),
    ...supportText(element, terms),
    ...whenText(element, terms),
    ...oftenText(element, terms),
    ...spanText(element, terms),
    ...(terms.channel ? [element.sayFrom(termsWords, `channel-${terms.channel}`)] : []),
    ...limitsText(element, terms, seen),
  ];
}

/** The same as a list, what is asked first. Own words keep their direction. */
export const termsView = (element: RecoveryElement, terms: Terms, seen: SeenBy) => {
  const [what, ...more] = termsText(element, terms, seen);
  return html`<div class="stack tight"><p class="words"><strong dir="auto">${what}</strong></p>
    <ul>${more.map((line) => html`<li class="words" dir="auto">${line}</li>`)}</ul></div>`;
};

function whatText(element: RecoveryElement, terms: Terms, { doer, name }: SeenBy): string {
  const what = askText(element, terms);
  const { ask } = terms;
  const byMe = (terms.does === 'proposer') === (doer === 'me');
  // Another idea about what the other asked keeps the other's words: they are said with the voice of who asked.
  if (ask !== undefined && isAskId(ask) && asks[ask].does !== terms.does) {
    const asked = asks[ask].does === 'other';
    const key = asked ? (byMe ? 'theyAsked' : 'youAsked') : byMe ? 'theyOffered' : 'youOffered';
    return begun(element, element.sayFrom(termsWords, key, { name, what }));
  }
  const offers = terms.does === 'proposer';
  const key = offers ? (byMe ? 'youOffer' : 'theyOffer') : byMe ? 'youAsk' : 'theyAsk';
  return begun(element, element.sayFrom(termsWords, key, { name, what }));
}

/** A sentence that may begin with a name begins with a capital. */
const begun = ({ language }: RecoveryElement, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const alsoText = (element: RecoveryElement, { ask, words }: Terms): readonly string[] =>
  ask !== undefined && words?.trim() ? [element.sayFrom(termsWords, 'also', { words: ownWords(words) })] : [];

/** Said where the words of the catalogue do not tell it. */
const supportText = (element: RecoveryElement, { ask, support }: Terms): readonly string[] =>
  ask !== undefined && isAskId(ask) && asks[ask].support === support
    ? []
    : [element.sayFrom(termsWords, `support-${support}`)];

function whenText(element: RecoveryElement, { when }: Terms): readonly string[] {
  if (!when || when.how === 'we-see') return [element.sayFrom(termsWords, 'when-we-see')];
  if (when.how === 'any-time') return [element.sayFrom(termsWords, 'when-any-time')];
  const { days = [], on, from, to, zone } = when;
  const hours = from !== undefined && to !== undefined && hoursText(element, from, to);
  const far = zone !== undefined && hours && zone !== element.now().zone;
  const named =
    on !== undefined
      ? dayInWords(element, on)
      : element.formatList(days.toSorted().map((day) => weekday(element, day)));
  const every = when.how === 'weekly' && new Set(days).size === 7;
  const said = every
    ? hours
      ? element.sayFrom(termsWords, 'everyDayHours', { hours })
      : element.sayFrom(termsWords, 'everyDay')
    : hours
      ? element.sayFrom(termsWords, 'onDaysHours', { days: named, hours })
      : element.sayFrom(termsWords, 'onDays', { days: named });
  return [said, ...(far ? [element.sayFrom(termsWords, 'inZone', { zone: zone.replaceAll('_', ' ') })] : [])];
}

const hoursText = (element: RecoveryElement, from: string, to: string): string =>
  element.sayFrom(termsWords, to <= from ? 'hoursOverNight' : 'hours', { from, to });

const weekday = (element: RecoveryElement, day: number): string =>
  formatter(element.language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** A date in words: `zondag 29 november`, with the year where it is another one. */
export function dayInWords(element: RecoveryElement, date: string): string {
  const year = date.slice(0, 4) === dateNow(element.now()).slice(0, 4) ? undefined : 'numeric';
  const parts = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year } as const;
  return formatter(element.language, parts).format(Date.parse(date));
}

const oftenText = (element: RecoveryElement, { often }: Terms): readonly string[] =>
  often ? [element.sayFrom(termsWords, `often-${often.unit}`, { count: often.every })] : [];

function spanText(element: RecoveryElement, terms: Terms): readonly string[] {
  const from = terms.from && dayInWords(element, terms.from);
  const until = terms.until && dayInWords(element, terms.until);
  if (from && until) return [element.sayFrom(termsWords, 'fromUntil', { from, until })];
  if (from) return [element.sayFrom(termsWords, 'fromDay', { day: from })];
  return until ? [element.sayFrom(termsWords, 'untilDay', { day: until })] : [];
}

function limitsText(
  element: RecoveryElement,
  { does, limits }: Terms,
  { doer, name }: SeenBy,
): readonly string[] {
  const byMe = (does === 'proposer') === (doer === 'me');
  const mine = ownWords(byMe ? limits?.proposer : limits?.other);
  const theirs = ownWords(byMe ? limits?.other : limits?.proposer);
  return [
    ...(mine ? [element.sayFrom(termsWords, 'myLimit', { limit: mine })] : []),
    ...(theirs ? [element.sayFrom(termsWords, 'theirLimit', { name, limit: theirs })] : []),
  ];
}

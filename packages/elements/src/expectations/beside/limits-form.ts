import { contactWays, type StatedLimits, supportKinds } from '@recovery-network/core/expectations';
import { html, nothing } from 'lit';
import type { Asking } from '../../forms/asking.ts';
import { field, ticked, ticks, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';
import { dayName, WEEK } from './limits-text.ts';
import { asking, type OwnRefusal } from './refused.ts';
import { besideWords } from './words.ts';

const LONGEST = 500;
/** As many as can be written down. */
const MOST_ROWS = 21;
const MOST = 99;

/** Rows for times that were asked for on a page, beside those that are there. */
const added = new WeakMap<Page, number>();

const rowsOf = (page: Page, { hours }: StatedLimits): number =>
  Math.min(MOST_ROWS, (hours?.weekly.length ?? 0) + 1 + (added.get(page) ?? 0));

/** What is asked about limits; each may stay empty (E4). */
export function limitsFields(element: RecoveryExpectations, limits: StatedLimits) {
  const { page } = element;
  const rows = rowsOf(page, limits);
  const all = asking(element);
  const say = (
    key:
      | 'limitsWays'
      | 'limitsNot'
      | 'limitsNotKinds'
      | 'limitsMost'
      | 'limitsMostOf'
      | 'limitsMostNumber'
      | 'limitsWords'
      | 'limitsAnother',
  ) => element.sayFrom(besideWords, key);
  // "I" is only right where it is about whoever writes.
  const own = page.at === 'limits' && page.tie === undefined;
  const most = say(own ? 'limitsMost' : 'limitsMostOf');
  const another = () => {
    added.set(page, (added.get(page) ?? 0) + 1);
    element.requestUpdate();
  };
  return html`
    ${refusedLine(all, [...Array.from({ length: rows }, (_, n) => `times-${n}`), 'most', 'limit-words'])}
    ${ticks(
      all,
      'ways',
      say('limitsWays'),
      contactWays.map((way) => [way, element.sayFrom(besideWords, `way-${way}`)]),
      { chosen: limits.channels ?? [] },
    )}
    <p class="hint">${element.sayFrom(besideWords, 'limitsWaysHint')}</p>
    ${folded(
      page,
      element.sayFrom(besideWords, 'limitsHours'),
      isAbout(all, 'times-') || limits.hours !== undefined || added.has(page),
      html`${Array.from({ length: rows }, (_, n) => times(element, n, limits))}
        <p class="hint">${element.sayFrom(besideWords, 'limitsHoursHint')}</p>
        ${rows < MOST_ROWS ? html`<div><button type="button" class="plain" @click=${another}>${say('limitsAnother')}</button></div>` : nothing}`,
    )}
    ${folded(
      page,
      say('limitsNot'),
      (limits.notKinds?.length ?? 0) > 0,
      ticks(
        all,
        'kinds',
        say('limitsNotKinds'),
        supportKinds.map((kind) => [kind, element.sayFrom(besideWords, `kind-${kind}`)]),
        { chosen: limits.notKinds ?? [] },
      ),
    )}
    ${folded(
      page,
      most,
      isAbout(all, 'most') || limits.most !== undefined,
      field(all, 'most', say('limitsMostNumber'), {
        type: 'number',
        value: limits.most === undefined ? '' : String(limits.most),
        hint: element.sayFrom(besideWords, 'limitsMostHint'),
      }),
    )}
    ${field(all, 'limit-words', say('limitsWords'), {
      type: 'long',
      value: limits.words,
      longest: LONGEST,
      hint: element.sayFrom(besideWords, own ? 'limitsWordsHint' : 'limitsWordsHintOf'),
    })}
  `;
}

/** What was opened on a page, by its title: it is not closed under the hands of who is writing. */
const unfolded = new WeakMap<Page, Set<string>>();

/** What few need stands folded, open where something is in it. */
function folded(page: Page, title: string, open: boolean, content: unknown) {
  const there = unfolded.get(page) ?? new Set();
  if (open) unfolded.set(page, there.add(title));
  return html`<details ?open=${there.has(title)}><summary>${title}</summary><div class="stack tight">${content}</div></details>`;
}

const isAbout = (all: Asking<Page>, name: string): boolean =>
  all.refusal !== undefined && (all.fieldOf(all.refusal) ?? '').startsWith(name);

function times(element: RecoveryExpectations, row: number, { hours }: StatedLimits) {
  const { days, from, to } = hours?.weekly[row] ?? { days: [], from: '18:00', to: '22:00' };
  const all = asking(element);
  return html`<div class="stack tight week-row">
    ${ticks(
      all,
      `times-${row}`,
      element.sayFrom(besideWords, row === 0 ? 'limitsDays' : 'limitsHoursMore'),
      WEEK.map((day) => [String(day), dayName(element, day, 'short')]),
      { chosen: days.map(String) },
    )}
    <div class="from-to">
      ${field(all, `from-${row}`, element.sayFrom(besideWords, 'limitsFrom'), { type: 'time', value: from })}
      ${field(all, `to-${row}`, element.sayFrom(besideWords, 'limitsTo'), { type: 'time', value: to === '24:00' ? '00:00' : to })}
    </div>
  </div>`;
}

type Read = { readonly limits: StatedLimits } | { readonly key: OwnRefusal; readonly field: string };

/** What was filled in; or what can't be written down, and where. `zone`: that of the hours. */
export function limitsIn(form: FormData, zone: string): Read {
  const weekly: NonNullable<StatedLimits['hours']>['weekly'] = [];
  for (let row = 0; form.has(`from-${row}`); row++) {
    const days = WEEK.filter((day) => ticked(form, `times-${row}`).includes(String(day)));
    const [from, to] = [typed(form, `from-${row}`), typed(form, `to-${row}`)];
    if (days.length === 0) continue;
    if (!from || !to) return { key: 'hour-missing', field: `times-${row}` };
    weekly.push({ days, from, to });
  }
  const most = typed(form, 'most');
  if (most !== '' && !(/^\d+$/.test(most) && Number(most) <= MOST))
    return { key: 'no-number', field: 'most' };
  const words = typed(form, 'limit-words');
  if (words.length > LONGEST) return { key: 'too-long', field: 'limit-words' };
  const channels = contactWays.filter((way) => ticked(form, 'ways').includes(way));
  const notKinds = supportKinds.filter((kind) => ticked(form, 'kinds').includes(kind));
  return {
    limits: {
      // All ways are no limit.
      ...(channels.length > 0 && channels.length < contactWays.length && { channels }),
      ...(weekly.length > 0 && { hours: { zone, weekly } }),
      ...(notKinds.length > 0 && { notKinds }),
      ...(most !== '' && { most: Number(most) }),
      ...(words !== '' && { words }),
    },
  };
}

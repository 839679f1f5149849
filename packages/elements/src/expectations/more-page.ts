import type { Terms } from '@recovery-network/core/expectations';
import { contactWays, contradictionIn } from '@recovery-network/core/expectations';
import { html, nothing } from 'lit';
import { formatter } from '../element/dates.ts';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { choice, field, type Option, ticks } from '../forms/fields.ts';
import { isRefused, refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { termsText } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Page } from './pages.ts';
import { doerOfMine, keep, proposal } from './propose.ts';
import { fieldOfKey } from './refused.ts';
import { termsOf } from './terms-typed.ts';
import { ownerName } from './together-pages.ts';

type More = Extract<Page, { at: 'more' }>;

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const UNITS = ['day', 'week', 'month'] as const;

/** When, how often, from and until, by which way, and what goes too far (E1): all of it may stay open. */
export function morePage(element: RecoveryExpectations, states: Known, page: More) {
  const { terms, answers, handed, tie } = page;
  const name = handed
    ? ownerName(element, tie)
    : nameInSentence(nameShown(element, states.network.ties[tie]?.name ?? ''));
  const store = storing(element, async (form) => {
    const next = termsOf(element, terms, form);
    if (next === undefined) return undefined;
    const wrong = contradictionIn(next);
    if (wrong) return element.refuse(wrong, fieldOfKey(wrong) ?? '');
    const past = pastField(element, next);
    if (past) return element.refuse('until-is-past', past);
    return handed ? counter(element, page, next) : look(element, page, next);
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(handed ? { ...handed, at: 'theirs' } : { ...page, at: 'look' })}
    <h3 class="heading" tabindex="-1">${element.say(answers ? 'otherProposal' : 'agreeMore')}</h3>
    <p class="words"><strong dir="auto">${termsText(element, answers?.terms ?? terms, { doer: answers?.does ?? doerOfMine(terms), name })[0]}</strong></p>
    ${answers && terms.ask !== undefined ? html`<p>${element.say('otherOrWhen')}</p>` : nothing}
    ${field(element, 'words', element.say(answers ? 'wordsInstead' : terms.ask === undefined ? 'words' : 'wordsAlso'), { type: 'long', longest: 500, value: terms.words })}
    ${whenFields(element, terms)}
    ${folded(element, 'often', ['every'], terms.often !== undefined, oftenFields(element, terms))}
    ${folded(
      element,
      'span',
      ['from', 'until'],
      terms.from !== undefined || terms.until !== undefined,
      html`
      ${field(element, 'from', element.say('from'), { type: 'date', value: terms.from })}
      ${field(element, 'until', element.say('until'), { type: 'date', value: terms.until })}`,
    )}
    ${folded(element, 'channel', ['channel'], false, choice(element, 'channel', element.say('channel'), [['', element.say('anyChannel')], ...contactWays.map((way): Option => [way, element.say(`channel-${way}`)])], terms.channel))}
    ${folded(
      element,
      'limits',
      ['mine', 'theirs'],
      terms.limits !== undefined,
      html`
      ${field(element, 'mine', element.say('mine'), { type: 'long', longest: 500, value: terms.limits?.proposer })}
      ${field(element, 'theirs', element.say('theirs', { name }), { type: 'long', longest: 500, value: terms.limits?.other })}`,
    )}
    ${refusedLine(element, ['words', 'how', 'days', 'on', 'begins', 'ends', 'every', 'from', 'until', 'channel', 'mine', 'theirs'])}
    <div><button class="primary">${element.say(handed ? 'proposeThis' : 'next')}</button></div>
  </form>`;
}

/** What is asked less often is folded, and unfolds where it was filled in or refused. */
const folded = (
  element: RecoveryExpectations,
  title: 'often' | 'span' | 'channel' | 'limits',
  fields: readonly string[],
  filled: boolean,
  content: unknown,
) => html`<details ?open=${filled || fields.some((one) => isRefused(element, one))}>
  <summary>${element.say(`fold-${title}`)}</summary><div class="stack tight">${content}</div></details>`;

function whenFields(element: RecoveryExpectations, { when }: Terms) {
  const how = element.how ?? when?.how ?? 'we-see';
  const change = (event: Event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === 'how')
      element.how = event.target.value;
  };
  const hours = html`<div class="stack tight">
    ${field(element, 'begins', element.say('begins'), { type: 'time', value: when?.from })}
    ${field(element, 'ends', element.say('ends'), { type: 'time', value: when?.to })}</div>`;
  return html`<div class="stack tight" @change=${change}>
    ${choice(
      element,
      'how',
      element.say('how'),
      (['we-see', 'any-time', 'weekly', 'once'] as const).map((one) => [one, element.say(`how-${one}`)]),
      how,
    )}
    ${
      how === 'weekly'
        ? html`${ticks(
            element,
            'days',
            element.say('days'),
            DAYS.map((day) => [String(day), weekday(element, day)]),
            { chosen: (when?.days ?? []).map(String) },
          )}${hours}`
        : nothing
    }
    ${how === 'once' ? html`${field(element, 'on', element.say('on'), { type: 'date', value: when?.on })}${hours}` : nothing}
  </div>`;
}

const weekday = ({ language }: RecoveryExpectations, day: number): string =>
  formatter(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

const oftenFields = (element: RecoveryExpectations, { often }: Terms) => html`<div class="stack tight">
  ${field(element, 'every', element.say('every'), { type: 'number', value: often && String(often.every) })}
  ${choice(
    element,
    'unit',
    element.say('unit'),
    UNITS.map((unit) => [unit, element.say(`unit-${unit}`)]),
    often?.unit ?? 'week',
  )}</div>`;

/** The field with a last day, or an only one, that is past. */
function pastField(element: RecoveryExpectations, { until, when }: Terms): 'until' | 'on' | undefined {
  const { today } = element;
  if (until !== undefined && until < today) return 'until';
  return when?.on !== undefined && when.on < today ? 'on' : undefined;
}

async function look(element: RecoveryExpectations, page: More, terms: Terms) {
  const to = await keep(element, page, page, terms);
  return to && { to };
}

/** What the other proposes instead, on this phone: their own word (E3). */
async function counter(element: RecoveryExpectations, page: More, terms: Terms) {
  const { thread, tie, handed } = page;
  if (!handed) return undefined;
  const { drafts } = proposal(element, page, terms, { by: tie, via: 'together', instead: handed.termsId });
  if ((await element.write(...drafts)) === 'refused') return undefined;
  return { to: { at: 'returned' as const, thread } };
}

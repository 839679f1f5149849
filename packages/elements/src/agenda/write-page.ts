import type { Rule } from '@recovery-network/core/agenda';
import { appointmentKinds } from '@recovery-network/core/agenda';
import type { AppointmentShown } from '@recovery-network/core/guidance';
import { appointmentShown } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { atBegin } from '../forms/at-begin.ts';
import { choice, field, type Option, ticks } from '../forms/fields.ts';
import { isRefused, refusedLine } from '../forms/refused.ts';
import { dayName, nths, withOwn } from '../forms/rhythm.ts';
import { storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Filled, Page } from './pages.ts';
import { oftenOf } from './rhythm.ts';
import { store } from './write-store.ts';

type WritePage = Page & { readonly at: 'write' };

const FIELDS = [
  ...['what', 'called', 'with', 'who', 'day', 'from', 'minutes', 'often', 'until', 'count'],
  ...['place', 'link', 'standIn', 'days', 'zone'],
];
const LONG = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240, 480];
const WEEK = [1, 2, 3, 4, 5, 6, 7];

interface Begun {
  readonly before: AppointmentShown | undefined;
  readonly people: readonly Option[];
}
const begun = atBegin<Begun>();

/** An appointment: what, with whom, when, how often. All else is folded. */
export function writePage(element: RecoveryAgenda, states: Known, page: WritePage) {
  const { id, from } = page;
  const now = element.now();
  const { before, people } = begun(page, {
    before: appointmentShown(states, id, now),
    people: named(element, peopleThere(states, now)),
  });
  const { minutes = 60 } = before?.rule ?? {};
  const { what = from?.what } = before ?? {};
  return html`
    ${element.backTo(before ? { at: 'appointment', id } : { at: 'all' })}
    <h3 class="heading" tabindex="-1">${element.say(before ? 'change' : 'write')}</h3>
    <form class="stack" novalidate @submit=${storing(element, (form) => store(element, states, page, form))}>
      ${choice(element, 'what', element.say('what'), [...(what ? [] : [['', element.say('choose')] as const]), ...appointmentKinds.map((one): Option => [one, element.say(`kind-${one}`)])], what)}
      ${field(element, 'called', element.say('ownTitle'), { value: before?.title ?? from?.title, longest: 120 })}
      ${
        people.length > 0
          ? choice(
              element,
              'with',
              element.say('with'),
              [['', element.say('withNobody')], ...people],
              before?.with?.id ?? from?.with,
            )
          : ''
      }
      ${field(element, 'who', element.say(people.length > 0 ? 'who' : 'with'), { value: before?.who ?? from?.who, longest: 80 })}
      ${field(element, 'day', element.say('day'), { type: 'date', value: before?.rule.starts ?? from?.starts, hint: element.say('dayHint') })}
      ${field(element, 'from', element.say('from'), { type: 'time', value: before?.rule.from })}
      ${choice(
        element,
        'minutes',
        element.say('minutes'),
        withOwn(LONG, minutes).map(
          (one): Option => [String(one), element.say('minutesLong', { minutes: one })],
        ),
        String(minutes),
      )}
      ${choice(element, 'often', element.say('often'), oftenOptions(element, before?.rule, from?.often), before ? oftenOf(before.rule) : (from?.often ?? 'once'))}
      <p class="hint">${element.say('oftenHint')}</p>
      ${field(element, 'place', element.say('place'), { value: before?.place, longest: 300 })}
      ${moreFields(element, before, people, from)}
      ${refusedLine(element, FIELDS)}
      <div><button class="primary">${element.say('save')}</button></div>
    </form>
  `;
}

/** An end, and what few appointments have. It is open where something of it is known or refused. */
function moreFields(
  element: RecoveryAgenda,
  before: AppointmentShown | undefined,
  people: readonly Option[],
  from: Filled | undefined,
) {
  const { zone = element.now().zone, until = from?.until, count, days = [] } = before?.rule ?? {};
  const refused = (...names: readonly string[]) => names.some((name) => isRefused(element, name));
  const ends = until !== undefined || count !== undefined;
  const has = before?.link || before?.standIn || days.length > 1 || zone !== element.now().zone;
  return html`
    <details ?open=${ends || refused('until', 'count')}>
      <summary>${element.say('ending')}</summary>
      <div class="stack">
        ${field(element, 'until', element.say('until'), { type: 'date', value: until, hint: element.say('endingHint') })}
        ${field(element, 'count', element.say('count'), { type: 'number', value: count === undefined ? undefined : String(count) })}
      </div>
    </details>
    <details ?open=${Boolean(has) || refused('link', 'standIn', 'days', 'zone')}>
      <summary>${element.say('extra')}</summary>
      <div class="stack">
        ${field(element, 'link', element.say('link'), { value: before?.link, longest: 500, hint: element.say('linkHint') })}
        ${
          people.length > 0
            ? choice(
                element,
                'standIn',
                element.say('standIn'),
                [['', element.say('standInNobody')], ...people],
                before?.standIn?.id,
              )
            : ''
        }
        ${ticks(
          element,
          'days',
          element.say('moreDays'),
          WEEK.map((day): Option => [String(day), dayName(element, day)]),
          { chosen: days.length > 1 ? days.map(String) : [] },
        )}
        <p class="hint">${element.say('moreDaysHint')}</p>
        ${field(element, 'zone', element.say('zone'), { value: zone, longest: 64, hint: element.say('zoneHint') })}
      </div>
    </details>
  `;
}

function oftenOptions(
  element: RecoveryAgenda,
  rule: Rule | undefined,
  often: string | undefined,
): readonly Option[] {
  const offered: readonly Option[] = [
    ['once', element.say('often-once')],
    ['w1', element.say('often-week')],
    ...[2, 3, 4].map((weeks): Option => [`w${weeks}`, element.say('often-weeks', { weeks })]),
    ...nths.map(([nth, word]): Option => [`n${nth}:1`, element.say(`often-${word}`)]),
    ['m3', element.say('often-months', { months: 3 })],
    ...(often === 'm1' ? [['m1', element.say('often-months', { months: 1 })] as const] : []),
  ];
  const own = rule && oftenOf(rule);
  return own === undefined || offered.some(([value]) => value === own)
    ? offered
    : [...offered, [own, element.say('often-own')]];
}

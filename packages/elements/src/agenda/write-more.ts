import type { Rule } from '@recovery-network/core/agenda';
import type { AppointmentShown } from '@recovery-network/core/guidance';
import { weekdayOf } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { choice, field, type Option, ticks } from '../forms/fields.ts';
import { dayName, nths } from '../forms/rhythm.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Chosen, Filled } from './pages.ts';
import { oftenOf } from './rhythm.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Whether something is known of what is folded: then it has to be seen. */
export function isMoreKnown(
  element: RecoveryAgenda,
  before: AppointmentShown | undefined,
  from: Filled | undefined,
): boolean {
  if (!before) return from?.often !== undefined || from?.until !== undefined;
  const { rule, place, link, standIn } = before;
  return rule.how !== 'once' || rule.zone !== element.now().zone || Boolean(place || link || standIn);
}

/** How it comes back and until when, and what few appointments have. What is once has no end: what was typed there waits. */
export function moreFields(
  element: RecoveryAgenda,
  before: AppointmentShown | undefined,
  people: readonly Option[],
  from: Filled | undefined,
  chosen: Chosen,
) {
  const { zone = element.now().zone, until = from?.until, count, days = [] } = before?.rule ?? {};
  const often = before ? oftenOf(before.rule) : (from?.often ?? 'once');
  const day = chosen.day ?? before?.rule.starts ?? from?.starts;
  return html`
    ${choice(element, 'often', element.say('often'), oftenOptions(element, before?.rule, day), often)}
    <p class="hint">${element.say('oftenHint')}</p>
    <div class="stack" ?hidden=${(chosen.often ?? often) === 'once'}>
      ${ticks(
        element,
        'days',
        element.say('moreDays'),
        WEEK.map((one): Option => [String(one), dayName(element, one)]),
        { chosen: days.length > 1 ? days.map(String) : [] },
      )}
      <p class="hint">${element.say('moreDaysHint')}</p>
      ${field(element, 'until', element.say('until'), { type: 'date', value: until, hint: element.say('endingHint') })}
      ${field(element, 'count', element.say('count'), { type: 'number', value: count === undefined ? undefined : String(count) })}
    </div>
    ${field(element, 'place', element.say('place'), { value: before?.place, longest: 300 })}
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
        : nothing
    }
    ${field(element, 'zone', element.say('zone'), { type: 'long', value: zone, longest: 64, hint: element.say('zoneHint') })}
  `;
}

function oftenOptions(
  element: RecoveryAgenda,
  rule: Rule | undefined,
  day: string | undefined,
): readonly Option[] {
  const offered: readonly Option[] = [
    ['once', element.say('often-once')],
    ['w1', element.say('often-week')],
    ...[2, 3, 4].map((weeks): Option => [`w${weeks}`, element.say('often-weeks', { weeks })]),
    ['m1', element.say('often-month')],
    ['m3', element.say('often-months', { months: 3 })],
  ];
  // Last, since they come with the day: what was chosen before it stays where it is.
  const which =
    day === undefined
      ? []
      : nths.map(
          ([nth, word]): Option => [
            `n${nth}:1`,
            element.say(`often-${word}`, { day: dayName(element, weekdayOf(day)) }),
          ],
        );
  const own = rule && oftenOf(rule);
  return own === undefined || [...offered, ...which].some(([value]) => value === own)
    ? [...offered, ...which]
    : [...offered, [own, element.say('often-own')], ...which];
}

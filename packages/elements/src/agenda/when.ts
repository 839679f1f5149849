import type { Rule } from '@recovery-network/core/agenda';
import { nextTime, occurrencesOf } from '@recovery-network/core/recurrence';
import { wallTime } from '@recovery-network/core/shared';
import { html } from 'lit';
import type { RecoveryAgenda } from './agenda.ts';
import { capital, rhythmText } from './rhythm.ts';
import { hoursText, otherwiseTexts, sameWall } from './time-text.ts';

/**
 * When an appointment is, by the person's own clock, whether it is in the agenda or only in a file: what comes back on another
 * clock is told by that one, with its next time here.
 */
export function whenTexts(element: RecoveryAgenda, rule: Rule): readonly string[] {
  const now = element.now();
  if (rule.how === 'once') {
    const [time] = occurrencesOf(rule, [], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1);
    if (!time) return [];
    const { date } = wallTime(time.start, now.zone);
    return [
      `${capital(element, element.formatDate(date))}, ${hoursText(element, time)}`,
      ...otherwiseTexts(element, time, rule.zone),
    ];
  }
  const rhythm = rhythmText(element, rule);
  const next = rule.zone === now.zone ? undefined : nextTime(rule, [], now);
  if (!next || sameWall(element, next.start, rule.zone)) return [rhythm];
  const day = element.formatDay(next.start);
  return [
    `${rhythm}. ${element.say('clockOf', { zone: rule.zone })}`,
    element.say('nextTime', { day, hours: hoursText(element, next) }),
  ];
}

/** The same in lines. */
export const whenView = (element: RecoveryAgenda, rule: Rule) =>
  whenTexts(element, rule).map((text) => html`<p class="quiet">${text}</p>`);

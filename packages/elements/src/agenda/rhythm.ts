import type { Rule } from '@recovery-network/core/agenda';
import { isWholeDay } from '@recovery-network/core/recurrence';
import { dayName, later, nths } from '../forms/rhythm.ts';
import type { RecoveryAgenda } from './agenda.ts';

/** When it comes back, in words and by the clock on its own wall. */
export function rhythmText(element: RecoveryAgenda, rule: Rule): string {
  const { how, days = [], every = 1, nth, from, minutes } = rule;
  const hours = isWholeDay(rule)
    ? element.say('allDay')
    : element.say('fromTo', { from, to: later(from, minutes) });
  const names = days.toSorted((a, b) => a - b).map((day) => dayName(element, day));
  const which = nths.find(([one]) => one === nth);
  if (how === 'monthly' && which) {
    const text = element.say(`rhythm-${which[1]}`, { hours, days: element.formatList(names, 'or') });
    return every === 1 ? text : `${text}. ${element.say('everyMonths', { months: every })}`;
  }
  const weekly = { hours, days: element.formatList(names) };
  return every === 1
    ? element.say('rhythm-week', weekly)
    : element.say('rhythm-weeks', { ...weekly, weeks: every });
}

export const capital = ({ language }: { readonly language: string }, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** What a rule is in the list of how often: `once`, `w2`, `n3:1` (the third of each month), `n-1:3`. */
export const oftenOf = ({ how, every = 1, nth = 1 }: Pick<Rule, 'how' | 'every' | 'nth'>): string =>
  how === 'once' ? 'once' : how === 'weekly' ? `w${every}` : `n${nth}:${every}`;

/** `m3`: each three months, on the weekday and in the week of its first day. */
export function ruleOf(often: string, starts: string): Pick<Rule, 'how' | 'every' | 'nth'> | undefined {
  if (often === 'once') return { how: 'once' };
  const weeks = /^w(\d+)$/.exec(often)?.[1];
  if (weeks !== undefined) return { how: 'weekly', every: Number(weeks) };
  const months = /^m(\d+)$/.exec(often)?.[1];
  if (months !== undefined) return { how: 'monthly', every: Number(months), nth: nthOf(starts) };
  const [, nth, every] = /^n(-?\d):(\d+)$/.exec(often) ?? [];
  return nth === undefined ? undefined : { how: 'monthly', every: Number(every), nth: Number(nth) };
}

/** In which week of its month a date is: a fifth one is the last. */
function nthOf(date: string): number {
  const nth = Math.ceil(Number(date.slice(8, 10)) / 7);
  return nth > 4 ? -1 : nth;
}

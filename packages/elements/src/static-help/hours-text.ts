import type { Exception, Hours, Span, Weekday } from '@recovery-network/core/shared';
import type { nl as elementNl } from '../help-now/nl.ts';
import type { Params } from '../words/words.ts';
import type { nl } from './nl.ts';

type Nl = typeof elementNl & typeof nl;

/** Says a text of help now, filled, in one language. */
export type Say = <Key extends keyof Nl>(key: Key, ...params: Params<Nl[Key]>) => string;

const listOf = (items: readonly string[], locale: string) => new Intl.ListFormat(locale).format(items);

const isWhole = ({ from, to }: Span) => from === '00:00' && (to === '00:00' || to === '24:00');

/** 1 January 2024 was a Monday: its week gives the names of the days. */
function dayName(day: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

function daysText(days: readonly Weekday[], say: Say, locale: string): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 1, sorted.at(-1) ?? 7];
  if (sorted.length === 7) return say('everyDay');
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    return say('firstToLast', { first: dayName(first, locale), last: dayName(last, locale) });
  }
  const names = sorted.map((day) => dayName(day, locale));
  return listOf(names, locale);
}

/** Days that have the same times are said together, in the order in which these times were first listed. */
function byTimes({ weekly }: Hours): { days: Weekday[]; from: string; to: string }[] {
  const groups = new Map<string, { days: Weekday[]; from: string; to: string }>();
  for (const { days, from, to } of weekly) {
    const group = groups.get(from + to);
    if (group) group.days.push(...days);
    else groups.set(from + to, { days: [...days], from, to });
  }
  return [...groups.values()];
}

/** The week of a line in words: `Open: maandag tot en met vrijdag van 07:00 tot 22:00.` */
export function hoursText(hours: Hours | 'always', say: Say, locale: string): string {
  if (hours === 'always') return say('dayAndNight');
  const spans = byTimes(hours).map(({ days, from, to }) => {
    const named = daysText(days, say, locale);
    return isWhole({ from, to })
      ? say('daysWhole', { days: named })
      : say('daysFromTo', { days: named, from, to });
  });
  if (spans.length === 1 && spans[0] === say('daysWhole', { days: say('everyDay') }))
    return say('dayAndNight');
  return spans.length > 0 ? say('openHours', { hours: listOf(spans, locale) }) : '';
}

function datesText({ from, until }: Exception, say: Say, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const written = (date: string) => format.format(Date.parse(`${date}T00:00Z`));
  if (from === until) return written(from);
  return say('firstToLast', { first: written(from), last: written(until) });
}

/** The exceptions of a line, each one text: `25 december 2026 tot en met 26 december 2026: dicht`. */
export function exceptionTexts(hours: Hours | 'always', say: Say, locale: string): string[] {
  if (hours === 'always') return [];
  return (hours.exceptions ?? []).map((exception) => {
    const spans = exception.windows.map((span) =>
      isWhole(span) ? say('wholeDay') : say('fromTo', { from: span.from, to: span.to }),
    );
    return `${datesText(exception, say, locale)}: ${spans.length > 0 ? listOf(spans, locale) : say('closed')}`;
  });
}

import { type Line, waysOf } from '@recovery-network/core/help-now';
import type { Weekday } from '@recovery-network/core/shared';

const words = {
  nl: { locale: 'nl', firstToLast: 'tot en met', fromTo: 'tot', always: 'Dag en nacht.' },
  en: { locale: 'en-GB', firstToLast: 'to', fromTo: 'to', always: 'Day and night.' },
} as const;

/** 5 January 1970 was a Monday: its week gives the names of the days. */
function dayName(day: Weekday, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(1970, 0, 4 + day));
}

/** Number and hours of a line, as a page names them. Times are wall-clock times where the line is. */
export function helplineHtml(line: Line, lang: keyof typeof words): string {
  const { locale, firstToLast, fromTo, always } = words[lang];
  const call = waysOf(line).find(({ type }) => type === 'call');
  if (!call) throw new Error(`The line ${line.id} has no number that can be called.`);
  const windows = line.hours === 'always' ? [] : line.hours.weekly;
  const hours = windows.map(({ days, from, to }) => {
    const names = days.map((day) => dayName(day, locale));
    const inARow = days.every((day, n) => n === 0 || day === (days[n - 1] ?? 0) + 1);
    const said =
      inARow && names.length > 2
        ? `${names[0]} ${firstToLast} ${names.at(-1)}`
        : new Intl.ListFormat(locale).format(names);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${from} ${fromTo} ${to}.`;
  });
  return [
    `<p class="helpline-number"><a href="${call.href}">${call.shown}</a></p>`,
    `<p>${line.hours === 'always' ? always : hours.join(' ')}</p>`,
  ].join('\n');
}

import { dateNow } from '@recovery-network/core/shared';
import { formatter } from '../../element/dates.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { dayInWords } from '../../together/terms/terms.ts';

/** Dates that stand beside each other, as words: all with their year where one of them is of another year. */
export function datesInWords(
  element: RecoveryElement,
  dates: readonly (string | undefined)[],
): (date: string) => string {
  const year = dateNow(element.now()).slice(0, 4);
  if (dates.every((date) => date === undefined || date.startsWith(year)))
    return (date) => dayInWords(element, date);
  const parts = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return (date) => formatter(element.language, parts).format(Date.parse(date));
}

import type { Rule } from '../../recurrence/index.ts';
import { DAY, dateOfDay, dayNumber, weekdayOfDay } from '../../shared/time.ts';
import { WEEKDAYS } from './weekdays.ts';

/** How something comes back, as a calendar file tells it. */
export interface Repeat {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Weekdays, Monday is 1; `nth` is 0 for each of them. */
  readonly days: readonly { readonly nth: number; readonly day: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly places: readonly number[];
  readonly weekBegins: number;
  readonly count?: number;
  /** As it is written. */
  readonly until?: string;
}

const FREQS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
/** What is understood; a part that is not among these changes the meaning of all others. */
const PARTS = /^(FREQ|INTERVAL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST|COUNT|UNTIL|DTSTART)$/;

/** No list of a rule that means something is longer: a year has 366 days. */
const LONGEST_LIST = 400;

/** A rule of a calendar file; `undefined` where it says something that we don't understand. */
export function repeatOf(value: string): Repeat | undefined {
  const parts = new Map<string, string>();
  for (const part of value.replace(/^RRULE:/i, '').split(';')) {
    const [key = '', text = ''] = part.split('=');
    if (part.trim() !== '') parts.set(key.trim().toUpperCase(), text.trim().toUpperCase());
  }
  const freq = FREQS.find((one) => one === parts.get('FREQ'));
  const listOf = (key: string) => (parts.get(key) ?? '').split(',').filter(Boolean);
  const numbers = (key: string) => [...new Set(listOf(key).map(Number))];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined;
  const lists = ['BYMONTHDAY', 'BYMONTH', 'BYSETPOS'].map(numbers);
  const days = [
    ...new Map(
      listOf('BYDAY')
        .map(dayOf)
        .map((one) => [one && `${one.nth} ${one.day}`, one]),
    ).values(),
  ];
  const whole = [interval, count ?? 1, ...lists.flat()].every(Number.isSafeInteger);
  if (!freq || !whole || interval < 1 || (count ?? 1) < 1 || days.includes(undefined)) return undefined;
  if ([days, ...lists].some(({ length }) => length > LONGEST_LIST)) return undefined;
  if (![...parts.keys()].every((key) => PARTS.test(key))) return undefined;
  const [monthDays = [], months = [], places = []] = lists;
  const until = parts.get('UNTIL');
  return {
    freq,
    interval,
    days: days.filter((one) => one !== undefined),
    monthDays,
    months,
    places,
    weekBegins: Math.max(1, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    ...(count !== undefined && { count }),
    ...(until !== undefined && { until }),
  };
}

function dayOf(text: string): Repeat['days'][number] | undefined {
  const parts = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  return parts ? { nth: Number(parts[1] ?? 0), day: WEEKDAYS.indexOf(parts[2] ?? '') } : undefined;
}

/** The fields of our rule that say the same, for what begins on a date; `undefined` where ours can't say it. */
export function asOurs(
  repeat: Repeat,
  starts: string,
): Pick<Rule, 'how' | 'days' | 'every' | 'nth'> | undefined {
  const { freq, interval, monthDays, months, places, weekBegins } = repeat;
  const own = weekdayOfDay(dayNumber(starts));
  const days = [...new Set(repeat.days.map(({ day }) => day))].sort((a, b) => a - b);
  const nths = [...new Set(repeat.days.map(({ nth }) => nth))];
  if (monthDays.length > 0) return undefined;
  if (freq === 'DAILY' || freq === 'WEEKLY') {
    if (months.length > 0 || places.length > 0) return undefined;
    if (freq === 'DAILY' && interval % 7 === 0 && days.length === 0) return weekly([own], interval / 7);
    if (freq === 'DAILY')
      return interval === 1 ? weekly(days.length > 0 ? days : [1, 2, 3, 4, 5, 6, 7], 1) : undefined;
    const each = days.length > 0 ? days : [own];
    // Weeks that begin on another day are other weeks, where there are several days and not each week counts.
    const alike =
      interval === 1 || each.length === 1 || weekBegins === 1 || (weekBegins === 7 && !each.includes(7));
    return alike && interval <= 52 ? weekly(each, interval) : undefined;
  }
  const every = freq === 'YEARLY' ? interval * 12 : interval;
  // In a year only where it names its month, which is the one in which it begins.
  if (freq === 'YEARLY' ? months.length !== 1 || months[0] !== Number(starts.slice(5, 7)) : months.length > 0)
    return undefined;
  const [nth = 0] = nths;
  const place =
    nth !== 0 && places.length === 0
      ? nth
      : nth === 0 && days.length === 1 && places.length === 1
        ? places[0]
        : undefined;
  if (nths.length !== 1 || place === undefined || ![1, 2, 3, 4, -1].includes(place) || every > 52)
    return undefined;
  return { how: 'monthly', days, nth: place, ...(every > 1 && { every }) };
}

const weekly = (days: readonly number[], every: number): Pick<Rule, 'how' | 'days' | 'every'> => ({
  how: 'weekly',
  days,
  ...(every > 1 && { every }),
});

/** So many periods of one rule are looked through: ten years of days. */
const MOST_PERIODS = 3660;

/**
 * How often a day may still be held against a part of a rule, for all rules of a file: so no file takes long, whatever its
 * rules say.
 */
export interface Budget {
  looks: number;
}

/** From which date to which, both included, and at most so many. */
export interface Span {
  readonly from: string;
  readonly until: string;
  readonly most: number;
}

/** The dates of a rule, and by what they end: `limit` where there may be more of them in this span. */
export interface Dates {
  readonly dates: readonly string[];
  readonly end: 'count' | 'span' | 'limit';
}

/** The dates of a rule that begins on one, period by period, since it may say anything. */
export function datesOf(repeat: Repeat, starts: string, span: Span, budget: Budget): Dates {
  const dates: string[] = [];
  const begin = dayNumber(starts);
  const since = dayNumber(span.from);
  const last = dayNumber(span.until);
  const { places, count = Number.POSITIVE_INFINITY } = repeat;
  let counted = 0;
  const skipped =
    count === Number.POSITIVE_INFINITY ? Math.floor((since - begin) / LONGEST[repeat.freq]) - 1 : 0;
  const first = Math.max(0, Math.floor(skipped / repeat.interval));
  const { days: weekdays, monthDays, months } = repeat;
  const each = 1 + weekdays.length + monthDays.length + months.length + places.length;
  for (let n = first; n < first + MOST_PERIODS && budget.looks > 0; n++) {
    const period = daysOfPeriod(repeat, begin, n * repeat.interval);
    budget.looks -= period.length * each;
    if ((period[0] ?? 0) > last) return { dates, end: 'span' };
    const days = period.filter((day) => isIn(repeat, day, begin));
    const chosen = days.filter(
      (_, at) => places.length === 0 || places.includes(at + 1) || places.includes(at - days.length),
    );
    for (const day of chosen.filter((one) => one >= begin)) {
      if (++counted > count) return { dates, end: 'count' };
      if (day > last) return { dates, end: 'span' };
      if (dates.length >= span.most) return { dates, end: 'limit' };
      if (day >= since) dates.push(dateOfDay(day));
    }
  }
  return { dates, end: 'limit' };
}

/** How many days the longest period has. */
const LONGEST = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

function daysOfPeriod({ freq, weekBegins }: Repeat, begin: number, nth: number): readonly number[] {
  if (freq === 'DAILY') return [begin + nth];
  if (freq === 'WEEKLY') {
    const first = begin - ((weekdayOfDay(begin) - weekBegins + 7) % 7) + nth * 7;
    return Array.from({ length: 7 }, (_, n) => first + n);
  }
  const date = new Date(begin * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const [first, last] =
    freq === 'MONTHLY'
      ? [Date.UTC(year, month + nth, 1), Date.UTC(year, month + nth + 1, 1)]
      : [Date.UTC(year + nth, 0, 1), Date.UTC(year + nth + 1, 0, 1)];
  return Array.from({ length: (last - first) / DAY }, (_, n) => first / DAY + n);
}

function isIn({ freq, days, monthDays, months }: Repeat, day: number, begin: number): boolean {
  const date = new Date(day * DAY);
  const [month, inMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  const length = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate();
  const own = new Date(begin * DAY);
  if (months.length > 0 && !months.includes(month)) return false;
  if (monthDays.length > 0 && !monthDays.includes(inMonth) && !monthDays.includes(inMonth - length - 1))
    return false;
  if (days.length > 0)
    return days.some((one) => one.day === weekdayOfDay(day) && isNth(one.nth, freq, months, date, length));
  if (freq === 'WEEKLY') return weekdayOfDay(day) === weekdayOfDay(begin);
  if (freq === 'DAILY' || monthDays.length > 0) return true;
  // As it begins: on that day of the month, and of the year.
  return (
    inMonth === own.getUTCDate() &&
    (freq === 'MONTHLY' || months.length > 0 || month === own.getUTCMonth() + 1)
  );
}

/** Whether a date is the nth such weekday of its month, or of its year; each, where 0 is asked for. */
function isNth(
  nth: number,
  freq: Repeat['freq'],
  months: readonly number[],
  date: Date,
  length: number,
): boolean {
  if (nth === 0 || freq === 'DAILY' || freq === 'WEEKLY') return true;
  const inYear = freq === 'YEARLY' && months.length === 0;
  const begin = Date.UTC(date.getUTCFullYear(), 0, 1);
  const place = inYear ? (date.getTime() - begin) / DAY + 1 : date.getUTCDate();
  const all = inYear ? (Date.UTC(date.getUTCFullYear() + 1, 0, 1) - begin) / DAY : length;
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((all - place + 1) / 7) === -nth;
}

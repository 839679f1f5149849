import { isDate } from '../../shared/dates.ts';
import { instantOf } from '../../shared/time.ts';
import type { Property } from './content-lines.ts';

/** A moment as a calendar file tells it: on some wall, whose zone is still to be found. */
export interface Moment {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Minutes since 00:00; nothing where it is a whole day. */
  readonly minutes?: number;
  readonly utc: boolean;
  readonly tzid?: string;
}

/** One value: `20261122`, `20261122T093000`, `20261122T083000Z`, and the forms with hyphens that some write. */
export function momentOf(value: string, params: Property['params'] = {}): Moment | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(?:\.\d+)?(Z)?)?$/i.exec(value.trim());
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, utc] = parts;
  const date = `${year}-${month}-${day}`;
  if (!isDate(date) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined;
  const whole = hour === undefined || params.VALUE?.toUpperCase() === 'DATE';
  return {
    date,
    ...(!whole && { minutes: Number(hour) * 60 + Number(minute) }),
    utc: utc !== undefined,
    ...(params.TZID !== undefined && { tzid: params.TZID }),
  };
}

/** All values of a property that may hold several; of periods the moment at which they begin. */
export const momentsOf = (properties: readonly Property[]): readonly (Moment | undefined)[] =>
  properties.flatMap(({ value, params }) =>
    value.split(',').map((one) => momentOf(one.split('/')[0] ?? '', params)),
  );

/** The instant of a moment on the wall of a zone. */
export const instantOfMoment = ({ date, minutes = 0, utc }: Moment, zone: string): number =>
  instantOf(date, minutes, utc ? 'UTC' : zone);

export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** A duration in minutes, negative where it says so; `undefined` for what is none. */
export function minutesOf(duration: string): number | undefined {
  const parts = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    duration.trim(),
  );
  if (!parts || !/\d/.test(duration)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes + Math.round(seconds / 60);
  return parts[1] === '-' ? -total : total;
}

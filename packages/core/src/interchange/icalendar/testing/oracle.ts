import ICAL from 'ical.js';
import { instantOf } from '../../../shared/time.ts';

export interface Found {
  readonly uid: string;
  readonly sequence: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What another parser finds in a calendar file, with the zones that the file itself brings, up to an instant (ms). A
 * day without a time begins on the wall of `wall`.
 */
export function expanded(text: string, until: number, wall = 'UTC'): readonly Found[] {
  const ms = (time: ICAL.Time): number =>
    time.isDate ? instantOf(time.toString(), 0, wall) : time.toJSDate().getTime();
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return events
    .filter((one) => !one.isRecurrenceException())
    .flatMap((one): Found[] => {
      if (one.component.getFirstPropertyValue('status') === 'CANCELLED') return [];
      for (const other of events)
        if (other.isRecurrenceException() && other.uid === one.uid) one.relateException(other);
      const found = (start: ICAL.Time, end: ICAL.Time): Found => ({
        uid: one.uid,
        sequence: one.sequence,
        start: ms(start),
        end: ms(end),
      });
      if (!one.isRecurring()) return [found(one.startDate, one.endDate)];
      const times: Found[] = [];
      const iterator = one.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        const { startDate, endDate } = one.getOccurrenceDetails(next);
        if (ms(next) >= until) break;
        times.push(found(startDate, endDate));
      }
      return times;
    })
    .sort((a, b) => a.start - b.start);
}

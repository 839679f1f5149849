import type { Diary } from '../../journal-host/testing/diary.ts';
import { alone } from '../../noting/testing/alone.ts';
import { write } from '../../noting/testing/opened.ts';
import '../define.ts';

/** The element alone on a page, over a journal of the test. */
export const opened = alone('recovery-agenda');

/** Each Tuesday at ten in the morning, for an hour. */
export const TUESDAYS = {
  ...{ how: 'weekly', days: [2], every: 1, from: '10:00', minutes: 60 },
  ...{ zone: 'Europe/Amsterdam', starts: '2026-11-03' },
};

/** Once, on the last day but one of November. */
export const ONCE = {
  ...{ how: 'once', from: '14:30', minutes: 30, zone: 'Europe/Amsterdam', starts: '2026-11-27' },
};

/** An appointment; gives its id. */
export const planned = (
  day: Diary,
  rule: Readonly<Record<string, unknown>> = TUESDAYS,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> => write(day, 'appointment.set', { what: 'individual', rule, ...more });

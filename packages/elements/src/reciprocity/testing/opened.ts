import type { Diary } from '../../journal-host/testing/diary.ts';
import { alone } from '../../noting/testing/alone.ts';
import { write } from '../../noting/testing/opened.ts';
import '../define.ts';

/** The element alone on a page, over a journal of the test. */
export const opened = alone('recovery-reciprocity');

/** What the person said about looking, giving and hints. */
export const look = (day: Diary, type: string, data: Readonly<Record<string, unknown>>): Promise<string> =>
  write(day, `reciprocity.${type}`, data, day.host.state?.journal ?? '');

/** Something that was given or got on a day. */
export const exchanged = (
  day: Diary,
  tie: string | undefined,
  way: 'given' | 'received',
  on: string,
  size = 'large',
): Promise<string> =>
  write(day, 'exchange.noted', { with: tie, way, kind: 'listening', size }, day.host.newId(), {
    at: `${on}T12:00:00+01:00`,
  });

const DAYS = ['2026-10-25', '2026-11-01', '2026-11-08', '2026-11-15', '2026-11-20'];

/** Enough in one direction for a word about it. */
export async function much(day: Diary, tie: string | undefined, way: 'given' | 'received'): Promise<void> {
  for (const on of DAYS) await exchanged(day, tie, way, on);
}

import type { Diary } from '../../journal-host/testing/diary.ts';
import { alone } from '../../noting/testing/alone.ts';
import { write } from '../../noting/testing/opened.ts';
import '../define.ts';

/** The element alone on a page, over a journal of the test. */
export const opened = alone('recovery-groups');

/** A group with a name; it is a tie. */
export const withGroup = (day: Diary, name = 'Dinsdaggroep'): Promise<string> =>
  write(day, 'tie.added', { name, kind: 'group' });

/** A meeting each Tuesday at half past seven in the evening. */
export const onTuesdays = (
  day: Diary,
  group: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  write(day, 'group.meeting-set', {
    ...{ group, days: [2], every: 1, from: '19:30', minutes: 90 },
    ...{ zone: 'Europe/Amsterdam', starts: '2026-11-03' },
    ...change,
  });

import type { Diary } from '../../journal-host/testing/diary.ts';
import { alone } from '../../noting/testing/alone.ts';
import { write } from '../../noting/testing/opened.ts';
import '../define.ts';

/** The element alone on a page, over a journal of the test. */
export const opened = alone('recovery-tasks');

/** Something to do; gives its id. */
export const toDo = (
  day: Diary,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> => write(day, 'task.written', { kind: 'practical', text, ...more });

import { fixture, html } from '@open-wc/testing';
import { settled } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { hostOf, write } from '../../noting/testing/opened.ts';
import '../define.ts';
import type { RecoveryTasks } from '../tasks.ts';

/** The element alone on a page, over a journal of the test. */
export async function opened(day: Pick<Diary, 'host'>, lang = 'nl', theme = 'light'): Promise<RecoveryTasks> {
  const element = await fixture<RecoveryTasks>(
    html`<recovery-tasks lang=${lang} theme=${theme} .host=${hostOf(day)}></recovery-tasks>`,
  );
  await day.host.whenReady();
  await settled();
  return element;
}

/** Something to do; gives its id. */
export const toDo = (
  day: Diary,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> => write(day, 'task.written', { kind: 'practical', text, ...more });

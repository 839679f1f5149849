import { download } from '../../element/download.ts';
import type { LoadProblem } from '../../journal-host/journal-host.ts';
import { problems } from '../../journal-host/problem-words.ts';
import type { LoadResult, Place } from '../journal-care.ts';
import type { RecoveryNetwork } from '../recovery-network.ts';
import { dataWords } from './words.ts';

const loadProblems = {
  'not-json': 'loadNotJson',
  'not-a-journal': 'loadNotAJournal',
  'newer-version': 'loadNewerVersion',
  'other-journal': 'loadOtherJournal',
  'storage-full': 'loadFailed',
  'storage-refused': 'loadFailed',
  damaged: 'loadFailed',
} as const satisfies Record<LoadProblem, string>;

/** Takes in a copy: its text, or JSON that was parsed already. Never rejects. */
export async function load(element: RecoveryNetwork, file: unknown, at: Place): Promise<LoadResult> {
  const { care, host } = element;
  if (!host) return care.tell(false, element.say('opening'), at);
  const done = await host.load(file);
  if (!done.ok) return care.tell(false, element.sayFrom(dataWords, loadProblems[done.error]), at);
  const { how, added } = done.value;
  const text =
    how === 'adopted'
      ? element.sayFrom(dataWords, 'adopted')
      : element.sayFrom(dataWords, 'merged', { count: added });
  return care.tell(true, text, at);
}

export async function askToErase(element: RecoveryNetwork, erasing: boolean): Promise<void> {
  element.care.erasing = erasing;
  element.requestUpdate();
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(erasing ? '#erase-sure' : '#erase')?.focus();
}

export async function eraseAll(element: RecoveryNetwork): Promise<void> {
  const done = await element.host?.eraseEverything();
  if (done)
    element.care.tell(done.ok, element.sayFrom(dataWords, done.ok ? 'erased' : 'eraseFailed'), 'data');
  await askToErase(element, false);
}

export async function keepSafe(element: RecoveryNetwork): Promise<void> {
  const kept = (await element.host?.requestPersistence()) ?? false;
  element.care.tell(kept, element.sayFrom(dataWords, kept ? 'keptSafe' : 'notKeptSafe'), 'data');
}

export async function saveCopy(element: RecoveryNetwork): Promise<void> {
  const file = await element.host?.exportJournal();
  const name = `${element.sayFrom(dataWords, 'copyName')}.json`;
  if (file?.ok) download(new File([JSON.stringify(file.value)], name, { type: 'application/json' }));
  else if (file) element.care.tell(false, element.say(problems[file.error]), 'data');
}

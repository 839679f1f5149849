import { fixture, html } from '@open-wc/testing';
import type { Terms } from '@recovery-network/core/aftercare';
import { termsOf } from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import { settled } from '../../element/testing/on-screen.ts';
import type { DraftExtra, JournalHost } from '../../journal-host/journal-host.ts';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { fullDiary, hostOf, write } from '../../noting/testing/opened.ts';
import type { areas } from '../../together/areas.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import '../define.ts';

/** Whose page it is. */
export type For = 'counsellor' | 'family' | undefined;

/** The element alone on a page, over a journal of a test. */
export async function openedOver(
  host: JournalHost<typeof areas>,
  {
    lang = 'nl',
    theme = 'light',
    of,
  }: { readonly lang?: string; readonly theme?: string; readonly of?: For } = {},
): Promise<RecoveryAftercare> {
  const element = await fixture<RecoveryAftercare>(
    html`<recovery-aftercare lang=${lang} theme=${theme} .for=${of} .host=${host}></recovery-aftercare>`,
  );
  await host.whenReady();
  await settled();
  return element;
}

export const opened = (day: Pick<Diary, 'host'>, lang = 'nl', theme = 'light', of?: For) =>
  openedOver(hostOf(day), { lang, theme, of });

/** A journal with a counsellor in it, and somebody close. */
export async function withJo(wall?: string) {
  const day = await fullDiary(wall);
  const [sam = ''] = await writeDown(day, { name: 'Sam', phone: '06 0000 0101' });
  const jo = await write(day, 'tie.added', { name: 'Jo', kind: 'counsellor', ring: 'close' });
  return { day, jo, sam };
}

/** The usual course, of the owner. */
export const usual = (change: Partial<Terms> = {}): Terms => ({
  ...termsOf('standard', { starts: '2026-11-23', whose: 'proposer' }),
  ...change,
});

/** As what came from somebody. */
export const from = (tie: string): DraftExtra => ({ by: tie, via: 'carried' });

interface How {
  readonly terms?: Terms;
  readonly by?: 'them';
  readonly trajectory?: string;
  readonly instead?: string;
}

/** A course that one of the two proposed; who is named speaks as what came from them. */
export async function proposed(
  day: Pick<Diary, 'host'>,
  tie: string,
  {
    by,
    terms = usual({ whose: by ? 'other' : 'proposer' }),
    trajectory = day.host.newId(),
    instead,
  }: How = {},
): Promise<{ readonly trajectory: string; readonly termsId: string }> {
  const mark = day.host.newId();
  const termsId = termsIdOf({ thread: trajectory, mark, terms, instead });
  const data = { termsId, mark, terms, ...(instead && { instead }) };
  if (!by && instead === undefined) await write(day, 'trajectory.drafted', { with: tie, terms }, trajectory);
  await write(day, 'trajectory.proposed', data, trajectory, by ? from(tie) : {});
  return { trajectory, termsId };
}

/** A course that both said yes to. */
export async function agreed(day: Pick<Diary, 'host'>, tie: string, terms: Terms = usual()) {
  const one = await proposed(day, tie, { terms });
  await write(day, 'trajectory.accepted', { termsId: one.termsId }, one.trajectory, from(tie));
  return one;
}

import type { Terms } from '@recovery-network/core/expectations';
import { expectationOf, proposalsSeen, termsIdOf } from '@recovery-network/core/expectations';
import type { DraftExtra } from '../../journal-host/journal-host.ts';
import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { fullDiary, hostOf, write } from '../../noting/testing/opened.ts';

export const walk: Terms = { does: 'other', ask: 'walk-together', support: 'company', channel: 'visit' };

/** A journal with one person in it, with whom things are agreed. */
export async function withMarloes(wall?: string): Promise<{ readonly day: Diary; readonly marloes: string }> {
  const day = await fullDiary(wall);
  const [marloes = ''] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  return { day, marloes };
}

/** Something that one of the two proposed; who is named speaks as what came from them. */
export async function proposed(
  day: Pick<Diary, 'host'>,
  tie: string,
  {
    terms = walk,
    by,
    thread = day.host.newId(),
    instead,
  }: {
    readonly terms?: Terms;
    readonly by?: 'them';
    readonly thread?: string;
    readonly instead?: string;
  } = {},
): Promise<{ readonly thread: string; readonly termsId: string }> {
  const mark = day.host.newId();
  const termsId = termsIdOf({ thread, mark, terms, instead });
  const data = { termsId, mark, terms, ...(instead && { instead }) };
  if (!by && instead === undefined) await write(day, 'expectation.drafted', { with: tie, terms }, thread);
  await write(day, 'expectation.proposed', data, thread, by ? from(tie) : {});
  return { thread, termsId };
}

/** As what came from somebody. */
export const from = (tie: string): DraftExtra => ({ by: tie, via: 'carried' });

/** Something that both said yes to. */
export async function agreed(day: Diary, tie: string, terms: Terms = walk) {
  const one = await proposed(day, tie, { terms });
  await write(day, 'expectation.accepted', { termsId: one.termsId }, one.thread, from(tie));
  return one;
}

/** Something that was agreed aloud, and noted. */
export async function noted(day: Diary, tie: string, terms: Terms = walk): Promise<string> {
  const thread = day.host.newId();
  const mark = day.host.newId();
  await write(day, 'expectation.drafted', { with: tie, terms }, thread);
  return write(
    day,
    'expectation.spoken',
    { termsId: termsIdOf({ thread, mark, terms }), mark, terms },
    thread,
  );
}

/** The one thread that is there, as it is known. */
export function threadIn(day: Diary, thread: string) {
  const states = hostOf(day).state?.areas;
  const one = states && expectationOf(states.expectations, thread);
  if (!one) throw new Error('There is no such thread.');
  return { one, versions: proposalsSeen(one) };
}

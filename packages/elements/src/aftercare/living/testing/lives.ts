import { fixture, html } from '@open-wc/testing';
import { type Terms, trajectoryOf } from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import { settled, waitFor } from '../../../element/testing/on-screen.ts';
import type { DraftExtra } from '../../../journal-host/journal-host.ts';
import { type Diary, writeDown } from '../../../journal-host/testing/diary.ts';
import { fullDiary, hostOf, write } from '../../../noting/testing/opened.ts';
import type { RecoveryAftercare } from '../../aftercare.ts';
import '../../define.ts';
import type { Page } from '../../pages.ts';

/** Half a year: every week for eight weeks, then every two weeks. */
export const halfYear: Terms = {
  ...{ what: 'course', whose: 'proposer', starts: '2026-11-02', until: '2027-05-02' },
  steps: [{ often: 'weekly', weeks: 8 }, { often: 'two-weekly' }],
  reviewEvery: 8,
  components: [
    { kind: 'individual', who: 'Noor' },
    { kind: 'group', often: 'weekly', who: 'de groep van dinsdag' },
  ],
};

/** As what came from somebody. */
export const from = (tie: string): DraftExtra => ({ by: tie, via: 'carried' });

/** A journal with a counsellor in it, and somebody else. */
export async function withNoor(
  wall?: string,
): Promise<{ readonly day: Diary; readonly noor: string; readonly ahmed: string }> {
  const day = await fullDiary(wall);
  const [noor = '', ahmed = ''] = await writeDown(
    day,
    { name: 'Noor', phone: '06 0000 0101' },
    { name: 'Ahmed', phone: '06 0000 0202' },
  );
  return { day, noor, ahmed };
}

interface Asked {
  readonly terms?: Terms;
  readonly by?: 'them';
  readonly trajectory?: string;
  readonly instead?: string;
}

/** Something that one of the two proposed. */
export async function proposed(
  day: Pick<Diary, 'host'>,
  tie: string,
  { terms = halfYear, by, trajectory = day.host.newId(), instead }: Asked = {},
): Promise<{ readonly trajectory: string; readonly termsId: string; readonly mark: string }> {
  const mark = day.host.newId();
  const termsId = termsIdOf({ thread: trajectory, mark, terms, instead });
  const states = hostOf(day).state?.areas;
  const begun = states && trajectoryOf(states.aftercare, trajectory);
  if (!by && !begun) await write(day, 'trajectory.drafted', { with: tie, terms }, trajectory);
  const data = { termsId, mark, terms, ...(instead && { instead }) };
  await write(day, 'trajectory.proposed', data, trajectory, by ? from(tie) : {});
  return { trajectory, termsId, mark };
}

/** Something that both said yes to. */
export async function agreed(day: Pick<Diary, 'host'>, tie: string, asked: Asked = {}) {
  const one = await proposed(day, tie, asked);
  const yes = asked.by ? {} : from(tie);
  await write(day, 'trajectory.accepted', { termsId: one.termsId }, one.trajectory, yes);
  return one;
}

/** A course of one's own. */
export const own = async (day: Diary, terms: Terms = halfYear): Promise<string> => {
  const trajectory = await write(day, 'trajectory.drafted', { terms });
  return write(day, 'trajectory.kept-own', { terms }, trajectory);
};

/** The element alone, on a page, over a journal of the test. */
export async function opened(
  day: Pick<Diary, 'host'>,
  { lang = 'nl', theme = 'light', for: who = '' }: { lang?: string; theme?: string; for?: string } = {},
): Promise<RecoveryAftercare> {
  const element = await fixture<RecoveryAftercare>(
    html`<recovery-aftercare lang=${lang} theme=${theme} for=${who} .host=${hostOf(day)}></recovery-aftercare>`,
  );
  await waitFor(() => element.states !== undefined, 'what is known of the journal');
  await settled();
  return element;
}

/** Goes to a page, and waits for what is fetched with it. */
export async function shown(element: RecoveryAftercare, page: Page): Promise<void> {
  element.go(page);
  await element.updateComplete;
  await settled();
  await waitFor(() => !/Even wachten|One moment/.test(element.shadowRoot?.textContent ?? ''), page.at);
  await settled();
}

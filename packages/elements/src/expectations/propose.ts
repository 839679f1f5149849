import type { Terms } from '@recovery-network/core/expectations';
import { expectationOf, proposerOf, termsIdOf } from '@recovery-network/core/expectations';
import { type AgreementShown, agreementShown, type TermsShown } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { type Draft, record } from '@recovery-network/core/state';
import type { DraftExtra } from '../journal-host/journal-host.ts';
import { areas } from '../together/areas.ts';
import type { Written } from '../together/paged.ts';
import type { RecoveryExpectations } from './expectations.ts';
import type { Asked, Page, Wording } from './pages.ts';

/** The same terms as the other side would propose them. */
export const turned = ({ limits, ...terms }: Terms): Terms => ({
  ...terms,
  does: terms.does === 'proposer' ? 'other' : 'proposer',
  ...(limits && {
    limits: {
      ...(limits.other !== undefined && { proposer: limits.other }),
      ...(limits.proposer !== undefined && { other: limits.proposer }),
    },
  }),
});

/** The same without the words in which somebody else said it: whoever proposes something else has their own. */
export const withoutWords = ({ words: _, ...terms }: Terms): Terms => terms;

/** Who would do what the owner proposes. */
export const doerOfMine = ({ does }: Terms): 'me' | 'them' => (does === 'proposer' ? 'me' : 'them');

/** Terms as the owner would propose them, whoever did. */
export const asMine = ({ terms, does }: TermsShown): Terms =>
  doerOfMine(terms) === does ? terms : turned(terms);

/** Whether another idea about it was proposed since: it is no longer the first thing that waits. */
export function countered(
  element: RecoveryExpectations,
  { id, open }: AgreementShown,
  termsId: string,
): boolean {
  const one = element.states && expectationOf(element.states.expectations, id);
  return open.some((other) => one?.proposals.find((seen) => seen.id === other.id)?.instead === termsId);
}

/** Whether it would take the place of something that was said before it. */
export const replaces = (
  element: RecoveryExpectations,
  { id }: AgreementShown,
  { id: termsId }: TermsShown,
): boolean =>
  expectationOf(element.states?.expectations ?? NONE, id)?.proposals.find((seen) => seen.id === termsId)
    ?.instead !== undefined;

/** What new words in a thread take the place of: what waits for the owner, else what holds. */
const placeOf = (agreement: AgreementShown | undefined): string | undefined =>
  agreement?.open.findLast(({ standing }) => standing === 'waiting-for-you')?.id ?? agreement?.current?.id;

/** Keeps what is worded and not sent (E2); it begins the thread. */
export const drafted = (
  element: RecoveryExpectations,
  { thread, tie }: Wording,
  terms: Terms,
): Draft | undefined => element.draft('expectation.drafted', thread, { with: tie, terms });

/** A proposal under its own name (E3), with what begins its thread where nothing did; and that name. */
export function proposal(
  element: RecoveryExpectations,
  wording: Wording,
  terms: Terms,
  {
    instead = placeOf(shownNow(element, wording.thread)),
    ...extra
  }: DraftExtra & { readonly instead?: string } = {},
): { readonly termsId: string; readonly drafts: readonly Draft[] } {
  const { thread, mark } = wording;
  const termsId = termsIdOf({ thread, mark, terms, instead });
  const begins = expectationOf(element.states?.expectations ?? NONE, thread)?.with === undefined;
  const drafts = [
    begins ? drafted(element, wording, terms) : undefined,
    element.draft(PROPOSED, thread, { termsId, mark, terms, ...(instead && { instead }) }, extra),
  ];
  return { termsId, drafts: drafts.flatMap((draft) => draft ?? []) };
}

/** Whether terms stand in a thread as proposed. */
const isProposed = ({ states }: RecoveryExpectations, thread: string, termsId: string): boolean =>
  (states && expectationOf(states.expectations, thread)?.proposals)?.some(
    (one) => one.id === termsId && proposerOf(one) !== undefined,
  ) ?? false;

/** Whether they wait to be stored as proposed. */
const waitsAsProposed = ({ host }: RecoveryExpectations, termsId: string): boolean =>
  host?.pending.flat().some(({ type, data }) => type === PROPOSED && data['termsId'] === termsId) ?? false;

const PROPOSED = 'expectation.proposed';

/** Proposes something once: what is stored is not said again, and what waits to be stored is tried again. */
export async function propose(
  element: RecoveryExpectations,
  asked: Asked,
  extra: DraftExtra = {},
): Promise<{ readonly termsId: string; readonly written: Written }> {
  const { thread, terms } = asked;
  const { termsId, drafts } = proposal(element, asked, terms, extra);
  const tried = async (): Promise<Written> => {
    if (isProposed(element, thread, termsId)) return 'stored';
    if (!waitsAsProposed(element, termsId)) return element.write(...drafts);
    await element.retry();
    return isProposed(element, thread, termsId) ? 'stored' : 'waits';
  };
  return { termsId, written: await tried() };
}

/** Why something can't be proposed, told before the phone is handed over; nothing is written. */
export function objectionTo(element: RecoveryExpectations, asked: Asked): Refusal | undefined {
  const state = element.known?.state;
  if (!state) return undefined;
  const { drafts } = proposal(element, asked, asked.terms, { via: 'together' });
  const done = record(state, areas, drafts, { now: element.now(), device: 'none' });
  return done.ok ? undefined : done.error;
}

const NONE = { expectations: [], asking: [], limits: [], cards: [] };

/** The mark of what may be said on a page: one for as long as it is shown, so that a double tap says it once. */
const marks = new WeakMap<Page, string>();

export function markFor({ host }: RecoveryExpectations, page: Page): string {
  const mark = marks.get(page) ?? host?.newId() ?? '';
  marks.set(page, mark);
  return mark;
}

/** Whether noting that it was agreed aloud would mean something: what both agreed to counts above it (E2). */
export const mayNote = (shown: AgreementShown | undefined): boolean => shown?.current?.standing !== 'holds';

/** Agreed aloud, and noted by the owner alone (E2). */
export function spoken(element: RecoveryExpectations, wording: Wording, terms: Terms): readonly Draft[] {
  const { thread, mark } = wording;
  const data = { termsId: termsIdOf({ thread, mark, terms }), mark, terms };
  const begins = expectationOf(element.states?.expectations ?? NONE, thread)?.with === undefined;
  const drafts = [
    begins ? drafted(element, wording, terms) : undefined,
    element.draft('expectation.spoken', thread, data),
  ];
  return drafts.flatMap((draft) => draft ?? []);
}

export const shownNow = (element: RecoveryExpectations, thread: string): AgreementShown | undefined =>
  element.states && agreementShown(element.states, thread, element.now());

/** What was worded last on a page. */
const worded = new WeakMap<Page, Terms>();

/** Keeps what is worded as a draft; where something else was worded meanwhile on the same page, that is looked at. */
export async function keep(
  element: RecoveryExpectations,
  from: Page,
  wording: Wording,
  terms: Terms,
): Promise<Extract<Page, { at: 'look' }> | undefined> {
  worded.set(from, terms);
  const draft = drafted(element, wording, terms);
  if (!draft || (await element.write(draft)) === 'refused' || worded.get(from) !== terms) return undefined;
  const { thread, tie, mark } = wording;
  return { at: 'look', thread, tie, mark, terms };
}

/** Keeps a draft and goes to look at the whole of it. */
export async function toLook(
  element: RecoveryExpectations,
  from: Page,
  wording: Wording,
  terms: Terms,
): Promise<void> {
  const look = await keep(element, from, wording, terms);
  if (look) element.onward(from, look);
}

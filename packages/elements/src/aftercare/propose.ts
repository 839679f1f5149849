import type { Seen, Terms, Trajectory } from '@recovery-network/core/aftercare';
import {
  currentCourse,
  goesAlong,
  lateProposalsOf,
  openProposalsOf,
  trajectoryOf,
  whoseIs,
} from '@recovery-network/core/aftercare';
import { proposalsSeen, proposerOf, termsIdOf, termsThatHold } from '@recovery-network/core/agreement';
import { courseTermsShown, wordsKept } from '@recovery-network/core/guidance';
import type { Refusal } from '@recovery-network/core/journal';
import { type Draft, record } from '@recovery-network/core/state';
import type { DraftExtra } from '../journal-host/journal-host.ts';
import { areas } from '../together/areas.ts';
import type { Written } from '../together/paged.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page, Wording } from './pages.ts';

const turns = { proposer: 'other', other: 'proposer', both: 'both' } as const;

/** Terms as the owner of this journal would propose them, whoever did. */
export const asMine = ({ terms, ...seen }: Seen): Terms =>
  proposerOf(seen) === 'theirs' ? { ...terms, whose: turns[terms.whose] } : terms;

/**
 * What was typed, with the lines of before in which somebody is named who is shown nowhere (N7): all as it was where nothing
 * was changed, and only what was typed where there is no room for both.
 */
export function stillKept(
  { states }: RecoveryAftercare,
  before: string | undefined,
  words: string,
  longest: number,
): string {
  if (!states || before === undefined) return words;
  const seen = courseTermsShown(states, { what: 'course', whose: 'both', words: before }).words ?? '';
  if (seen.trim() === words.replaceAll('\r\n', '\n')) return before;
  const kept = wordsKept(states, before, words);
  return kept.length > longest ? words : kept;
}

/** Whose a new trajectory is, in terms of who words it here. */
export const whoseHere = ({ isPerson, for: who }: RecoveryAftercare): Terms['whose'] =>
  isPerson || who === 'family' ? 'proposer' : 'other';

/** Whose a trajectory is, in terms that the owner of this journal would propose. */
export function whoseOf(element: RecoveryAftercare, one: Trajectory): Terms['whose'] {
  const whose = whoseIs(one);
  if (whose === undefined) return whoseHere(element);
  return whose === 'both' ? 'both' : whose === 'mine' ? 'proposer' : 'other';
}

export const here = (element: RecoveryAftercare, id: string): Trajectory | undefined =>
  element.states && trajectoryOf(element.states.aftercare, id);

/** The terms of a course that hold between the two. */
export const agreedCourse = (one: Trajectory): Seen | undefined =>
  termsThatHold(one).findLast(({ terms }) => terms.what === 'course');

/**
 * What is worded, with what it takes the place of: what it answers, else the course that holds. Said before it is proposed: what
 * holds then may be these very terms afterwards.
 */
export function placed(element: RecoveryAftercare, wording: Wording): Wording {
  const { trajectory, terms, instead } = wording;
  const { states } = element;
  const one = here(element, trajectory);
  if (instead !== undefined || terms.what !== 'course') return wording;
  const held = one && agreedCourse(one)?.id;
  if (held !== undefined) return { ...wording, instead: held };
  // What is proposed first goes as its owner sees it: nobody gets a line that is not on the page (A10, N7).
  return states ? { ...wording, terms: courseTermsShown(states, terms) } : wording;
}

/** A page on which what holds is worded anew, or what was proposed last. One's own is changed alone, whoever knows of it (A10). */
export function changing(element: RecoveryAftercare, trajectory: string): Page | undefined {
  const one = here(element, trajectory);
  const current = one && currentCourse(one);
  const { host } = element;
  if (!one || !host) return undefined;
  if (current?.own) return { at: 'plan', trajectory, mark: host.newId(), terms: current.terms, own: true };
  const before = lastProposed(one);
  const terms = before ? asMine(before) : one.draft;
  return terms && { at: 'plan', ...proposing(element, one, terms) };
}

/** The course that holds between the two, else the one that was proposed last. */
const lastProposed = (one: Trajectory): Seen | undefined =>
  agreedCourse(one) ?? proposalsSeen(one).findLast(({ terms }) => terms.what === 'course');

/** Terms that are worded to be proposed in a trajectory, in place of what is proposed or agreed there. */
export function proposing(element: RecoveryAftercare, one: Trajectory, terms: Terms): Wording {
  const before = lastProposed(one);
  const tie = element.withWhom(one.id);
  return {
    ...{ trajectory: one.id, mark: element.host?.newId() ?? '', terms },
    ...(tie !== undefined && { tie }),
    ...(before && { instead: before.id }),
  };
}

/** Keeps what is worded and not proposed; it begins the thread. */
export const drafted = (element: RecoveryAftercare, { trajectory, tie, terms, after }: Wording) =>
  element.draft('trajectory.drafted', trajectory, {
    ...(tie !== undefined && { with: tie }),
    terms,
    ...(after !== undefined && { after }),
  });

/** What begins a thread: also that an earlier one goes on in it (A2). */
export const beginning = (element: RecoveryAftercare, wording: Wording): readonly (Draft | undefined)[] => {
  const { trajectory, after } = wording;
  const isNew = after !== undefined && here(element, trajectory) === undefined;
  return [
    drafted(element, wording),
    isNew ? element.draft('trajectory.came-back', after, { to: trajectory }) : undefined,
  ];
};

/** A proposal under its own name (E3), with what begins its thread where nothing did; and that name. */
export function proposal(
  element: RecoveryAftercare,
  wording: Wording,
  extra: DraftExtra = {},
): { readonly termsId: string; readonly drafts: readonly Draft[] } {
  const { trajectory, mark, terms, tie, instead } = wording;
  const termsId = termsIdOf({ thread: trajectory, mark, terms, instead });
  const one = here(element, trajectory);
  // With somebody else than it was worded for at first, or with nobody yet: who it is for is said with it.
  const begins = one === undefined || (one.with !== tie && one.proposals.length === 0);
  const drafts = [
    ...(begins ? beginning(element, wording) : []),
    element.draft(PROPOSED, trajectory, { termsId, mark, terms, ...(instead && { instead }) }, extra),
  ];
  return { termsId, drafts: drafts.flatMap((draft) => draft ?? []) };
}

const PROPOSED = 'trajectory.proposed';

/** Whether terms stand in a thread as proposed. */
const isProposed = (element: RecoveryAftercare, trajectory: string, termsId: string): boolean =>
  here(element, trajectory)?.proposals.some((one) => one.id === termsId && proposerOf(one) !== undefined) ??
  false;

const waitsAsProposed = ({ host }: RecoveryAftercare, termsId: string): boolean =>
  host?.pending.flat().some(({ type, data }) => type === PROPOSED && data['termsId'] === termsId) ?? false;

/** Proposes something once: what is stored is not said again, and what waits to be stored is tried again. */
export async function propose(
  element: RecoveryAftercare,
  wording: Wording,
  extra: DraftExtra = {},
): Promise<{ readonly termsId: string; readonly written: Written }> {
  const { trajectory } = wording;
  const { termsId, drafts } = proposal(element, wording, extra);
  const tried = async (): Promise<Written> => {
    if (isProposed(element, trajectory, termsId)) return 'stored';
    if (!waitsAsProposed(element, termsId)) return element.write(...drafts);
    await element.retry();
    return isProposed(element, trajectory, termsId) ? 'stored' : 'waits';
  };
  return { termsId, written: await tried() };
}

/**
 * What is said once somebody went on: that it is kept only where it is. Else the line about what is not saved says so, and
 * stops to once it is.
 */
export const noticeOf = (
  element: RecoveryAftercare,
  written: Written,
  kept: 'agreed' | 'keptForLater' | 'notYetKept' | 'ownKept' | 'withdrawn',
): string => {
  if (written !== 'stored') return '';
  // Nobody reads that something is kept where it is gone with the page (D4).
  const isKept = !element.keepsNothing && element.host?.problem !== 'not-kept';
  return element.say(isKept || kept === 'withdrawn' ? kept : `${kept}-unkept`);
};

/** Why something can't be proposed, or kept; nothing is written. */
export function objectionTo(
  element: RecoveryAftercare,
  drafts: readonly (Draft | undefined)[],
): Refusal | undefined {
  const state = element.known?.state;
  if (!state) return undefined;
  const some = drafts.flatMap((draft) => draft ?? []);
  const done = record(state, areas, some, { now: element.now(), device: 'none' });
  return done.ok ? undefined : done.error;
}

/** The mark of what may be said on a page: one for as long as it is shown, so that a double tap says it once. */
const marks = new WeakMap<Page, string>();

export function markFor({ host }: RecoveryAftercare, page: Page): string {
  const mark = marks.get(page) ?? host?.newId() ?? '';
  marks.set(page, mark);
  return mark;
}

/** On to the whole of it, and the ways to the other; what goes along with what nobody else knows of yet is shown first (A10). */
export const towards = (
  element: RecoveryAftercare,
  wording: Wording & { readonly back?: Page },
): Extract<Page, { at: 'along' | 'look' }> => ({
  ...wording,
  at: alongIn(element, wording.trajectory).length > 0 ? 'along' : 'look',
});

/**
 * The owner's words in a trajectory that go along once anything of it is sent, where nothing was shared. A view on what the other
 * proposed was written for them: it alone is no reason to stop at.
 */
export function alongIn(element: RecoveryAftercare, trajectory: string): ReturnType<typeof goesAlong> {
  const one = here(element, trajectory);
  const words = one ? goesAlong(one) : [];
  return words.every(({ what }) => what === 'not-agreed') ? [] : words;
}

/** A page on which something else is worded, beginning from what was proposed. */
export const counterPage = (
  element: RecoveryAftercare,
  mark: string,
  trajectory: string,
  seen: Seen,
): Extract<Page, { at: 'plan' }> => {
  const tie = element.withWhom(trajectory);
  return {
    ...{ at: 'plan', trajectory, mark, terms: asMine(seen), instead: seen.id },
    ...(tie !== undefined && { tie }),
  };
};

/** The owner's yes, and on to telling it. */
export async function accept(
  element: RecoveryAftercare,
  from: Page,
  trajectory: string,
  termsId: string,
): Promise<void> {
  const draft = element.draft('trajectory.accepted', trajectory, { termsId });
  const written = draft && (await element.write(draft));
  if (written && written !== 'refused')
    element.onward(from, element.told(trajectory), noticeOf(element, written, 'agreed'));
}

/** A proposal of a trajectory, by its name. */
export const seenProposal = (one: Trajectory | undefined, termsId: string): Seen | undefined =>
  one && proposalsSeen(one).find(({ id }) => id === termsId);

/** What got no answer before its day was past, where nothing of its kind waits. */
export function lateOf(element: RecoveryAftercare, id: string): Seen | undefined {
  const one = here(element, id);
  return one && lateProposalsOf(one, element.now()).at(-1);
}

/** What waits for an answer: of the owner, and of the other. */
export const waiting = (
  element: RecoveryAftercare,
  one: Trajectory,
): { readonly mine: readonly Seen[]; readonly theirs: readonly Seen[] } => {
  const open = openProposalsOf(one, element.now());
  return {
    mine: open.filter((seen) => proposerOf(seen) === 'theirs'),
    theirs: open.filter((seen) => proposerOf(seen) === 'mine'),
  };
};

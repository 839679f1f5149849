import {
  type Expectation,
  expectationOf,
  openProposals,
  type Pause,
  pausesOn,
  proposalsSeen,
  type Review,
  reviewsOpen,
  type Seen,
  saidKept,
  waitsFor,
  wordOf,
} from '@recovery-network/core/expectations';
import {
  type AgreementShown,
  agreementShown,
  agreementsShown,
  type States,
} from '@recovery-network/core/guidance';
import type { Now } from '@recovery-network/core/shared';
import { envelopesCame, replyTo } from '@recovery-network/core/sharing';
import type { About } from './pages.ts';

/** How a question stands, as whoever was asked sees it. */
export type Stands =
  | 'asked'
  | 'countered'
  | 'yes'
  | 'paused'
  | 'over'
  | 'no'
  /** They said yes to something of this side that is not here any more: nothing was kept. */
  | 'yes-to-gone'
  | 'their-no'
  | 'taken-back'
  | 'withdrawn'
  | 'stopped'
  | 'nothing';

/** Something that was asked, as it stands now. */
export interface Question extends About {
  readonly stands: Stands;
  /** Terms that the question is about: what waits, else what holds, else what was said last. */
  readonly terms?: Seen;
  /** What holds, beside a question to change it. */
  readonly holds?: Seen;
  /** Whether a yes was given to what the other took back: the two crossed. */
  readonly crossed: boolean;
  /** What an invitation asks that says no terms. */
  readonly ask?: string;
  /** The pause of the owner of this journal, where there is one. */
  readonly ownPause?: Pause;
  readonly theirPause?: Pause;
  /** The other would like to look at it again, and waits for this side. */
  readonly review?: Review;
}

/** The question of a page; `undefined` where it is not there, or its person may not be shown. */
export function questionOf(states: States, { tie, thread }: About, now: Now): Question | undefined {
  if (thread === tie) return invitationOf(states, tie);
  const shown = agreementShown(states, thread, now);
  const one = states.expectations && expectationOf(states.expectations, thread);
  return shown?.who.id === tie && one ? inThread(shown, one, now) : undefined;
}

/** All that somebody asked: what waits for an answer first, and then what is the case. */
export function questionsOf(states: States, tie: string, now: Now): readonly Question[] {
  const threads = agreementsShown(states, now, Number.POSITIVE_INFINITY)
    .filter(({ who }) => who.id === tie)
    .flatMap(({ id }) => questionOf(states, { tie, thread: id }, now) ?? []);
  const invitation = invitationOf(states, tie);
  const all = [...(invitation ? [invitation] : []), ...threads.toReversed()];
  return all.toSorted((a, b) => order(a) - order(b));
}

const order = ({ stands }: Question): number =>
  stands === 'asked' ? 0 : ['countered', 'yes', 'paused'].includes(stands) ? 1 : 2;

/** What an invitation asks by itself: one that brings terms asks by them. */
function invitationOf({ sharing }: States, tie: string): Question | undefined {
  if (!sharing) return undefined;
  const came = envelopesCame(sharing).filter(({ connection }) => connection === tie);
  const ask = came.find((one) => one.thread === undefined && one.ask?.trim())?.ask;
  const bare = came.length > 0 && came.every((one) => one.kind === 'invitation' && one.thread === undefined);
  if (!ask && !bare) return undefined;
  const reply = replyTo(sharing, tie)?.reply;
  const stands = reply === undefined ? 'asked' : reply === 'yes' ? 'yes' : 'no';
  return { tie, thread: tie, stands, crossed: false, ...(ask && { ask }) };
}

const ends: Readonly<Record<string, Stands>> = {
  'declined-by-you': 'no',
  'declined-by-them': 'their-no',
  'withdrawn-by-you': 'taken-back',
  'withdrawn-by-them': 'withdrawn',
  released: 'stopped',
};

function inThread(shown: AgreementShown, one: Expectation, now: Now): Question {
  const seen = proposalsSeen(one);
  const open = openProposals(one);
  const mine = open.filter((proposal) => waitsFor(proposal) === 'theirs');
  // Who proposed something else in its place has answered.
  const answered = new Set(mine.map(({ instead }) => instead));
  const asked = open.findLast((proposal) => waitsFor(proposal) === 'mine' && !answered.has(proposal.id));
  const holds = seen.find(({ id }) => id === shown.current?.id);
  const last = seen.at(-1);
  const yesToGone = one.proposals.some((each) => !each.terms && wordOf(each, 'theirs') === 'accepted');
  const stands =
    yesToGone && !holds
      ? 'yes-to-gone'
      : asked
        ? 'asked'
        : holds
          ? standsRunning(shown)
          : mine.length > 0
            ? 'countered'
            : (ends[shown.versions.at(-1)?.standing ?? ''] ?? 'nothing');
  const terms = asked ?? (holds && mine.length === 0 ? holds : (mine.at(-1) ?? last));
  const pauses = pausesOn(one, now);
  const ownPause = pauses.find(({ side }) => side === 'mine');
  const theirPause = pauses.find(({ side }) => side === 'theirs');
  const review = reviewsOpen(one).find((each) => !saidKept(each, 'mine'));
  return {
    tie: shown.who.id ?? '',
    thread: shown.id,
    stands,
    crossed: stands === 'withdrawn' && last !== undefined && wordOf(last, 'mine') === 'accepted',
    ...(terms && { terms }),
    ...(holds && holds !== terms && { holds }),
    ...(ownPause && { ownPause }),
    ...(theirPause && { theirPause }),
    ...(review && { review }),
  };
}

const standsRunning = ({ standing }: AgreementShown): Stands =>
  standing === 'paused' ? 'paused' : standing === 'over' ? 'over' : 'yes';

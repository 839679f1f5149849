import { trajectoryWith } from '@recovery-network/core/aftercare';
import {
  type Expectation,
  expectationOf,
  pausesOn,
  reviewsOpen,
  saidKept,
} from '@recovery-network/core/expectations';
import {
  type AgreementShown,
  agreementShown,
  type States,
  type TermsShown,
} from '@recovery-network/core/guidance';
import { stageOf } from '@recovery-network/core/network';
import type { Now } from '@recovery-network/core/shared';
import type { Envelope, Word } from '@recovery-network/core/sharing';

/** What is said of it; `no` has a text of its own. */
export type Said =
  | 'no'
  | 'cameYes'
  | 'cameYesEarlier'
  | 'cameYesCrossed'
  | 'cameInvitedYes'
  | 'cameProposal'
  | 'cameCounter'
  | 'cameWithdrawn'
  | 'cameReleased'
  | 'camePaused'
  | 'cameResumed'
  | 'cameReview'
  | 'cameKept'
  | 'cameLimits'
  | 'cameAftercare'
  | 'cameCopy'
  | 'cameGrant'
  | 'cameEarlier'
  | 'cameSomething';

/** What came, as it stands in the journal. */
export interface Came {
  readonly said: Said;
  readonly thread?: string;
  /** The terms that the word is about. */
  readonly about?: TermsShown;
  /** How the thread stands now; absent where nobody may know, or the word is about no thread. */
  readonly shown?: AgreementShown;
  readonly doNotAskAgain: boolean;
}

/**
 * What came, by what the journal makes of it: an envelope tells what its sender said, not whether it still stands, was said of an
 * earlier version, or crossed what was said here (E3).
 */
export function whatCame(states: States, tie: string, envelope: Envelope, now: Now): Came {
  if (envelope.kind === 'shared-copy') return { said: 'cameCopy', doNotAskAgain: false };
  if (envelope.kind === 'grant') return { said: 'cameGrant', doNotAskAgain: false };
  const last = lastWord(envelope);
  if (!last) return { said: 'cameSomething', doNotAskAgain: false };
  const { thread, word } = last;
  const doNotAskAgain = word.data['doNotAskAgain'] === true;
  if (word.type === 'invitation.answered') return { said: answered(states, tie, word), doNotAskAgain };
  // How it stands is told where that is shown: what two people agreed there has more than one word.
  if (states.aftercare && trajectoryWith(states.aftercare, thread) === tie)
    return { said: 'cameAftercare', thread, doNotAskAgain };
  const one = states.expectations && expectationOf(states.expectations, thread);
  const shown = agreementShown(states, thread, now);
  // The thread may be known here as somebody else's, or not at all: then the word was set aside.
  if (!one || shown?.who.id !== tie) return { said: 'cameSomething', doNotAskAgain };
  const about = shown.versions.find(({ id }) => id === word.data['termsId']);
  return {
    said: saidOf(word, { one, shown, about, now }),
    thread,
    shown,
    ...(about && { about }),
    doNotAskAgain,
  };
}

/** The last that was said, and in which thread: an envelope holds all words of its sender, the latest last. */
function lastWord({ threads = [] }: Envelope): { readonly thread: string; readonly word: Word } | undefined {
  return threads.flatMap(({ id, words }) => words.map((word) => ({ thread: id, word }))).at(-1);
}

/** The answer to an invitation, where that is how it stands with them; they may have said something else since. */
function answered({ network }: States, tie: string, { data }: Word): Said {
  const known = network?.ties[tie];
  const stage = known && stageOf(known);
  if (data['reply'] === 'yes') return stage === 'supporting' ? 'cameInvitedYes' : 'cameEarlier';
  return stage === 'not-now' ? 'no' : 'cameEarlier';
}

interface Standing {
  readonly one: Expectation;
  readonly shown: AgreementShown;
  readonly about: TermsShown | undefined;
  readonly now: Now;
}

/** What a word says where it holds; else that it is of earlier. */
function saidOf({ type, data }: Word, standing: Standing): Said {
  const { one, shown, about, now } = standing;
  const when = (holds: boolean | undefined, said: Said): Said => (holds ? said : 'cameEarlier');
  const theirPause = pausesOn(one, now).some(({ side }) => side === 'theirs');
  switch (type) {
    case 'expectation.accepted':
      return yes(standing);
    case 'expectation.declined':
      return about ? when(about.standing === 'declined-by-them', 'no') : 'cameSomething';
    case 'expectation.proposed':
      return when(
        about?.standing === 'waiting-for-you',
        data['instead'] === undefined ? 'cameProposal' : 'cameCounter',
      );
    case 'expectation.withdrawn':
      return when(about?.standing === 'withdrawn-by-them', 'cameWithdrawn');
    case 'expectation.released':
      return when(!shown.current, 'cameReleased');
    case 'expectation.paused':
      return when(theirPause, 'camePaused');
    case 'expectation.resumed':
      return when(shown.current && !theirPause, 'cameResumed');
    case 'expectation.review-opened':
      return when(
        reviewsOpen(one).some((review) => !saidKept(review, 'mine')),
        'cameReview',
      );
    case 'expectation.kept':
      return when(shown.current !== undefined, 'cameKept');
    case 'expectation.limits-stated':
      return when(one.limits.theirs !== undefined, 'cameLimits');
    default:
      return 'cameSomething';
  }
}

function yes({ shown, about }: Standing): Said {
  switch (about?.standing) {
    case 'holds':
    case 'spoken':
      // What was proposed in its place waits: the yes is to what stood before.
      return shown.open.some((later) => later.standing === 'waiting-for-them') ? 'cameYesEarlier' : 'cameYes';
    case 'earlier-version':
      return 'cameYesEarlier';
    case 'withdrawn-by-you':
      return 'cameYesCrossed';
    case undefined:
    case 'not-to-be-trusted':
      return 'cameSomething';
    default:
      return 'cameEarlier';
  }
}

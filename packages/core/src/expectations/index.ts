export { termsIdOf } from '../agreement/naming.ts';
export type { Side } from '../agreement/side.ts';
export type { ProposalStanding } from '../agreement/standing.ts';
export {
  acceptedBy,
  currentTerms,
  openProposals,
  proposalStanding,
  proposalStandings,
  proposalsSeen,
  proposerOf,
  termsThatHold,
  waitsFor,
  wordOf,
} from '../agreement/standing.ts';
export { expectations } from './area.ts';
export { carriedBy } from './carried.ts';
export { travelling } from './entries.ts';
export { expectationsLately, expectationsNow } from './lasting.ts';
export type { LimitKey, StatedLimits } from './limits.ts';
export { beyond } from './limits.ts';
export { needsCardMachine, pauseMachine, reviewMachine } from './machine.ts';
export type { ExpectationRefusalKey } from './refusals.ts';
export { expectationRefusals } from './refusals.ts';
export type { Standing } from './standing.ts';
export { doerOf, pausesOn, reviewsOpen, saidKept, standingNow, standings } from './standing.ts';
export type {
  Asking,
  Expectation,
  ExpectationsState,
  NeedsCard,
  Pause,
  Proposal,
  Review,
  Seen,
} from './state.ts';
export { expectationOf, expectationsIn, threadsWith, threadWith } from './state.ts';
export { areTold, limitsOf, ownLimits } from './stated-limits.ts';
export type { Contradiction, Terms } from './terms.ts';
export { contradictionIn } from './terms.ts';
export { agreedToGive, meaningOf, needsCard, talkOffered } from './views.ts';
export type { ContactWay, Doer, Outcome, SupportKind } from './vocabulary.ts';
export { contactWays, doers, outcomes, supportKinds } from './vocabulary.ts';
export { askingOf } from './words-of-two.ts';

export { expectations } from './area.ts';
export { carriedBy } from './carried.ts';
export { travelling } from './entries.ts';
export { expectationsLately, expectationsNow } from './lasting.ts';
export type { LimitKey, StatedLimits } from './limits.ts';
export { beyond } from './limits.ts';
export { needsCardMachine, pauseMachine, reviewMachine, termsMachine } from './machine.ts';
export type { ExpectationRefusalKey } from './policy.ts';
export { expectationRefusals } from './policy.ts';
export type { ProposalStanding, Seen, Standing } from './standing.ts';
export {
  acceptedBy,
  currentTerms,
  doerOf,
  openProposals,
  pausesOn,
  proposalStanding,
  proposalStandings,
  proposalsSeen,
  proposerOf,
  reviewsOpen,
  saidKept,
  standingNow,
  standings,
  termsThatHold,
  waitsFor,
  wordOf,
} from './standing.ts';
export type {
  Asking,
  Expectation,
  ExpectationsState,
  NeedsCard,
  Pause,
  Proposal,
  Review,
} from './state.ts';
export { expectationOf, expectationsIn, threadsWith, threadWith } from './state.ts';
export { areTold, limitsOf, ownLimits } from './stated-limits.ts';
export type { Contradiction, Named, Terms } from './terms.ts';
export { contradictionIn, termsIdOf } from './terms.ts';
export { agreedToGive, meaningOf, needsCard, talkOffered } from './views.ts';
export type { ContactWay, Doer, Outcome, Side, SupportKind } from './vocabulary.ts';
export { contactWays, doers, outcomes, supportKinds } from './vocabulary.ts';
export { askingOf } from './words-of-two.ts';

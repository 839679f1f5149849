export { termsMachine } from './machine.ts';
export type { Named } from './naming.ts';
export { termsIdOf, termsName } from './naming.ts';
export type { Proposal, Seen, ThreadOfTwo } from './proposal.ts';
export type { Side } from './side.ts';
export { bothSides, otherSide, sideOf } from './side.ts';
export type { ProposalStanding } from './standing.ts';
export {
  acceptedBy,
  currentTerms,
  holds,
  holdsAsSpoken,
  openProposals,
  overtaken,
  proposalStanding,
  proposalStandings,
  proposalsSeen,
  proposerOf,
  replaced,
  termsThatHold,
  waitsFor,
  wordOf,
} from './standing.ts';
export { termsLife } from './terms-life.ts';
export type { Mutable } from './words-of-two.ts';
export { fillProposal, heardIn, momentOf, moveProposal } from './words-of-two.ts';

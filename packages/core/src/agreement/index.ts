export { termsMachine } from './machine.ts';
export type { Named } from './naming.ts';
export { termsIdOf } from './naming.ts';
export type { Proposal, Seen, ThreadOfTwo } from './proposal.ts';
export type { Side } from './side.ts';
export type { ProposalStanding } from './standing.ts';
export {
  acceptedBy,
  currentTerms,
  holds,
  openProposals,
  proposalStanding,
  proposalsSeen,
  proposerOf,
  termsThatHold,
  waitsFor,
  wordOf,
} from './standing.ts';

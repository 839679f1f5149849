export { sharing } from './area.ts';
export { connectionLife } from './connection-life.ts';
export { LONGEST_ASK, LONGEST_NAME } from './entries.ts';
export type { Envelope, EnvelopeProblem, Thread, Word } from './envelope.ts';
export { ENVELOPE_VERSION, HIGHEST_SEQ, MOST_THREADS, MOST_WORDS, readEnvelope } from './envelope.ts';
export { grantLife } from './grant-life.ts';
export { connectionMachine, grantMachine } from './machine.ts';
export type { SharingRefusalKey } from './policy.ts';
export { judgeGrant, LONGEST_ENVELOPE, LONGEST_GRANT, sharingRefusals } from './policy.ts';
export type { Enclosed, EnclosingProblem, Part } from './projection.ts';
export { enclose, envelopeText, project } from './projection.ts';
export type { Connection, EnvelopeNoted, Grant, Reply, SharingState } from './state.ts';
export { connectionOf, connectionsIn, envelopeOf, grantOf, grantsIn, replyTo } from './state.ts';
export type { Receiver, TakenIn, TakingInRefusal } from './taking-in.ts';
export { takeIn, takingInRefusals } from './taking-in.ts';
export {
  connectionsWith,
  copiesHeld,
  envelopesCame,
  envelopesSent,
  grantHolds,
  grantsNow,
  sentLately,
} from './views.ts';
export type { Audience, EnvelopeKind, Purpose, Section, Side } from './vocabulary.ts';
export {
  audiences,
  envelopeKinds,
  fitsAudience,
  otherSide,
  purposes,
  sections,
  sectionsApart,
  sides,
} from './vocabulary.ts';

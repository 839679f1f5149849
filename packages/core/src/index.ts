/**
 * The journal and what it means, for apps that bring their own screen: the areas have doors of their own
 * (`@recovery-network/core/network`, `…/check-in`, `…/help-now`, `…/guidance`), and `…/all` lists them.
 */
export type { Along, Amended } from './amend.ts';
export { correct, eraseEntity, eraseText, historyOf } from './amend.ts';
export type { Checkpoint, Covered } from './checkpoint.ts';
export { hasAreas, openCheckpoint, saveCheckpoint } from './checkpoint.ts';
export * from './journal/index.ts';
export * from './shared/index.ts';
export type { AreaStates, Areas, Draft, RecordContext, Recorded, SetAside, State } from './state.ts';
export { fold, foldOn, foldUntil, record } from './state.ts';

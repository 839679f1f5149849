import { areas } from '../src/all.ts';
import { correct, eraseEntity, eraseText } from '../src/amend.ts';
import { openCheckpoint, saveCheckpoint } from '../src/checkpoint.ts';
import { fromFile, merge, sortOut, toFile, withLines } from '../src/journal/index.ts';
import { fold, foldUntil, record } from '../src/state.ts';

/**
 * What the proofs look at. A proof never imports what it proves: it is handed a world, so that a named fault can hand it
 * a world in which one thing is broken (X5).
 */
export const world = {
  areas,
  fold,
  foldUntil,
  record,
  merge,
  withLines,
  sortOut,
  toFile,
  fromFile,
  correct,
  eraseEntity,
  eraseText,
  openCheckpoint,
  saveCheckpoint,
};

export type World = typeof world;

/** A proof of one rule: throws where the world breaks it. `effort` is how many random cases to try. */
export interface Proof {
  readonly rule: string;
  readonly says: string;
  run(world: World, effort: number): void;
}

/** A deliberate break of one thing, which must turn the proof of its rule red. */
export interface Fault {
  readonly rule: string;
  readonly name: string;
  break(world: World): World;
}

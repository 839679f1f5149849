import * as core from '../help-now/index.ts';
import type { ReflectionPart, SafetyAdvice } from '../setbacks/index.ts';
import { kindsKept, reflectionParts, safetyFor } from '../setbacks/index.ts';
import type { Now } from '../shared/time.ts';
import type { Reachable } from './reachable.ts';
import { reachableNow } from './reachable.ts';
import type { States } from './states.ts';

/** What stands on the screen of a hard moment, from top to bottom (L2): safety, people, and all else later or never. */
export interface HardMoment {
  /** The advice that fits what it is about, all of it where that is not known (L4); its words are in `setbacks/safety`. */
  readonly safety: readonly SafetyAdvice[];
  /** The lines for danger and for thoughts of suicide, which stand beside the advice whatever it is about. */
  readonly danger: readonly core.LineNow[];
  readonly suicide: readonly core.LineNow[];
  readonly someone: core.Someone<Reachable>;
  /** What may be looked at afterwards, in this order. */
  readonly later: readonly ReflectionPart[];
}

/**
 * A hard moment (L2). It needs no entry and leaves none, so that it can be walked storing nothing (L9). Whoever is not to
 * be called on a hard day is not among the people.
 */
export function hardMoment(states: States, lines: readonly core.Line[], now: Now): HardMoment {
  const people = reachableNow(states, now, { hard: true });
  const { danger, suicide, someone } = core.helpNow(lines, people, now);
  const safety = safetyFor(states.setbacks ? kindsKept(states.setbacks) : []);
  return { safety, danger, suicide, someone, later: reflectionParts };
}

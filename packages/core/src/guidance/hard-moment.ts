import * as core from '../help-now/index.ts';
import type { SafetyAdvice } from '../setbacks/index.ts';
import { kindsKept, otherAdvice, safetyFor } from '../setbacks/index.ts';
import type { Now } from '../shared/time.ts';
import type { Reachable } from './reachable.ts';
import { reachableNow } from './reachable.ts';
import type { States } from './states.ts';

/** What stands on the screen of a hard moment, from top to bottom (L2): safety, then people. All else (`reflectionParts`) comes later, or never. */
export interface HardMoment {
  /** The advice that fits what it is about, all of it where that is not known (L4); its words are in `setbacks/safety`. */
  readonly safety: readonly SafetyAdvice[];
  /** The rest of the advice, for one tap more: what was used now may be something else. */
  readonly otherSafety: readonly SafetyAdvice[];
  /** The lines for danger and for thoughts of suicide, which stand beside the advice whatever it is about. */
  readonly danger: readonly core.LineNow[];
  readonly suicide: readonly core.LineNow[];
  readonly someone: core.Someone<Reachable>;
}

/**
 * A hard moment (L2). It needs no entry and leaves none, so that it can be walked storing nothing (L9). Whoever is not to
 * be called on a hard day is not among the people.
 */
export function hardMoment(states: States, lines: readonly core.Line[], now: Now): HardMoment {
  const people = reachableNow(states, now, { hard: true });
  const { danger, suicide, someone } = core.helpNow(lines, people, now);
  const kinds = states.setbacks ? kindsKept(states.setbacks) : [];
  return { safety: safetyFor(kinds), otherSafety: otherAdvice(kinds), danger, suicide, someone };
}

import type { Decision, Trajectory } from '@recovery-network/core/aftercare';
import { holds, proposalsSeen } from '@recovery-network/core/agreement';

interface AgreedOn {
  readonly what: Decision;
  readonly at: number;
  /** The day of a rounding off. */
  readonly on?: string;
}

/** Everything that both agreed on, and the moment of the later yes. */
export function agreedOn(one: Trajectory): readonly AgreedOn[] {
  return proposalsSeen(one)
    .filter(holds)
    .map(({ id, at, terms: { what, on } }) => {
      const yes = one.said.find((word) => word.what === 'accepted' && word.termsId === id);
      return { what, at: Math.max(at, yes?.at ?? at), ...(on !== undefined && { on }) };
    });
}

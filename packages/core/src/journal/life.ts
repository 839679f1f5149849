import type { AnyStateMachine } from 'xstate';
import { getInitialSnapshot, getNextSnapshot } from 'xstate';

/** Where an entity is in its life: the state value of its statechart, as JSON text, so that it can be stored. */
export type LifeState = string;

/** The life of an entity, read from a statechart. */
export interface Life {
  readonly start: LifeState;
  /** The state after an event, or `undefined` when no state takes it. */
  step(from: LifeState, event: string): LifeState | undefined;
  /** The events that are taken here, in the order of the chart. */
  allowed(from: LifeState): readonly string[];
  /** The regions of a state: `{ life: 'asked', … }`. */
  regions(at: LifeState): Readonly<Record<string, string>>;
  /** Whether a text is a state of this chart. */
  has(at: string): boolean;
}

/**
 * Reads a statechart as a table that fills itself: each step is asked of XState once (`can` first, since a transition
 * ignores an event that no state takes) and remembered. This is exact because our charts keep no context and wait for
 * no clock: what comes next depends on the state value and the type of the event alone.
 */
export function lifeOf(machine: AnyStateMachine): Life {
  const steps = new Map<LifeState, Map<string, LifeState | undefined>>();
  const snapshotOf = (at: LifeState) => machine.resolveState({ value: JSON.parse(at), context: {} });

  const step = (from: LifeState, event: string): LifeState | undefined => {
    let known = steps.get(from);
    if (!known) {
      known = new Map();
      steps.set(from, known);
    }
    if (!known.has(event)) {
      const snapshot = snapshotOf(from);
      const taken = snapshot.can({ type: event });
      known.set(
        event,
        taken ? JSON.stringify(getNextSnapshot(machine, snapshot, { type: event }).value) : undefined,
      );
    }
    return known.get(event);
  };

  const regionsOf = new Map<LifeState, Readonly<Record<string, string>>>();
  const regions = (at: LifeState): Readonly<Record<string, string>> => {
    let value = regionsOf.get(at);
    if (!value) {
      value = JSON.parse(at);
      regionsOf.set(at, value ?? {});
    }
    return value ?? {};
  };

  return {
    start: JSON.stringify(getInitialSnapshot(machine).value),
    step,
    allowed: (from) => machine.events.filter((event) => step(from, event) !== undefined),
    regions,
    has(at) {
      try {
        return JSON.stringify(snapshotOf(at).value) === at;
      } catch {
        return false;
      }
    },
  };
}

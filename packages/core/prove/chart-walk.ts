import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { isRecord } from '../src/shared/index.ts';
import { nameOf } from './life-tables.ts';

/** One step of a chart, from a state that can be reached. */
export interface Step {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** Everything that can happen in a chart: each state that events lead to, and each step that one of them takes. */
export interface ChartWalk {
  readonly start: string;
  readonly states: readonly string[];
  readonly steps: readonly Step[];
  readonly stepsFrom: (state: string) => readonly Step[];
  /** Whether the chart ends here. */
  readonly isFinal: (state: string) => boolean;
}

/** Walks a whole chart with XState's own traversal; a step that a state ignores is no step. */
export function walkOf(machine: AnyStateMachine): ChartWalk {
  const events = machine.events.map((type) => ({ type }));
  const map = getAdjacencyMap(machine, { events, serializeState: nameOf });
  const snapshots: readonly AnyMachineSnapshot[] = Object.values(map).map(({ state }) => state);
  const steps = adjacencyMapToArray(map).flatMap(({ state, event, nextState }): Step[] =>
    state.can(event) ? [{ from: nameOf(state), event: event.type, to: nameOf(nextState) }] : [],
  );
  const states = snapshots.map(nameOf);
  const from = new Map(states.map((state) => [state, steps.filter((step) => step.from === state)]));
  const final = new Set(snapshots.filter(({ status }) => status === 'done').map(nameOf));
  return {
    start: states[0] ?? '',
    states,
    steps,
    stepsFrom: (state) => from.get(state) ?? [],
    isFinal: (state) => final.has(state),
  };
}

/** The value of one region in a state of a chart with regions; empty where there is none. */
export function regionOf(state: string, region: string): string {
  const value: unknown = JSON.parse(state);
  return isRecord(value) ? String(value[region] ?? '') : '';
}

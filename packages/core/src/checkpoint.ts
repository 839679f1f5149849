import { isRecord } from './shared/json.ts';
import type { AreaStates, Areas, SetAside, State } from './state.ts';

declare const RECOVERY_NETWORK_CODE: string | undefined;

/** A digest of the core's sources, put in by the build; absent when run from source, where no checkpoint is trusted. */
const built = typeof RECOVERY_NETWORK_CODE === 'string' ? RECOVERY_NETWORK_CODE : undefined;

/** What a checkpoint covers: how many lines, and the sum of their digests. */
export interface Covered {
  readonly count: number;
  readonly digest: string;
}

/** A state kept beside the journal, so that opening does not fold (J1). A cache: thrown away on any mismatch. */
export interface Checkpoint {
  readonly code: string;
  readonly covered: Covered;
  readonly state: State;
}

/** A checkpoint of a state, or `undefined` where the code that made it has no version. */
export const saveCheckpoint = (state: State, covered: Covered, code = built): Checkpoint | undefined =>
  code === undefined ? undefined : { code, covered, state };

/**
 * The state in a checkpoint when it was made by this code, of these lines, for this journal, and has these areas; else
 * `undefined`, and the caller folds. States of other areas stay in it, unchecked, for when those come too: who opens a page
 * with fewer areas does not make the next opening with all of them slow.
 */
export function openCheckpoint<const A extends Areas>(
  value: unknown,
  journal: { readonly id: string; readonly owner: string },
  covered: Covered,
  areas: A,
  code = built,
): State<A> | undefined {
  if (code === undefined || !isRecord(value) || value.code !== code || !isRecord(value.covered))
    return undefined;
  if (value.covered.count !== covered.count || value.covered.digest !== covered.digest) return undefined;
  const { state } = value;
  return isState(state, areas) && state.journal === journal.id && state.owner === journal.owner
    ? state
    : undefined;
}

function isState<A extends Areas>(value: unknown, areas: A): value is State<A> {
  return (
    isRecord(value) &&
    typeof value.journal === 'string' &&
    typeof value.owner === 'string' &&
    typeof value.seq === 'number' &&
    typeof value.untouched === 'number' &&
    Array.isArray(value.erased) &&
    Array.isArray(value.setAside) &&
    value.setAside.every(isSetAside) &&
    isRecord(value.areas) &&
    areStates(value.areas, areas)
  );
}

const isSetAside = (value: unknown): value is SetAside =>
  isRecord(value) && typeof value.id === 'string' && typeof value.reason === 'string';

const areStates = <A extends Areas>(
  value: Readonly<Record<string, unknown>>,
  areas: A,
): value is AreaStates<A> => areas.every((area) => area.isState(value[area.name]));

/** Whether a state has the states of these areas too: a checkpoint may hold more than was asked for. */
export const hasAreas = <const A extends Areas>(state: State, areas: A): state is State<A> =>
  areStates(state.areas, areas);

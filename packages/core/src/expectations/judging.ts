import type { EntryOf, PolicyContext } from '../journal/area.ts';
import { OWNER } from '../journal/entry.ts';
import type { Objection } from './refusals.ts';
import type { ExpectationsState } from './state.ts';

export type Judge<D> = (
  state: ExpectationsState,
  entry: EntryOf<D>,
  context: PolicyContext,
) => Objection | undefined;

/** Policy binds the owner's own words. What the other wrote is heard (E3). */
export const ofOwner =
  <D>(judge: Judge<D>): Judge<D> =>
  (state, entry, context) =>
    entry.by === OWNER ? judge(state, entry, context) : undefined;

import type { Area, EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { msOf } from '../shared/time.ts';
import { cravingLife as life } from './craving-life.ts';
import * as entries from './entries.ts';
import { refuseNoWords } from './policy.ts';
import type { Craving, CravingState } from './state.ts';
import { cravingOf, isCravingState, noCravings } from './state.ts';

const on = handlersOf<CravingState>();

const allowed = (state: CravingState, about: string): readonly string[] =>
  life.allowed(cravingOf(state, about)?.life ?? life.start);

/** The state after a step in the life of one craving, or `undefined` where this step can't follow. */
function step(
  state: CravingState,
  { about, type, at }: EntryOf<unknown>,
  own: Own,
  change: (craving: Craving) => Craving,
): CravingState | undefined {
  const before = cravingOf(state, about);
  const next = life.step(before?.life ?? life.start, type);
  const ms = msOf(at);
  if (next === undefined || Number.isNaN(ms)) return undefined;
  const craving = own.take({ ...change(before ?? { id: about, life: next, at: ms }), life: next });
  return Object.assign(own.object(state), { cravings: putById(state.cravings, craving, own) });
}

/** Cravings, and what helped: nothing of it is counted, timed or measured (C11). */
export const craving: Area<'craving', CravingState> = {
  name: 'craving',
  prefixes: ['craving'],
  empty: noCravings,
  allowed,
  isState: isCravingState,
  handlers: [
    on(entries.cravingNoted, {
      apply: (state, entry, own) =>
        step(state, entry, own, ({ concern: _, ...one }) => ({
          ...one,
          ...(entry.data.concern !== undefined && { concern: entry.data.concern }),
        })),
    }),
    on(entries.cravingHelped, {
      apply(state, entry, own) {
        const after = step(state, entry, own, (one) => one);
        if (!after) return undefined;
        const { what, tool, text } = entry.data;
        const helped = own.list(after.helped);
        helped.push({
          at: msOf(entry.at),
          seq: entry.seq,
          what,
          ...(tool !== undefined && { tool }),
          ...(text !== undefined && { text }),
        });
        return Object.assign(own.object(after), { helped });
      },
      judge: (state, { about, data }) => refuseNoWords(data, allowed(state, about)),
    }),
  ],
};

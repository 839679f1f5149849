import type { EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { isDate } from '../shared/dates.ts';
import { msOf } from '../shared/time.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { objectToDay, refuse } from './policy.ts';
import { setbackLife as life } from './setback-life.ts';
import type { Setback, SetbacksState } from './state.ts';
import { setbackOf } from './state.ts';

const on = handlersOf<SetbacksState>();

/** The state after a step in the life of one setback, or `undefined` where this step can't follow. */
function step(
  state: SetbacksState,
  { about, type, at, seq }: EntryOf<unknown>,
  own: Own,
  change: (setback: Setback) => Setback,
): SetbacksState | undefined {
  const before = setbackOf(state, about);
  const next = life.step(before?.life ?? life.start, type);
  const ms = msOf(at);
  if (next === undefined || Number.isNaN(ms)) return undefined;
  const begun = before ?? { id: about, life: next, begun: seq, at: ms, day: null, words: {} };
  const after = own.take({ ...change(begun), life: next });
  return Object.assign(own.object(state), { setbacks: putById(state.setbacks, after, own) });
}

/** How setbacks are written down (L2, L5). Nothing else in the journal changes by it (L1). */
export const setbackHandlers = [
  on(entries.setbackNoted, {
    apply(state, entry, own) {
      const { day, concern } = entry.data;
      if (day !== null && !isDate(day)) return undefined;
      return step(state, entry, own, ({ concern: _, ...setback }) => ({
        ...setback,
        day,
        ...(concern !== undefined && { concern }),
      }));
    },
    judge: (state, { about, data }, { now }) =>
      refuse(objectToDay(data.day, now), allowedAbout(state, about)),
  }),
  on(entries.setbackReflected, {
    apply: (state, entry, own) =>
      step(state, entry, own, (setback) => ({
        ...setback,
        words: { ...setback.words, [entry.data.part]: entry.data.text },
      })),
    judge(state, { about, type, data }) {
      const allowed = allowedAbout(state, about);
      if (!allowed.includes(type)) return { rule: 'J4', key: 'not-possible', allowed };
      return refuse(data.text.trim() === '' ? 'text-missing' : undefined, allowed);
    },
  }),
  on(entries.setbackSetAside, {
    apply: (state, entry, own) => step(state, entry, own, (setback) => setback),
  }),
];

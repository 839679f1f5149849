import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { concernLife as life } from './concern-life.ts';
import * as entries from './entries.ts';
import type { Concern, SetbacksState } from './state.ts';
import { concernOf } from './state.ts';

const on = handlersOf<SetbacksState>();

/** How it is kept what the recovery is about (L8). */
export const concernHandlers = [
  on(entries.concernWritten, {
    apply(state, { about, type, seq, data: { kind, word, goal } }, own) {
      const before = concernOf(state, about);
      const next = life.step(before?.life ?? life.start, type);
      if (next === undefined) return undefined;
      const concern: Concern = {
        id: about,
        life: next,
        begun: before?.begun ?? seq,
        kind,
        ...(word && { word }),
        ...(goal && { goal }),
      };
      return Object.assign(own.object(state), { concerns: putById(state.concerns, own.take(concern), own) });
    },
  }),
  on(entries.concernSetAside, {
    apply(state, { about, type }, own) {
      const before = concernOf(state, about);
      const next = before && life.step(before.life, type);
      if (!before || next === undefined) return undefined;
      return Object.assign(own.object(state), {
        concerns: putById(state.concerns, own.take({ ...before, life: next }), own),
      });
    },
  }),
];

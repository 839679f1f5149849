import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { ownDateLife as life } from './own-date-life.ts';
import { objectToPeriod, refuse } from './policy.ts';
import type { OwnDate, SetbacksState } from './state.ts';
import { ownDateOf } from './state.ts';

const on = handlersOf<SetbacksState>();

/** How the periods are kept that a person counts (L7). */
export const ownDateHandlers = [
  on(entries.ownDateSet, {
    // A period that no calendar has is set aside wherever it comes from: no view has to wonder how long it is.
    apply(state, { about, type, seq, data: { from, to, concern } }, own) {
      const before = ownDateOf(state, about);
      const next = life.step(before?.life ?? life.start, type);
      if (next === undefined || objectToPeriod(from, to)) return undefined;
      const period: OwnDate = {
        id: about,
        life: next,
        begun: before?.begun ?? seq,
        from,
        ...(to !== undefined && { to }),
        ...(concern !== undefined && { concern }),
      };
      return Object.assign(own.object(state), { ownDates: putById(state.ownDates, own.take(period), own) });
    },
    judge: (state, { about, data: { from, to } }) =>
      refuse(objectToPeriod(from, to), allowedAbout(state, about), 'L7'),
  }),
  on(entries.ownDateSetAside, {
    apply(state, { about, type }, own) {
      const before = ownDateOf(state, about);
      const next = before && life.step(before.life, type);
      if (!before || next === undefined) return undefined;
      return Object.assign(own.object(state), {
        ownDates: putById(state.ownDates, own.take({ ...before, life: next }), own),
      });
    },
  }),
  on(entries.timeShown, {
    apply: (state, { data }, own) => Object.assign(own.object(state), { timeShown: data.shown }),
  }),
];

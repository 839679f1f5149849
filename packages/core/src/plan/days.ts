import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { allowedAbout } from './allowed.ts';
import { dayLife as life } from './day-life.ts';
import * as entries from './entries.ts';
import type { Objection } from './policy.ts';
import { judgeFields, missing, ON, refuse } from './policy.ts';
import { dayOn } from './special-day.ts';
import type { PlanState, SpecialDay } from './state.ts';
import { dayOf } from './state.ts';

const on = handlersOf<PlanState>();

/** How special days are kept (P6). */
export const dayHandlers = [
  on(entries.dayWritten, {
    // A day that no calendar has is set aside wherever it comes from: no view has to wonder when it is.
    apply(state, { about, type, seq, data }, own) {
      const before = dayOf(state, about);
      const next = life.step(before?.life ?? life.start, type);
      const when = dayOn(data.on);
      if (next === undefined || !when) return undefined;
      const { title, plan, ties, mark } = data;
      const begun = before?.begun ?? seq;
      const day: SpecialDay = { id: about, life: next, begun, title, on: when, plan, ties, mark };
      return Object.assign(own.object(state), { days: putById(state.days, own.take(day), own) });
    },
    judge(state, { about, data }) {
      const noDate: Objection | undefined = dayOn(data.on) ? undefined : { key: 'no-such-date' };
      const untitled = data.title.trim() === '' ? missing('title') : undefined;
      return refuse(noDate ?? untitled ?? judgeFields(data.on, ON, 'on'), allowedAbout(state, about));
    },
  }),
  on(entries.daySetAside, {
    apply(state, { about, type }, own) {
      const before = dayOf(state, about);
      const next = before && life.step(before.life, type);
      if (!before || next === undefined) return undefined;
      return Object.assign(own.object(state), {
        days: putById(state.days, own.take({ ...before, life: next }), own),
      });
    },
  }),
];

import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { msOf } from '../shared/time.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { saysSomething } from './phases.ts';
import { missing, refuse } from './policy.ts';
import type { Done, PlanState, Tool } from './state.ts';
import { toolOf } from './state.ts';
import { toolLife as life } from './tool-life.ts';

const on = handlersOf<PlanState>();

/** How strategies, triggers, practices, rehearsals and steps for a craving are kept (P4). */
export const toolHandlers = [
  on(entries.toolWritten, {
    apply(state, { about, type, seq, data }, own) {
      const before = toolOf(state, about);
      const next = life.step(before?.life ?? life.start, type);
      if (next === undefined) return undefined;
      const { kind, text, from, phase, tie, lived } = data;
      const tool: Tool = {
        id: about,
        life: next,
        begun: before?.begun ?? seq,
        kind,
        text,
        ...(from !== undefined && { from }),
        ...(phase !== undefined && { phase }),
        ...(tie !== undefined && { tie }),
        ...(lived && { lived }),
        done: before?.done ?? [],
      };
      return Object.assign(own.object(state), { tools: putById(state.tools, own.take(tool), own) });
    },
    judge: (state, { about, data }) =>
      refuse(saysSomething(data) ? undefined : missing('text'), allowedAbout(state, about)),
  }),
  on(entries.toolSetAside, {
    apply(state, { about, type }, own) {
      const before = toolOf(state, about);
      const next = before && life.step(before.life, type);
      if (!before || next === undefined) return undefined;
      return Object.assign(own.object(state), {
        tools: putById(state.tools, own.take({ ...before, life: next }), own),
      });
    },
  }),
  on(entries.toolDone, {
    apply(state, { about, at, data: { helped } }, own) {
      const before = toolOf(state, about);
      const ms = msOf(at);
      if (!before || Number.isNaN(ms)) return undefined;
      const done: Done[] = own.list(before.done);
      done.push({ at: ms, ...(helped && { helped }) });
      return Object.assign(own.object(state), {
        tools: putById(state.tools, own.take({ ...before, done }), own),
      });
    },
  }),
];

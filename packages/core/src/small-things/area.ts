import type { Area } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { findById, putById } from '../journal/by-id.ts';
import { msOf } from '../shared/time.ts';
import * as entries from './entries.ts';
import { pillarsLife } from './pillars-life.ts';
import { judgeNod, judgeWhy, refuse } from './policy.ts';
import type { PillarsLook, SmallThingsState } from './state.ts';
import { isSmallThingsState, lookOf, noSmallThings, whyOf } from './state.ts';
import { whyLife } from './why-life.ts';

const on = handlersOf<SmallThingsState>();

function allowed(state: SmallThingsState, about: string): readonly string[] {
  const why = whyOf(state, about);
  const look = lookOf(state, about);
  if (why || look)
    return [...(why ? whyLife.allowed(why.life) : []), ...(look ? pillarsLife.allowed(look.life) : [])];
  return [
    ...whyLife.allowed(whyLife.start),
    ...pillarsLife.allowed(pillarsLife.start),
    entries.nodGiven.type,
  ];
}

/** Small things with a place (X6): why somebody does this, a gentle look at the six pillars, a nod. */
export const smallThings: Area<'small-things', SmallThingsState> = {
  name: 'small-things',
  prefixes: ['why', 'pillars', 'nod'],
  empty: noSmallThings,
  allowed,
  isState: isSmallThingsState,
  handlers: [
    on(entries.whyWritten, {
      apply(state, { about, type, seq, data }, own) {
        const life = whyLife.step(whyOf(state, about)?.life ?? whyLife.start, type);
        if (life === undefined) return undefined;
        const why = own.take({ id: about, life, written: seq, text: data.text });
        return Object.assign(own.object(state), { whys: putById(state.whys, why, own) });
      },
      judge: (state, { about, data }) => refuse(judgeWhy(data.text), allowed(state, about)),
    }),
    on(entries.whyPutAway, {
      apply(state, { about, type }, own) {
        const before = whyOf(state, about);
        const life = before && whyLife.step(before.life, type);
        if (!before || life === undefined) return undefined;
        const why = own.take({ ...before, life });
        return Object.assign(own.object(state), { whys: putById(state.whys, why, own) });
      },
    }),
    on(entries.pillarLookedAt, {
      apply(state, { about, type, at, seq, data: { pillar, word, note } }, own) {
        const before = lookOf(state, about);
        const ms = msOf(at);
        const life = pillarsLife.step(before?.life ?? pillarsLife.start, type);
        if (life === undefined || Number.isNaN(ms)) return undefined;
        const begun: PillarsLook = before ?? { id: about, life, begun: seq, at: ms, said: {} };
        const said = { ...begun.said, [pillar]: { word, ...(note !== undefined && { note }) } };
        const look = own.take({ ...begun, life, said });
        return Object.assign(own.object(state), { looks: putById(state.looks, look, own) });
      },
    }),
    on(entries.pillarsClosed, {
      apply(state, { about, type }, own) {
        const before = lookOf(state, about);
        const life = before && pillarsLife.step(before.life, type);
        if (!before || life === undefined) return undefined;
        const look = own.take({ ...before, life });
        return Object.assign(own.object(state), { looks: putById(state.looks, look, own) });
      },
    }),
    on(entries.nodGiven, {
      apply(state, { about, at }, own) {
        const ms = msOf(at);
        if (Number.isNaN(ms)) return undefined;
        const last = Math.max(ms, findById(state.nods, about)?.last ?? ms);
        return Object.assign(own.object(state), {
          nods: putById(state.nods, own.take({ id: about, last }), own),
        });
      },
      judge: (state, { about }, context) => refuse(judgeNod(about, context), allowed(state, about)),
    }),
  ],
};

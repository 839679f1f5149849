import type { Area } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { msOf } from '../shared/time.ts';
import * as entries from './entries.ts';
import { exchangeLife as life } from './exchange-life.ts';
import { judgeExchange, refuse } from './policy.ts';
import type { Exchange, ReciprocityState } from './state.ts';
import { exchangeOf, isReciprocityState, noExchanges, putExchange } from './state.ts';
import { weightOfSize } from './vocabulary.ts';

const on = handlersOf<ReciprocityState>();

const allowed = (state: ReciprocityState, about: string): readonly string[] => {
  const exchange = exchangeOf(state, about);
  return exchange
    ? life.allowed(exchange.life)
    : [
        ...life.allowed(life.start),
        entries.balanceOpened.type,
        entries.canGive.type,
        entries.hintPutAside.type,
      ];
};

/** Giving and getting (R1–R8): noted by the owner, looked at by the owner alone. */
export const reciprocity: Area<'reciprocity', ReciprocityState> = {
  name: 'reciprocity',
  prefixes: ['exchange', 'reciprocity'],
  empty: noExchanges,
  allowed,
  isState: isReciprocityState,
  handlers: [
    on(entries.exchangeNoted, {
      apply(state, { about, type, at, data }, own) {
        const ms = msOf(at);
        const next = life.step(exchangeOf(state, about)?.life ?? life.start, type);
        if (next === undefined || Number.isNaN(ms) || data.with === about) return undefined;
        const thanked = data.kind === 'thanks' && data.for ? exchangeOf(state, data.for) : undefined;
        const exchange: Exchange = {
          id: about,
          life: next,
          with: data.with,
          at: ms,
          way: data.way,
          kind: data.kind,
          size: data.size,
          weight: thanked?.weight ?? weightOfSize[data.size],
          ...(data.for !== undefined && { for: data.for }),
        };
        return putExchange(state, exchange, own);
      },
      judge: (state, { about, at, data }, context) =>
        refuse(
          judgeExchange(
            state,
            { id: about, with: data.with, kind: data.kind, for: data.for },
            msOf(at),
            context,
          ),
          () => allowed(state, about),
        ),
    }),
    on(entries.exchangeSetAside, {
      apply(state, { about, type }, own) {
        const before = exchangeOf(state, about);
        const next = before && life.step(before.life, type);
        return before && next !== undefined ? putExchange(state, { ...before, life: next }, own) : undefined;
      },
    }),
    on(entries.balanceOpened, {
      apply: (state, { data }, own) => Object.assign(own.object(state), { open: data.open }),
    }),
    on(entries.canGive, {
      apply: (state, { data }, own) => Object.assign(own.object(state), { canGive: data.size }),
    }),
    on(entries.hintPutAside, {
      apply(state, { at }, own) {
        const ms = msOf(at);
        if (Number.isNaN(ms)) return undefined;
        return Object.assign(own.object(state), { hintPutAside: Math.max(ms, state.hintPutAside ?? ms) });
      },
    }),
  ],
};

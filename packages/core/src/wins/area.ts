import type { Area } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import { isDate } from '../shared/dates.ts';
import { msOf } from '../shared/time.ts';
import * as entries from './entries.ts';
import { refuseNoWin } from './policy.ts';
import type { Win, WinsState } from './state.ts';
import { isWinsState, noWins, winOf } from './state.ts';
import { winLife as life } from './win-life.ts';

const on = handlersOf<WinsState>();

function allowed(state: WinsState, about: string): readonly string[] {
  const win = winOf(state, about);
  return win ? [...life.allowed(win.life), entries.winShared.type] : life.allowed(life.start);
}

/** Good moments, to keep as easily as to share (L6). */
export const wins: Area<'wins', WinsState> = {
  name: 'wins',
  prefixes: ['win'],
  empty: noWins,
  allowed,
  isState: isWinsState,
  handlers: [
    on(entries.winNoted, {
      apply(state, { about, type, seq, data: { day, text, tie } }, own) {
        const before = winOf(state, about);
        const next = life.step(before?.life ?? life.start, type);
        if (next === undefined || !isDate(day)) return undefined;
        const win: Win = {
          id: about,
          life: next,
          begun: before?.begun ?? seq,
          day,
          text,
          ...(tie !== undefined && { tie }),
          shared: before?.shared ?? [],
        };
        return Object.assign(own.object(state), { wins: putById(state.wins, own.take(win), own) });
      },
      judge: (state, { about, data }, { now }) => refuseNoWin(data, now, allowed(state, about)),
    }),
    on(entries.winSetAside, {
      apply(state, { about, type }, own) {
        const before = winOf(state, about);
        const next = before && life.step(before.life, type);
        if (!before || next === undefined) return undefined;
        return Object.assign(own.object(state), {
          wins: putById(state.wins, own.take({ ...before, life: next }), own),
        });
      },
    }),
    on(entries.winShared, {
      apply(state, { about, at, data }, own) {
        const before = winOf(state, about);
        const ms = msOf(at);
        if (!before || Number.isNaN(ms)) return undefined;
        const shared = own.list(before.shared);
        shared.push({ with: data.with, channel: data.channel, at: ms });
        return Object.assign(own.object(state), {
          wins: putById(state.wins, own.take({ ...before, shared }), own),
        });
      },
    }),
  ],
};

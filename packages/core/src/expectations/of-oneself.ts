import { findById, putById } from '../journal/by-id.ts';
import { OWNER } from '../journal/entry.ts';
import type { Own } from '../journal/own.ts';
import * as entries from './entries.ts';
import { judging, on } from './hearing.ts';
import { needsCardLife } from './needs-card-life.ts';
import * as policy from './policy-of-own.ts';
import type { ExpectationsState, LimitsOf, NeedsCard } from './state.ts';
import { speak } from './words-of-two.ts';

/** What somebody said of their own limits is theirs to change: what is told of them never takes its place (E4). */
function later(a: LimitsOf | undefined, b: LimitsOf): LimitsOf {
  if (!a) return b;
  if (a.reported !== b.reported) return a.reported ? b : a;
  return a.entry > b.entry ? a : b;
}

const limitsShown = on(entries.limitsShown, {
  apply(state, entry, own) {
    const stated = { entry: entry.id, limits: entry.data.limits };
    const next = speak(state, entry, own, (one, side) => {
      one.limits = { ...one.limits, [side]: later(one.limits[side], stated) };
      return true;
    });
    // What somebody says in one thread holds in all threads with them.
    return next && entry.by !== OWNER ? putLimits(next, entry.by, stated, own) : next;
  },
  judge: judging(policy.judgeLimitsStated),
});

function putLimits(state: ExpectationsState, id: string, stated: LimitsOf, own: Own): ExpectationsState {
  const { entry, limits, reported } = later(findById(state.limits, id), stated);
  const kept = { id, entry, limits, ...(reported && { reported }) };
  return Object.assign(own.object(state), { limits: putById(state.limits, own.take(kept), own) });
}

const limitsStated = on(entries.limitsStated, {
  apply(state, { id, about, by, via, data }, own) {
    if (by !== OWNER && by !== about) return undefined;
    const told = via === 'reported' && ({ reported: true } as const);
    return putLimits(state, about, { entry: id, limits: data.limits, ...told }, own);
  },
  judge: judging(policy.judgeLimitsBeside),
});

const cardOf = (state: ExpectationsState, id: string): NeedsCard | undefined => findById(state.cards, id);

const putCard = (state: ExpectationsState, card: NeedsCard, own: Own): ExpectationsState =>
  Object.assign(own.object(state), { cards: putById(state.cards, own.take(card), own) });

const cardWritten = on(entries.needsCardWritten, {
  apply(state, { about, type, seq, data: { helps, helpsNot, approach, hardDay } }, own) {
    const life = needsCardLife.step(cardOf(state, about)?.life ?? needsCardLife.start, type);
    if (life === undefined) return undefined;
    const card: NeedsCard = {
      id: about,
      life,
      written: seq,
      helps,
      helpsNot,
      ...(approach !== undefined && { approach }),
      ...(hardDay !== undefined && { hardDay }),
    };
    return putCard(state, card, own);
  },
  judge: judging(policy.judgeCard),
});

const cardPutAway = on(entries.needsCardPutAway, {
  apply(state, { about, type }, own) {
    const before = cardOf(state, about);
    const life = before && needsCardLife.step(before.life, type);
    return before && life !== undefined ? putCard(state, { ...before, life }, own) : undefined;
  },
});

/** What people say of themselves: their limits (E4), and the card with what helps them (E7). */
export const ofOneself = [limitsShown, limitsStated, cardWritten, cardPutAway];

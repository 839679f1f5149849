import type { Tie } from '../../network/index.ts';
import { tieLife } from '../../network/index.ts';
import { idsFrom, LONG_AGO } from './diary.ts';

/** Every state that the life of a tie can reach. */
export function everyLife(): readonly string[] {
  const seen = new Set([tieLife.start]);
  for (const state of seen) {
    for (const event of tieLife.allowed(state)) {
      const next = tieLife.step(state, event);
      if (next !== undefined) seen.add(next);
    }
  }
  return [...seen];
}

const newId = idsFrom(5000);

/** A tie at every state that it can reach, each also shown nowhere, and each also not for hard days. */
export const everyTie = (): readonly Tie[] =>
  everyLife().flatMap((life) => {
    const tie = (more: Partial<Tie>): Tie => ({
      id: newId(),
      name: 'Somebody',
      kind: 'friend',
      nature: 'personal',
      ring: 'close',
      life,
      addedAt: LONG_AGO,
      gives: [],
      receives: [],
      reach: { phone: '0101234567' },
      ...more,
    });
    return [tie({}), tie({ hidden: true }), tie({ notOnHardDays: true })];
  });

import type { NetworkState, Reachable as Ranked, Support } from '../network/index.ts';
import { reachable, tiesSupporting } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import type { States } from './states.ts';
import { levelNow } from './states.ts';

/** Somebody who can be reached now, as help now lists people: `id` is that of the tie. */
export interface Reachable extends Omit<Ranked, 'why'> {
  readonly id: string;
  /** The person's own first three, who gives what is needed, or who is close. */
  readonly why: 'first' | 'need' | 'closeness';
}

export interface ReachableNowOptions {
  /** The kind of support that is needed now. */
  readonly need?: Support;
  /** A moment that is hard whatever the colour of the day, as after a fifth answer (C10). */
  readonly hard?: boolean;
}

/**
 * Who can be reached now (N9), by the level of the day (C3): the person's own first three, then who gives what is
 * needed, then by closeness. On a hard day, or a hard moment, those stay out whom the person does not call then (N12).
 */
export function reachableNow(
  states: States,
  now: Now,
  { need, hard = false }: ReachableNowOptions = {},
): readonly Reachable[] {
  if (!states.network) return [];
  const agreed = need ? giving(states.network, now, need) : new Set<string>();
  const level = hard ? 'act' : levelNow(states, now);
  return reachable(states.network, now, { level, agreed }).map(({ why, ...one }) => ({
    ...one,
    id: one.tie.id,
    why: why === 'agreed' ? 'need' : why,
  }));
}

const giving = (network: NetworkState, now: Now, need: Support): ReadonlySet<string> =>
  new Set(
    tiesSupporting(network, now)
      .filter((tie) => tie.gives.includes(need))
      .map((tie) => tie.id),
  );

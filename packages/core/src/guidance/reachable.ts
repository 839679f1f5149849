import type { NetworkState, Reachable as Ranked, Support } from '../network/index.ts';
import { lastContact, reachable, tiesSupporting } from '../network/index.ts';
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
  /** Who helps with it, where more is known than the network tells (`agreedFor`). */
  readonly agreed?: ReadonlySet<string>;
  /** A moment that is hard whatever the colour of the day, as after a fifth answer (C10). */
  readonly hard?: boolean;
}

/**
 * Who can be reached now (N9), by the level of the day (C3): the person's own first three, then who gives what is
 * needed, then by closeness. On a hard day, or a hard moment, those stay out whom the person does not call then (N12).
 * Who was called in the last hour and did not answer comes last: the first name is one to call (H5).
 */
export function reachableNow(
  states: States,
  now: Now,
  { need, agreed: helping, hard = false }: ReachableNowOptions = {},
): readonly Reachable[] {
  if (!states.network) return [];
  const agreed = helping ?? (need ? giving(states.network, now, need) : new Set<string>());
  const level = hard ? 'act' : levelNow(states, now);
  const { network } = states;
  const found = reachable(network, now, { level, agreed }).map(
    ({ why, ...one }): Reachable => ({
      ...one,
      id: one.tie.id,
      why: why === 'agreed' ? 'need' : why,
    }),
  );
  const unanswered = new Set(found.filter(({ id }) => calledInVain(network, id, now)));
  return [...found.filter((one) => !unanswered.has(one)), ...unanswered];
}

const HOUR = 3_600_000;

/** The last contact was a call of the last hour that was not answered. */
function calledInVain(network: NetworkState, tie: string, now: Now): boolean {
  const last = lastContact(network, tie, () => true);
  const inVain = lastContact(network, tie, (one) => one.startedBy === 'me' && one.result === 'no-answer');
  return inVain !== undefined && inVain === last && now.ms - inVain < HOUR;
}

const giving = (network: NetworkState, now: Now, need: Support): ReadonlySet<string> =>
  new Set(
    tiesSupporting(network, now)
      .filter((tie) => tie.gives.includes(need))
      .map((tie) => tie.id),
  );

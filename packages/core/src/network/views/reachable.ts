import type { Hours } from '../../shared/hours.ts';
import { openAt, openUntil } from '../../shared/hours.ts';
import type { Now } from '../../shared/time.ts';
import { knownZone } from '../../shared/time.ts';
import type { NetworkState, Tie } from '../network-state.ts';
import type { Channel } from '../vocabulary.ts';
import { RINGS } from '../vocabulary.ts';
import { lastLeanedOn } from './contacts.ts';
import { firstThree, stageNow, tiesSupporting } from './ties.ts';

/** What being reachable depends on beside the network. */
export interface ReachableOptions {
  /** The level of the day, where the person said one. */
  readonly level?: 'steady' | 'watch' | 'act' | undefined;
  /** Ties with whom something was agreed for what is needed now. */
  readonly agreed?: ReadonlySet<string>;
}

/** Somebody who can be reached now, and why they stand where they stand. */
export interface Reachable {
  readonly tie: Tie;
  readonly why: 'first' | 'agreed' | 'closeness';
  /** When it ends, in ms; absent where it doesn't soon. */
  readonly until?: number;
  /** Whether the hours were stated; if not, 08:00–22:00 is taken. */
  readonly hoursKnown: boolean;
  readonly channels: readonly Channel[];
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const usual = (zone: string, exceptions: Hours['exceptions'] = []): Hours => ({
  zone,
  weekly: [{ days: EVERY_DAY, from: '08:00', to: '22:00' }],
  exceptions,
});

/** Whether somebody stated when they can be reached; days away alone do not say it. */
export const hoursKnown = (tie: Tie): boolean =>
  tie.hours !== undefined && tie.hours.weekly.length > 0 && knownZone(tie.hours.zone);

/** How somebody can be reached: as they said, else as their number, address or place allows. */
export function channelsOf({ channels, reach }: Tie): readonly Channel[] {
  if (channels && channels.length > 0) return channels;
  const ways: Channel[] = [];
  if (reach.phone) ways.push('call');
  if (reach.message || reach.email) ways.push('message');
  if (reach.place) ways.push('visit');
  return ways;
}

/**
 * Who can be reached now (N9): who supports, is not shown nowhere, and is there at this hour. The person's own first
 * three come first, then who agreed to help with this, then by closeness; on a calm day, of those equally close, who
 * was leaned on longest ago. On a hard day those stay out whom the person does not call then (N12).
 */
export function reachable(
  state: NetworkState,
  now: Now,
  { level, agreed = new Set() }: ReachableOptions = {},
): readonly Reachable[] {
  const usualHere = usual(now.zone);
  const first = firstThree(state).map((tie) => tie.id);
  const ranked = tiesSupporting(state, now)
    .filter((tie) => !(level === 'act' && tie.notOnHardDays))
    .flatMap((tie) => {
      const hours = hoursOf(tie, usualHere);
      if (!openAt(hours, now.ms)) return [];
      const position = first.indexOf(tie.id);
      const why = position >= 0 ? 'first' : agreed.has(tie.id) ? 'agreed' : 'closeness';
      const rank = [
        why === 'first' ? position : why === 'agreed' ? 3 : 4,
        RINGS.indexOf(tie.ring),
        level === 'steady' ? (lastLeanedOn(state, tie.id) ?? 0) : 0,
      ];
      const until = openUntil(hours, now.ms);
      const channels = channelsOf(tie);
      const one: Reachable = {
        tie,
        why,
        hoursKnown: hoursKnown(tie),
        channels,
        ...(until !== undefined && { until }),
      };
      return [{ one, rank }];
    });
  return ranked.sort((a, b) => inOrder(a.rank, b.rank)).map(({ one }) => one);
}

/** Whether anybody at all can be reached now; quicker than `reachable`, which says who, and until when. */
export function anyReachable(state: NetworkState, now: Now): boolean {
  const usualHere = usual(now.zone);
  return Object.values(state.ties).some(
    (tie) => !tie.hidden && stageNow(tie, now) === 'supporting' && openAt(hoursOf(tie, usualHere), now.ms),
  );
}

/** Whether there is a number by which somebody can be called or written to, and they did not say otherwise. */
export const canBeCalled = ({ tie, channels }: Pick<Reachable, 'tie' | 'channels'>): boolean =>
  (channels.includes('call') && Boolean(tie.reach.phone)) ||
  (channels.includes('message') && Boolean(tie.reach.message));

const hoursOf = (tie: Tie, usualHere: Hours): Hours => {
  const { hours } = tie;
  if (!hours) return usualHere;
  if (hoursKnown(tie)) return hours;
  return usual(knownZone(hours.zone) ? hours.zone : usualHere.zone, hours.exceptions);
};

const inOrder = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((value, at) => value !== b[at]);
  return (a[i] ?? 0) - (b[i] ?? 0);
};

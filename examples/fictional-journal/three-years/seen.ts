import { endOf } from '@recovery-network/core/aftercare';
import type { TimeShown } from '@recovery-network/core/guidance';
import {
  aftercareShown,
  agendaBetween,
  gapWatch,
  missedShown,
  nextSteps,
  suggestions,
} from '@recovery-network/core/guidance';
import type { Ring } from '@recovery-network/core/network';
import { RINGS, tiesListed } from '@recovery-network/core/network';
import type { Now } from '@recovery-network/core/shared';
import { DAY, wallTime } from '@recovery-network/core/shared';
import type { Device } from './device.ts';
import * as said from './said.ts';

/** What there is to see on the person's device, each thing as lines; and what the other sees of the trajectory. */
export interface Seen {
  readonly map: readonly string[];
  readonly trajectory: readonly string[];
  readonly theirs: string;
  readonly agenda: readonly string[];
  readonly missed: readonly string[];
  readonly suggested: readonly string[];
  readonly steps: readonly string[];
}

const WEEKS = 4;
const MOST = 6;

export function seenOn(person: Device, other: Device, now: Now): Seen {
  const states = person.state.areas;
  const today = wallTime(now.ms, now.zone).date;
  const [current] = aftercareShown(states, now)
    .toReversed()
    .filter(({ backTo }) => backTo === undefined);
  const [theirs] = aftercareShown(other.state.areas, now).filter(({ id }) => id === current?.id);
  const times = agendaBetween(states, now.ms, now.ms + 7 * WEEKS * DAY, MOST);
  return {
    map: mapOf(person),
    trajectory: current
      ? said.trajectory(
          current,
          { mine: person.name, theirs: other.name },
          today,
          endOf(person.trajectory(current.id)),
        )
      : ['Nothing yet.'],
    theirs: theirs
      ? (said.trajectory(
          theirs,
          { mine: other.name, theirs: person.name },
          today,
          endOf(other.trajectory(theirs.id)),
        )[0] ?? '')
      : 'Nothing yet.',
    agenda: [...gapIn(person, now), ...times.map((time) => timeOf(time, now))],
    missed: [
      ...new Set(
        missedShown(states, now).map(({ what, next }) =>
          next
            ? `A ${said.kinds[what]} did not go on. That happens. The next one: ${said.weekday(wallTime(next.start, now.zone).date)}.`
            : `A ${said.kinds[what]} did not go on. That happens.`,
        ),
      ),
    ],
    suggested: suggestions(states, now).map(
      ({ to, rule }) => `to think about ${to} help: ${said.rules[rule]} (\`${rule}\`)`,
    ),
    steps: nextSteps(states, now).map(
      ({ key, reason, person: who }) =>
        `${said.steps[key]}${who ? ` ${who.tie.name}` : ''} (${said.reasons[reason]})`,
    ),
  };
}

function timeOf({ start, what, with: who, away }: TimeShown, { zone }: Now): string {
  const { date, minutes } = wallTime(start, zone);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
  const instead = away?.standIn ? `; ${away.standIn.name} stands in` : '';
  const whom = who ? ` with ${who.name}${away ? ` (away${instead})` : ''}` : '';
  return `${said.weekday(date)}, ${hour}:${minute}: ${said.kinds[what]}${whom}`;
}

/** That nothing is planned in the week after treatment, or after the beginning (A4). */
function gapIn(person: Device, now: Now): readonly string[] {
  const gap = gapWatch(person.state.areas, now);
  if (!gap) return [];
  if (gap.past) return ['Nobody is in the calendar of the coming week.'];
  const after = gap.after === 'treatment' ? 'treatment ends' : 'it begins';
  return [`Nothing is planned in the week after ${after} on ${said.day(gap.on)}.`];
}

const RING_NAMES: Readonly<Record<Ring, string>> = {
  'very-close': 'very close',
  close: 'close',
  further: 'further away',
  outside: 'outside',
};

/** The map as a small picture of text, from the middle outward. */
function mapOf(person: Device): readonly string[] {
  const ties = tiesListed(person.state.areas.network);
  return RINGS.flatMap((ring) => {
    const names = ties.filter((tie) => tie.ring === ring).map(({ name }) => name);
    return names.length > 0 ? [`${RING_NAMES[ring].padEnd(13)}${names.join(' · ')}`] : [];
  });
}

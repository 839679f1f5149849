import type { Entry, Journal, Line } from '../src/journal/index.ts';
import { emptyJournal, OWNER } from '../src/journal/index.ts';
import { isoAt } from '../src/shared/index.ts';
import type { Draft, RecordContext, State } from '../src/state.ts';
import type { Attempt } from './arbitrary.ts';
import { ENTITIES, entityId } from './arbitrary.ts';
import type { World } from './world.ts';

export const ZONE = 'Europe/Amsterdam';
export const OWNER_ID = '0190c000-0000-7000-8000-000000000001';
export const JOURNAL_ID = '0190c000-0000-7000-8000-000000000002';
/** Just before the clock goes forward in Amsterdam in 2026, so that attempts cross it. */
export const START = Date.parse('2026-03-27T20:00:00Z');

export const blank = (): Journal => emptyJournal(JOURNAL_ID, OWNER_ID);

type Areas = World['areas'];

/** A life as far as it was played: what was recorded, and the clock of the device. */
export interface Played {
  readonly entries: readonly Entry[];
  readonly state: State<Areas>;
  readonly ms: number;
}

export const contextAt = (ms: number, device = 'phone'): RecordContext => ({
  now: { ms, zone: ZONE },
  device,
});

/** An id that is its own for each attempt of each device. */
export const attemptId = (device: number, n: number): string =>
  `0190d000-0000-7${device.toString(16).padStart(3, '0')}-8000-${n.toString(16).padStart(12, '0')}`;

/** What an attempt asks to write down at an instant. */
export function draftOf(attempt: Attempt, id: string, ms: number): Draft {
  const via = attempt.writer.via[attempt.way % attempt.writer.via.length] ?? 'own';
  return {
    id,
    type: attempt.type,
    about: entityId(attempt.entity),
    data: attempt.data,
    at: isoAt(ms - attempt.hoursAgo * 3_600_000, ZONE),
    by: attempt.writer.by === 'owner' ? OWNER : entityId((attempt.entity + attempt.way) % ENTITIES),
    via,
  };
}

/** Tries one attempt after another; what is refused is left out. */
export function play(
  world: World,
  tries: readonly Attempt[],
  device = 0,
  from = world.fold(blank(), world.areas),
): Played {
  let state = from;
  let ms = START;
  const entries: Entry[] = [];
  tries.forEach((attempt, n) => {
    ms += attempt.minutes * 60_000;
    const draft = draftOf(attempt, attemptId(device, n), ms);
    const done = world.record(state, world.areas, [draft], contextAt(ms, `device-${device}`));
    if (!done.ok) return;
    state = done.value.state;
    entries.push(...done.value.entries);
  });
  return { entries, state, ms };
}

/** Lines of attempts as another device might have written them, without asking anybody: most do not follow. */
export const unasked = (tries: readonly Attempt[], device: number): readonly Line[] =>
  tries.map((attempt, n) => {
    const at = isoAt(START + n * 60_000, ZONE);
    const { id, type, about, data, by = OWNER, via = 'own' } = draftOf(attempt, attemptId(device, n), START);
    return {
      id,
      type,
      v: 1,
      at,
      recordedAt: at,
      seq: n + 1,
      device: `device-${device}`,
      by,
      via,
      about,
      data,
    };
  });

export const journalOf = (world: World, lines: readonly Line[]): Journal => world.withLines(blank(), lines);

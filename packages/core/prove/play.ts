import type { AllStates } from '../src/all.ts';
import type { Entry, Journal, Line } from '../src/journal/index.ts';
import { emptyJournal, OWNER } from '../src/journal/index.ts';
import { isoAt } from '../src/shared/index.ts';
import type { Draft, RecordContext, State } from '../src/state.ts';
import type { Attempt } from './arbitrary.ts';
import { aimed, Done, ENTITIES, entityId } from './arbitrary.ts';
import { fitted, speakerOf } from './arbitrary-words.ts';
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
  /** How many attempts were refused. */
  readonly refused: number;
}

export const contextAt = (ms: number, device = 'phone'): RecordContext => ({
  now: { ms, zone: ZONE },
  device,
});

/** An id that is its own for each attempt of each device. */
export const attemptId = (device: number, n: number): string =>
  `0190d000-0000-7${device.toString(16).padStart(3, '0')}-8000-${n.toString(16).padStart(12, '0')}`;

/** What an attempt asks to write down at an instant; without states it is anything at all. */
export function draftOf(
  areas: Areas,
  attempt: Attempt,
  id: string,
  ms: number,
  states?: AllStates,
  done?: Done,
): Draft {
  const { type, about, data } = aimed(areas, attempt, { ms, zone: ZONE }, states, done);
  const writer = type.writers[attempt.way % type.writers.length];
  // Now and then a tie speaks about another, which is refused.
  const stranger = entityId((attempt.entity + attempt.way) % ENTITIES);
  const draft: Draft = {
    id,
    type: type.type,
    about,
    data,
    at: isoAt(ms - attempt.hoursAgo * 3_600_000, ZONE),
    by: writer?.by === 'tie' ? (attempt.way > 5 ? stranger : speakerOf(states, about)) : OWNER,
    via: writer?.via[attempt.way % writer.via.length] ?? 'own',
  };
  return fitted(draft, states, attempt.pick);
}

interface Circumstances {
  /** Which device writes; each has ids of its own. */
  readonly device?: number;
  /** What the device knows already. */
  readonly from?: State<Areas>;
  /** Is shown each state that the life passes through, and the entry that led there. */
  readonly notice?: (state: State<Areas>, entry: Draft) => void;
}

/** Tries one attempt after another; what is refused is left out. */
export function play(world: World, tries: readonly Attempt[], circumstances: Circumstances = {}): Played {
  const { device = 0, from = world.fold(blank(), world.areas), notice } = circumstances;
  let state = from;
  let ms = START;
  const entries: Entry[] = [];
  const before = new Done();
  tries.forEach((attempt, n) => {
    ms += attempt.minutes * 60_000;
    const draft = draftOf(world.areas, attempt, attemptId(device, n), ms, state.areas, before);
    const done = world.record(state, world.areas, [draft], contextAt(ms, `device-${device}`));
    if (!done.ok) return;
    before.add(draft.about, draft.type);
    state = done.value.state;
    entries.push(...done.value.entries);
    notice?.(state, draft);
  });
  return { entries, state, ms, refused: tries.length - entries.length };
}

/** Lines of attempts as another device might have written them, without asking anybody: most do not follow. */
export const unasked = (world: World, tries: readonly Attempt[], device: number): readonly Line[] =>
  tries.map((attempt, n) => {
    const at = isoAt(START + n * 60_000, ZONE);
    const drafted = draftOf(world.areas, attempt, attemptId(device, n), START);
    const { id, type, about, data, by = OWNER, via = 'own' } = drafted;
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

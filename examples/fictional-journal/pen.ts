/** Writes one fictional person's journal the way a device does: each entry goes through `record` of the core. */

import { areas } from '@recovery-network/core/all';
import { emptyJournal, type JournalFile, toFile, withLines } from '@recovery-network/core/journal';
import { addDays, instantOf, uuidv7 } from '@recovery-network/core/shared';
import { type Draft, fold, record, type State } from '@recovery-network/core/state';

const ZONE = 'Europe/Amsterdam';

/** What a draft may say beyond its type, its subject and its data. */
type Extra = Pick<Draft, 'by' | 'via'>;

export interface Pen {
  /** The journal's own id: what entries about nobody in particular are about. */
  readonly journal: string;
  /** Moves the clock to a wall-clock time of a day; day 0 is the first. Never backwards. */
  at(day: number, time: string): void;
  /** The date of a day (`YYYY-MM-DD`). */
  date(day: number): string;
  newId(): string;
  /** Gives the id of the entry. Throws when the core refuses: then the story is wrong, not the rule. */
  write(type: string, about: string, data?: Draft['data'], extra?: Extra): string;
  state(): State<typeof areas>;
  file(): JournalFile;
}

/** The same bytes in each run: mulberry32, far too small for real ids, which need a device's own randomness. */
function sameBytes(seed: number): () => Uint8Array {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return () => Uint8Array.from({ length: 10 }, next);
}

/** Begins an empty journal on the day `firstDay` (`YYYY-MM-DD`), in the Netherlands. */
export function penFrom(firstDay: string): Pen {
  const bytes = sameBytes(2026);
  let ms = instantOf(firstDay, 0, ZONE);
  const newId = () => uuidv7(ms, bytes());
  let journal = emptyJournal(newId(), newId());
  const device = newId();
  let state: State<typeof areas> = fold(journal, areas);

  const date = (day: number) => addDays(firstDay, day);
  return {
    journal: journal.id,
    date,
    newId,
    at(day, time) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const next = instantOf(date(day), hours * 60 + minutes, ZONE);
      if (!(next >= ms)) throw new Error(`The story goes back in time on day ${day} at ${time}.`);
      ms = next;
    },
    write(type, about, data = {}, extra = {}) {
      const id = newId();
      const drafts = [{ id, type, about, data, ...extra }];
      const result = record(state, areas, drafts, { now: { ms, zone: ZONE }, device });
      if (!result.ok) throw new Error(`${type} was refused: ${JSON.stringify(result.error)}`);
      state = result.value.state;
      journal = withLines(journal, result.value.entries);
      // Nobody taps twice in one second.
      ms += 4_000;
      return id;
    },
    state: () => state,
    file: () => toFile(journal),
  };
}

import { areas } from '../../src/all.ts';
import type { Amended } from '../../src/amend.ts';
import type { Entry, Journal, Refusal } from '../../src/journal/index.ts';
import { emptyJournal, merge, withLines } from '../../src/journal/index.ts';
import type { Result } from '../../src/shared/index.ts';
import { msOf, uuidv7 } from '../../src/shared/index.ts';
import type { Draft, RecordContext } from '../../src/state.ts';
import { fold, record } from '../../src/state.ts';

const ZONE = 'Europe/Amsterdam';
const BEGIN = Date.parse('2026-09-28T07:00:00Z');

/** Ids that are the same at every run; `n` tells them apart. */
export const idOf = (n: number): string =>
  uuidv7(BEGIN + n * 1000, new Uint8Array([n >> 8, n & 255, 7, 7, 7, 7, 7, 7, 7, 7]));

export const JOURNAL = idOf(1);
export const OWNER = idOf(2);

/** A device of the person's own, which writes into its copy of the journal as an element does. */
export class Device {
  journal: Journal = emptyJournal(JOURNAL, OWNER);
  clock = '2026-09-28T09:00:00+02:00';
  readonly #name: string;
  #entries: number;

  constructor(name: string, firstEntry: number) {
    this.#name = name;
    this.#entries = firstEntry;
  }

  get context(): RecordContext {
    return { now: { ms: msOf(this.clock), zone: ZONE }, device: this.#name };
  }

  newId(): string {
    this.#entries += 1;
    return idOf(this.#entries);
  }

  /** Writes one entry; stops everything where it is refused. */
  write(type: string, about: string, data: Draft['data'] = {}, extra: Partial<Draft> = {}): Entry {
    const draft = { id: this.newId(), type, about, data, ...extra };
    const done = record(fold(this.journal, areas), areas, [draft], this.context);
    if (!done.ok) throw new Error(`${type} is refused: ${JSON.stringify(done.error)}`);
    const [entry] = done.value.entries;
    if (!entry) throw new Error(`${type} left nothing`);
    this.journal = withLines(this.journal, [entry]);
    return entry;
  }

  /** Corrects or erases; stops everything where it is refused. */
  amend(change: (journal: Journal, id: string) => Result<Amended<typeof areas>, Refusal>): void {
    const done = change(this.journal, this.newId());
    if (!done.ok) throw new Error(`an amendment is refused: ${JSON.stringify(done.error)}`);
    this.journal = done.value.journal;
  }

  /** Takes over what the other device wrote. */
  meet(other: Device): void {
    const both = merge(this.journal, other.journal);
    if (!both.ok) throw new Error(both.error);
    this.journal = both.value;
    other.journal = both.value;
  }
}

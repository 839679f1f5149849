import { areas } from '../../all.ts';
import type { Refusal } from '../../journal/area.ts';
import type { Entry, Via } from '../../journal/entry.ts';
import { OWNER } from '../../journal/entry.ts';
import type { Journal } from '../../journal/journal.ts';
import { emptyJournal, withLines } from '../../journal/journal.ts';
import { uuidv7 } from '../../shared/ids.ts';
import { msOf } from '../../shared/time.ts';
import type { Draft, State } from '../../state.ts';
import { fold, record } from '../../state.ts';
import { termsIdOf } from '../naming.ts';

export const ZONE = 'Europe/Amsterdam';

let made = 0;
export const newId = (): string => {
  made += 1;
  return uuidv7(
    1_790_000_000_000 + made * 1000,
    new Uint8Array([0, 0, 0, made >> 16, made >> 8, made, 0, 0, 0, 0]),
  );
};

/** Whose device it is, and what the two agree on. */
export interface Ends {
  readonly device: string;
  /** What the other is to them. */
  readonly kind: string;
  readonly clock: string;
  /** What the types of the thread begin with. */
  readonly prefix: 'expectation' | 'trajectory';
  readonly travelling: ReadonlySet<string>;
}

/** One of two people, with a journal of their own in which the other is a tie. */
export abstract class OneOfTwo<Terms extends object> {
  clock: string;
  readonly tie = newId();
  journal: Journal = emptyJournal(newId(), newId());
  readonly #ends: Ends;

  constructor(ends: Ends) {
    this.#ends = ends;
    this.clock = ends.clock;
    this.write('tie.added', this.tie, { name: 'The other', start: 'supporting', kind: ends.kind });
  }

  get now() {
    return { ms: msOf(this.clock), zone: ZONE };
  }

  get whole(): State<typeof areas> {
    return fold(this.journal, areas);
  }

  /** What is refused is told; what is taken is written. */
  ask(
    type: string,
    about: string,
    data: Draft['data'] = {},
    extra: Partial<Draft> = {},
  ): { readonly entry: Entry } | Refusal {
    const draft = { id: newId(), type, about, data, ...extra };
    const done = record(this.whole, areas, [draft], { now: this.now, device: this.#ends.device });
    if (!done.ok) return done.error;
    const [entry] = done.value.entries;
    if (!entry) throw new Error(`${type} left nothing`);
    this.journal = withLines(this.journal, [entry]);
    return { entry };
  }

  write(type: string, about: string, data: Draft['data'] = {}, extra: Partial<Draft> = {}): Entry {
    const done = this.ask(type, about, data, extra);
    if (!('entry' in done)) throw new Error(`${type} is refused: ${JSON.stringify(done)}`);
    return done.entry;
  }

  /** The data of a proposal. */
  proposal(thread: string, terms: Terms, instead?: string) {
    const mark = newId();
    const termsId = termsIdOf({ thread, mark, terms, instead });
    return { termsId, mark, terms, ...(instead !== undefined && { instead }) };
  }

  /** Drafts and proposes; gives the thread and the name of the terms. */
  propose(terms: Terms, thread = newId()): { readonly thread: string; readonly termsId: string } {
    this.write(`${this.#ends.prefix}.drafted`, thread, { with: this.tie, terms });
    return { thread, termsId: this.change(thread, terms) };
  }

  change(thread: string, terms: Terms, instead?: string): string {
    const data = this.proposal(thread, terms, instead);
    this.write(`${this.#ends.prefix}.proposed`, thread, data);
    return data.termsId;
  }

  /** What of a thread goes to the other, as the other's device takes it in. */
  sends(thread: string): readonly Entry[] {
    return this.journal.lines.filter(
      (line): line is Entry =>
        !('erased' in line) &&
        line.about === thread &&
        line.by === OWNER &&
        this.#ends.travelling.has(line.type),
    );
  }

  /** Takes in lines of the other, whatever their order; what is there already stays. */
  takeIn(lines: readonly Entry[]): void {
    const via: Via = 'carried';
    this.journal = withLines(
      this.journal,
      lines.map((line) => ({ ...line, by: this.tie, via })),
    );
  }
}

type Meets = Pick<OneOfTwo<object>, 'sends' | 'takeIn'>;

/** Each hears what the other said in a thread until now. */
export function meetIn(thread: string, one: Meets, other: Meets): void {
  const [here, there] = [one.sends(thread), other.sends(thread)];
  other.takeIn(here);
  one.takeIn(there);
}

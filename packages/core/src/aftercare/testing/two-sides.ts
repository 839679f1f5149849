import { termsIdOf } from '../../agreement/naming.ts';
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
import type { AftercareState, CourseNow, Terms, Trajectory } from '../index.ts';
import { courseNow, meaningOf, termsOf, trajectoryOf, travelling } from '../index.ts';

const ZONE = 'Europe/Amsterdam';

/** The usual course of the person who proposes it, from a Monday on. */
export const usual = termsOf('standard', { starts: '2026-11-23', whose: 'proposer' });

/** The same, somewhat changed. */
export const withTerms = (more: Partial<Terms>): Terms => ({ ...usual, ...more });

let made = 0;
export const newId = (): string => {
  made += 1;
  return uuidv7(
    1_790_000_000_000 + made * 1000,
    new Uint8Array([1, 0, 0, made >> 16, made >> 8, made, 0, 0, 0, 0]),
  );
};

/** One of two people, with a journal of their own in which the other is a tie. */
export class Side {
  clock = '2026-11-20T12:00:00+01:00';
  readonly tie = newId();
  journal: Journal = emptyJournal(newId(), newId());
  readonly #device: string;

  constructor(device: string, kind: string) {
    this.#device = device;
    this.write('tie.added', this.tie, { name: 'The other', start: 'supporting', kind });
  }

  get now() {
    return { ms: msOf(this.clock), zone: ZONE };
  }

  get whole(): State<typeof areas> {
    return fold(this.journal, areas);
  }

  get state(): AftercareState {
    return this.whole.areas.aftercare;
  }

  /** What is refused is told; what is taken is written. */
  ask(
    type: string,
    about: string,
    data: Draft['data'] = {},
    extra: Partial<Draft> = {},
  ): { readonly entry: Entry } | Refusal {
    const draft = { id: newId(), type, about, data, ...extra };
    const done = record(this.whole, areas, [draft], { now: this.now, device: this.#device });
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

  /** The key of a refusal; `undefined` where it is taken. */
  refusal(type: string, about: string, data: Draft['data'] = {}, extra: Partial<Draft> = {}) {
    const done = this.ask(type, about, data, extra);
    return 'entry' in done ? undefined : done.key;
  }

  /** The data of a proposal. */
  proposal(thread: string, terms: Terms, instead?: string) {
    const mark = newId();
    const termsId = termsIdOf({ thread, mark, terms, instead });
    return { termsId, mark, terms, ...(instead !== undefined && { instead }) };
  }

  /** Drafts and proposes; gives the thread and the name of the terms. */
  propose(terms: Terms = usual, thread = newId()): { readonly thread: string; readonly termsId: string } {
    this.write('trajectory.drafted', thread, { with: this.tie, terms });
    return { thread, termsId: this.change(thread, terms) };
  }

  change(thread: string, terms: Terms, instead?: string): string {
    const data = this.proposal(thread, terms, instead);
    this.write('trajectory.proposed', thread, data);
    return data.termsId;
  }

  accept(thread: string, termsId: string): Entry {
    return this.write('trajectory.accepted', thread, { termsId });
  }

  one(thread: string): Trajectory {
    const one = trajectoryOf(this.state, thread);
    if (!one) throw new Error('no such thread');
    return one;
  }

  course(thread: string): CourseNow {
    return courseNow(this.one(thread), this.now);
  }

  meaning(thread: string, mine: 'a' | 'b'): string {
    return meaningOf(this.state, thread, mine);
  }

  /** What of a thread goes to the other, as the other's device takes it in. */
  sends(thread: string): readonly Entry[] {
    return this.journal.lines.filter(
      (line): line is Entry =>
        !('erased' in line) && line.about === thread && line.by === OWNER && travelling.has(line.type),
    );
  }

  /** Takes in lines of the other, whatever their order; what is there already stays. */
  takeIn(lines: readonly Entry[]): void {
    const via: Via = 'carried';
    this.journal = withLines(
      this.journal,
      lines.map((line) => ({ ...line, by: this.tie, via, seq: 1 })),
    );
  }
}

/** A person and their counsellor, each with a device. */
export const two = () => {
  const person = new Side('phone', 'counsellor');
  const counsellor = new Side('laptop', 'other');
  const meet = (thread: string) => {
    const [here, there] = [person.sends(thread), counsellor.sends(thread)];
    counsellor.takeIn(here);
    person.takeIn(there);
  };
  /** Both live on until a moment. */
  const on = (clock: string) => {
    person.clock = clock;
    counsellor.clock = clock;
  };
  /** A course that both agreed on. */
  const agreed = (terms: Terms = usual) => {
    const { thread, termsId } = person.propose(terms);
    meet(thread);
    counsellor.accept(thread, termsId);
    meet(thread);
    return { thread, termsId };
  };
  return { person, counsellor, meet, on, agreed };
};

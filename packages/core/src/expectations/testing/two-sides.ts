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
import type { Expectation, ExpectationsState, Standing, Terms } from '../index.ts';
import { acceptedBy, expectationOf, meaningOf, standingNow, termsIdOf, travelling } from '../index.ts';

const ZONE = 'Europe/Amsterdam';

/** A call on Sunday evening, by the other. */
export const call: Terms = {
  does: 'other',
  words: 'Call me',
  support: 'emotional',
  channel: 'call',
  when: { how: 'weekly', days: [7], from: '18:00', to: '20:00', zone: ZONE },
};

let made = 0;
const newId = (): string => {
  made += 1;
  return uuidv7(
    1_790_000_000_000 + made * 1000,
    new Uint8Array([0, 0, 0, made >> 16, made >> 8, made, 0, 0, 0, 0]),
  );
};

/** One of two people, with a journal of their own in which the other is a tie. */
export class SideOfTwo {
  clock = '2026-11-23T12:00:00+01:00';
  readonly tie = newId();
  journal: Journal = emptyJournal(newId(), newId());
  readonly #device: string;

  constructor(device: string) {
    this.#device = device;
    this.write('tie.added', this.tie, { name: 'The other', start: 'supporting', kind: 'friend' });
  }

  get now() {
    return { ms: msOf(this.clock), zone: ZONE };
  }

  get whole(): State<typeof areas> {
    return fold(this.journal, areas);
  }

  get state(): ExpectationsState {
    return this.whole.areas.expectations;
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

  /** The data of a proposal. */
  proposal(thread: string, terms: Terms, instead?: string) {
    const mark = newId();
    const termsId = termsIdOf({ thread, mark, terms, instead });
    return { termsId, mark, terms, ...(instead !== undefined && { instead }) };
  }

  /** Drafts and proposes; gives the thread and the name of the terms. */
  propose(terms: Terms = call, thread = newId()): { readonly thread: string; readonly termsId: string } {
    this.write('expectation.drafted', thread, { with: this.tie, terms });
    return { thread, termsId: this.change(thread, terms) };
  }

  change(thread: string, terms: Terms, instead?: string): string {
    const data = this.proposal(thread, terms, instead);
    this.write('expectation.proposed', thread, data);
    return data.termsId;
  }

  /** Says no to everything that this side said yes to. */
  release(thread: string): Entry {
    const one = this.one(thread);
    return this.write('expectation.released', thread, { termsIds: acceptedBy(one, 'mine') });
  }

  one(thread: string): Expectation {
    const one = expectationOf(this.state, thread);
    if (!one) throw new Error('no such thread');
    return one;
  }

  standing(thread: string): Standing {
    return standingNow(this.one(thread), this.now);
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
      lines.map((line) => ({ ...line, by: this.tie, via })),
    );
  }
}

/** Two people who know each other. */
export const two = () => {
  const person = new SideOfTwo('phone');
  const sister = new SideOfTwo('tablet');
  const meet = (thread: string) => {
    const [here, there] = [person.sends(thread), sister.sends(thread)];
    sister.takeIn(here);
    person.takeIn(there);
  };
  return { person, sister, meet };
};

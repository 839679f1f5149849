import { meetIn, newId, OneOfTwo } from '../../agreement/testing/two-sides.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Draft } from '../../state.ts';
import type { AftercareState, CourseNow, Terms, Trajectory } from '../index.ts';
import { courseNow, meaningOf, termsOf, trajectoryOf, travelling } from '../index.ts';

export { newId };

/** The usual course of the person who proposes it, from a Monday on. */
export const usual = termsOf('standard', { starts: '2026-11-23', whose: 'proposer' });

/** The same, somewhat changed. */
export const withTerms = (more: Partial<Terms>): Terms => ({ ...usual, ...more });

/** One of two people who decide on aftercare. */
export class Side extends OneOfTwo<Terms> {
  constructor(device: string, kind: string) {
    super({ device, kind, clock: '2026-11-20T12:00:00+01:00', prefix: 'trajectory', travelling });
  }

  get state(): AftercareState {
    return this.whole.areas.aftercare;
  }

  /** The key of a refusal; `undefined` where it is taken. */
  refusal(type: string, about: string, data: Draft['data'] = {}, extra: Partial<Draft> = {}) {
    const done = this.ask(type, about, data, extra);
    return 'entry' in done ? undefined : done.key;
  }

  override propose(terms: Terms = usual, thread = newId()) {
    return super.propose(terms, thread);
  }

  /** Where a word stands in the journal of the other says nothing of the order in which the two meant theirs. */
  override takeIn(lines: readonly Entry[]): void {
    super.takeIn(lines.map((line) => ({ ...line, seq: 1 })));
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
}

/** A person and their counsellor, each with a device. */
export const two = () => {
  const person = new Side('phone', 'counsellor');
  const counsellor = new Side('laptop', 'other');
  const meet = (thread: string) => meetIn(thread, person, counsellor);
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

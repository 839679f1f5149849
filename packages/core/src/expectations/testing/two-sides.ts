import { meetIn, newId, OneOfTwo, ZONE } from '../../agreement/testing/two-sides.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Expectation, ExpectationsState, Standing, Terms } from '../index.ts';
import { acceptedBy, expectationOf, meaningOf, standingNow, travelling } from '../index.ts';

/** A call on Sunday evening, by the other. */
export const call: Terms = {
  does: 'other',
  words: 'Call me',
  support: 'emotional',
  channel: 'call',
  when: { how: 'weekly', days: [7], from: '18:00', to: '20:00', zone: ZONE },
};

/** One of two people who agree on something. */
export class SideOfTwo extends OneOfTwo<Terms> {
  constructor(device: string) {
    super({ device, kind: 'friend', clock: '2026-11-23T12:00:00+01:00', prefix: 'expectation', travelling });
  }

  get state(): ExpectationsState {
    return this.whole.areas.expectations;
  }

  override propose(terms: Terms = call, thread = newId()) {
    return super.propose(terms, thread);
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
}

/** Two people who know each other. */
export const two = () => {
  const person = new SideOfTwo('phone');
  const sister = new SideOfTwo('tablet');
  return { person, sister, meet: (thread: string) => meetIn(thread, person, sister) };
};

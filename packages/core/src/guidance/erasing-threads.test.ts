import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { openCheckpoint, saveCheckpoint } from '../checkpoint.ts';
import type { Terms } from '../expectations/index.ts';
import { askingOf } from '../expectations/index.ts';
import { SideOfTwo } from '../expectations/testing/two-sides.ts';
import type { Journal } from '../journal/index.ts';
import { fromFile, merge, toFile } from '../journal/index.ts';
import { fold, foldOn } from '../state.ts';
import { eraseWhole } from './erasing.ts';
import { askingNow } from './index.ts';

const plain: Terms = { does: 'other', words: 'SECRET walk', support: 'company' };

const keyOf = (done: ReturnType<SideOfTwo['ask']>): string => ('entry' in done ? 'taken' : done.key);

/** Erases a thread as a person does, on one side. */
function erase(person: SideOfTwo, thread: string): Journal {
  const id = person.proposal(thread, plain).mark;
  const done = eraseWhole(person.journal, areas, { id, about: thread }, { now: person.now, device: 'phone' });
  if (!done.ok) throw new Error(done.error.key);
  person.journal = done.value.journal;
  expect(done.value.state).toEqual(person.whole);
  return person.journal;
}

/** Asked, and declined from afar. */
function declined(data: { readonly doNotAskAgain?: true } = {}) {
  const person = new SideOfTwo('phone');
  const { thread, termsId } = person.propose(plain);
  const before = person.journal;
  const no = { termsId, ...data };
  person.write('expectation.declined', thread, no, { by: person.tie, via: 'carried' });
  return { person, thread, before };
}

const now = (person: SideOfTwo, journal = person.journal) =>
  askingNow(fold(journal, areas).areas, person.tie, person.now);

/** What a new ask of the same tie brings. */
function asking(person: SideOfTwo) {
  const thread = person.proposal('x', plain).mark;
  person.write('expectation.drafted', thread, { with: person.tie, terms: plain });
  return keyOf(person.ask('expectation.proposed', thread, person.proposal(thread, plain)));
}

describe('erasing a thread', () => {
  it('N6: leaves "do not ask again", and nothing else of what was said', () => {
    const { person, thread } = declined({ doNotAskAgain: true });
    expect(now(person)).toBe('not-now');
    erase(person, thread);
    expect(now(person)).toBe('not-now');
    expect(asking(person)).toBe('do-not-ask-again');
    expect(JSON.stringify(person.journal.lines.filter(({ about }) => about === thread))).not.toMatch(
      /SECRET/,
    );
    expect(person.whole.setAside).toEqual([]);
  });

  it('N6: leaves a no, and the one smaller ask that was used', () => {
    const { person, thread } = declined();
    erase(person, thread);
    expect(now(person)).toBe('smaller-once');
    const second = person.propose(plain);
    expect(now(person)).toBe('not-now');
    erase(person, second.thread);
    expect(now(person)).toBe('not-now');
    expect(asking(person)).toBe('smaller-ask-used');
  });

  it('N6: hears a yes of theirs that comes after it', () => {
    const { person, thread } = declined();
    erase(person, thread);
    const own = person.proposal('x', plain).mark;
    const data = person.proposal(own, plain);
    person.write('expectation.proposed', own, data, { by: person.tie, via: 'carried' });
    expect(now(person)).toBe('free');
  });

  it('N6: stands in a file, in a copy that had the whole thread, and in a checkpoint', () => {
    const { person, thread, before } = declined({ doNotAskAgain: true });
    const whole = person.journal;
    const left = erase(person, thread);
    const read = fromFile(JSON.parse(JSON.stringify(toFile(left))));
    expect(read.ok && now(person, read.value)).toBe('not-now');
    for (const copy of [before, whole])
      for (const [one, other] of [
        [left, copy],
        [copy, left],
      ] as const) {
        const both = merge(one, other);
        expect(both.ok && now(person, both.value)).toBe('not-now');
      }
    const covered = { count: left.lines.length, digest: 'x' };
    const kept: unknown = JSON.parse(JSON.stringify(saveCheckpoint(person.whole, covered, 'code')));
    const opened = openCheckpoint(kept, left, covered, areas, 'code');
    expect(opened && askingOf(opened.areas.expectations, person.tie).closed).toBe(true);
    expect(opened && foldOn(opened, areas, [])).toEqual(person.whole);
  });

  it('J7: of a thread in which nothing was declined nothing stays', () => {
    const person = new SideOfTwo('phone');
    const { thread } = person.propose(plain);
    const [erasure] = erase(person, thread).lines.filter(
      (line) => !('erased' in line) && line.about === thread,
    );
    expect(erasure).toMatchObject({ type: 'entity.erased', data: {} });
    expect(now(person)).toBe('free');
  });
});

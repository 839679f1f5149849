import { describe, expect, it } from 'vitest';
import { two } from '../aftercare/testing/two-sides.ts';
import { two as friends } from '../expectations/testing/two-sides.ts';
import { threadsWith, threadWith, travels } from './threads.ts';

describe('threads of whatever area', () => {
  it('J11: belong to the other of the two, whatever they are about', () => {
    const { person, agreed } = two();
    const { thread } = agreed();
    expect(threadWith(person.whole.areas, thread)).toBe(person.tie);
    expect(threadsWith(person.whole.areas, person.tie)).toEqual([thread]);
    const { person: friend } = friends();
    const ask = friend.propose().thread;
    expect(threadWith(friend.whole.areas, ask)).toBe(friend.tie);
    expect(threadWith({}, ask)).toBeUndefined();
  });

  it('D3: only words of a thread travel', () => {
    expect(['trajectory.proposed', 'expectation.accepted'].map(travels)).toEqual([true, true]);
    expect(['trajectory.kept-own', 'trajectory.talk-prepared', 'tie.added'].map(travels)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

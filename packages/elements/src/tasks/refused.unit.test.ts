import { taskRefusals } from '@recovery-network/core/tasks';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { isKnown, sentences } from './refused.ts';

describe('what is refused of something to do', () => {
  it.each(Object.keys(taskRefusals))('A1: %s has a sentence in both languages', (key) => {
    if (!isKnown(key)) return expect.unreachable(key);
    expect(nl[sentences[key]]).toBeTruthy();
    expect(en[sentences[key]]).not.toBe(nl[sentences[key]]);
  });
});

import { reciprocityRefusals } from '@recovery-network/core/reciprocity';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { isKnown, sentences } from './refused.ts';

describe('what is refused when something is noted', () => {
  it.each(Object.keys(reciprocityRefusals))('R1: %s has a sentence in both languages', (key) => {
    if (!isKnown(key)) return expect.unreachable(key);
    expect(nl[sentences[key]]).toBeTruthy();
    expect(en[sentences[key]]).not.toBe(nl[sentences[key]]);
  });
});

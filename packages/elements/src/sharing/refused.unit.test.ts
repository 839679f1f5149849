import { sharingRefusals } from '@recovery-network/core/sharing';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';

const inDutch: Readonly<Record<string, unknown>> = nl;
const inEnglish: Readonly<Record<string, unknown>> = en;

describe('what is refused when something is shared', () => {
  it.each(Object.keys(sharingRefusals))('D1: %s has a sentence in both languages', (key) => {
    expect(inDutch[`refused-${key}`]).toBeTruthy();
    expect(inEnglish[`refused-${key}`]).toBeTruthy();
    expect(inEnglish[`refused-${key}`]).not.toBe(inDutch[`refused-${key}`]);
  });
});

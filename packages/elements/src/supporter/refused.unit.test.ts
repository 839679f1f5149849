import { expectationRefusals } from '@recovery-network/core/expectations';
import { networkRefusals } from '@recovery-network/core/network';
import { sharingRefusals } from '@recovery-network/core/sharing';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sentenceFor } from './refused.ts';

const keys = [
  ...Object.keys(expectationRefusals),
  ...Object.keys(networkRefusals),
  ...Object.keys(sharingRefusals),
];

describe('why something can’t be, for whoever was asked', () => {
  it.each(keys)('%s has a sentence in both languages', (key) => {
    const limits = key === 'beyond-their-limit' ? ['channel', 'hours', 'kind', 'number'] : [undefined];
    for (const limit of limits) {
      const found = sentenceFor({ rule: 'J4', key, allowed: [], ...(limit && { params: { limit } }) });
      const name = found && ('plain' in found ? found.plain : found.named);
      expect(name && nl[name]).toBeTruthy();
      expect(name && en[name]).toBeTruthy();
    }
  });

  it('says one thing for every silence, so that nothing tells which it is', () => {
    const silences = ['nothing-is-asked', 'do-not-ask-again', 'smaller-ask-used', 'answer-was-not-now'];
    const found = silences.map((key) => sentenceFor({ rule: 'E8', key, allowed: [] }));
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

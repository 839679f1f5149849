import { expectationRefusals } from '@recovery-network/core/expectations';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sentenceFor } from './refused.ts';

const refusal = (key: string, params = {}) => ({ rule: 'E1', key, allowed: [], params });

describe('what can’t be is said with what can', () => {
  it.each(Object.keys(expectationRefusals))(
    'E4: %s has a Dutch and an English sentence of its own',
    (key) => {
      const sentence = sentenceFor(refusal(key));
      expect(sentence).toMatch(/^refused-./);
      for (const words of [nl, en]) expect(sentence && words[sentence]).toMatch(/\.$/);
    },
  );

  it.each(['channel', 'hours', 'kind', 'number'])(
    'E4: the limit that it goes beyond is named: %s',
    (limit) => {
      const sentence = sentenceFor(refusal('beyond-their-limit', { limit }));
      expect(sentence).toBe(`refused-limit-${limit}`);
      for (const words of [nl, en]) expect(words[sentence ?? 'title']).toMatch(/[a-z]/);
    },
  );

  it('N7: nobody learns from a sentence why somebody is asked nothing', () => {
    const reasons = ['answer-was-not-now', 'do-not-ask-again', 'smaller-ask-used', 'nothing-is-asked'];
    expect(new Set(reasons.map((key) => sentenceFor(refusal(key)))).size).toBe(1);
  });

  it('has no sentence for what is not ours', () => {
    expect(sentenceFor(refusal('toString'))).toBeUndefined();
  });
});

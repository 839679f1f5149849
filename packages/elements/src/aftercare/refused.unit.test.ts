import { aftercareRefusals } from '@recovery-network/core/aftercare';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { beforehand, sentenceFor } from './refused.ts';

describe('what can’t be is said with what can', () => {
  it.each([...Object.keys(aftercareRefusals), ...Object.keys(beforehand)])(
    'A2: %s has a Dutch and an English sentence of its own',
    (key) => {
      const sentence = sentenceFor({ key });
      expect(sentence).toMatch(/^refused-./);
      for (const words of [nl, en]) expect(sentence && words[sentence]).toMatch(/\.$/);
    },
  );

  it('has no sentence for what is not ours', () => {
    expect(sentenceFor({ key: 'toString' })).toBeUndefined();
  });
});

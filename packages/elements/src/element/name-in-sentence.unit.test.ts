import { describe, expect, it } from 'vitest';
import { nameInSentence, shortName, withoutTurning } from './name-in-sentence.ts';

/** Signs that turn the direction of what follows, or end what keeps a name apart. */
const turning = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

describe('a name in a sentence', () => {
  it('keeps apart a name that is read the other way, and leaves a Latin one as it is', () => {
    expect(nameInSentence('Zoë de Vries')).toBe('Zoë de Vries');
    expect(nameInSentence('محمد')).toBe('\u2068محمد\u2069');
  });

  it('turns around nothing of the sentence, whatever signs are in it', () => {
    for (const sign of turning) {
      expect(nameInSentence(`Sam${sign}my`)).toBe('Sammy');
      expect(nameInSentence(`مح${sign}مد`)).toBe('\u2068محمد\u2069');
      expect(shortName(`${sign}Sam${sign}`)).toBe('Sam');
      expect(withoutTurning(`zullen we${sign} bellen?`)).toBe('zullen we bellen?');
    }
  });
});

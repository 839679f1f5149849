import { describe, expect, it, vi } from 'vitest';
import { initialsOf, lettersOf, shortened } from './names.ts';

describe('names on the map', () => {
  it('takes the first letters of the first two words', () => {
    expect(initialsOf('marloes de vries')).toBe('MD');
    expect(initialsOf('  Ahmed ')).toBe('A');
  });

  it('keeps an emoji of several parts whole', () => {
    expect(initialsOf('👩🏽‍⚕️ Dr. Ria')).toBe('👩🏽‍⚕️D');
    expect(lettersOf('🇳🇱é')).toHaveLength(2);
  });

  it('counts marks and signs that join with what is before them as one letter', () => {
    expect(lettersOf('Zoe\u0308')).toEqual(['Z', 'o', 'e\u0308']);
    expect(lettersOf('\u00a9\ufe0f')).toHaveLength(1);
    expect(lettersOf('1\ufe0f\u20e3')).toHaveLength(1);
    expect(initialsOf('e\u0301milie \u00d8rsted')).toBe('E\u0301\u00d8');
  });

  it('asks no segmenter for a Latin name, and gives what it would have said', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const segmented = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
    const signs = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
    for (const one of signs) {
      // Each sign beside each other one.
      const pairs = signs.map((other) => one + other).join('');
      for (let from = 0; from < pairs.length; from += 250) {
        const text = pairs.slice(from, from + 250);
        expect(lettersOf(text)).toEqual(segmented(text));
      }
    }
    const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    expect(lettersOf('Zoë Şahin-Müller')).toHaveLength(16);
    expect(asked).not.toHaveBeenCalled();
    lettersOf('محمد');
    expect(asked).toHaveBeenCalledOnce();
    asked.mockRestore();
  });

  it('shows a sign where a name has no letter', () => {
    expect(initialsOf('\u202e\u200b ')).toBe('?');
    expect(initialsOf('')).toBe('?');
  });

  it('shortens right-to-left and endless names', () => {
    expect(shortened('محمد عبد الرحمن الطويل', 11)).toBe('محمد عبد ا…');
    expect(lettersOf(shortened('x'.repeat(10_000), 11))).toHaveLength(11);
    expect(shortened('Oma Riet', 11)).toBe('Oma Riet');
  });
});

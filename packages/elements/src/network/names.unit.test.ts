import { describe, expect, it } from 'vitest';
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

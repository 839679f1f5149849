import { describe, expect, it } from 'vitest';
import { lintWords } from '../../../../elements/src/words/lint.ts';
import { firstMeetingEn, firstMeetingNl, firstMeetingParts } from './index.ts';

const each = Object.entries({ nl: firstMeetingNl, en: firstMeetingEn });

describe('the words before a first meeting', () => {
  it('G2: say what to expect, that somebody can come along, the right to pass, and what if it clashes', () => {
    expect(firstMeetingParts.length).toBe(7);
    for (const [, words] of each)
      for (const part of firstMeetingParts) expect(words[part].lines.length, part).toBeGreaterThan(1);
  });

  it.each(each)('X8: are plain, put the person first and claim no effect (%s)', (language, words) => {
    const texts = Object.entries(words).map(([part, { title, lines }]) => [
      part,
      `${title}\n${lines.join(' ')}`,
    ]);
    expect(lintWords(Object.fromEntries(texts), language)).toEqual([]);
  });

  it.each(each)('G1: name no programme: none stands above another (%s)', (_, words) => {
    expect(JSON.stringify(words)).not.toMatch(/\b(NA|AA|CA|GA|SMART|Al-Anon|twelve|twaalf)\b/);
  });
});

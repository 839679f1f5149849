import { describe, expect, it } from 'vitest';
import { lintWords } from '../../../../elements/src/words/lint.ts';
import { pillars, pillarWords } from '../index.ts';
import { smallWordsEn, smallWordsNl } from './index.ts';

describe('the words of small things', () => {
  it.each(Object.entries({ nl: smallWordsNl, en: smallWordsEn }))(
    'X6, X8: name every pillar and every answer in plain words, and tell nobody anything (%s)',
    (language, words) => {
      expect(Object.keys(words.pillars)).toEqual([...pillars]);
      expect(Object.keys(words.answers)).toEqual([...pillarWords]);
      const { gently, why, nod, answers } = words;
      const texts = Object.entries(words.pillars).map(([id, one]) => [id, `${one.title}\n${one.question}`]);
      expect(lintWords({ ...Object.fromEntries(texts), ...answers, gently, why, nod }, language)).toEqual([]);
      expect(JSON.stringify(words)).not.toMatch(/verslav|herstel|gebruik|addict|recover/i);
    },
  );
});

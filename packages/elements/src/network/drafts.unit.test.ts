import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Words that would tell somebody who knows nothing what it is about. */
const TELLING =
  /verslav|herstel|behandel|kliniek|terugval|gebruik|nuchter|clean|drank|drink|drugs?\b|gok|therap|addict|recover|treatment|clinic|relapse|\bus(e|ed|ing)\b|sober|alcohol|gambl|rehab|hulpverlen|counsel/i;

const drafts = Object.entries({ nl, en }).flatMap(([language, words]) =>
  Object.entries(words).flatMap(([key, text]) =>
    key.endsWith('Draft') && typeof text === 'string' ? [[`${language} ${key}`, text] as const] : [],
  ),
);

describe('messages that are made for a tie', () => {
  it('N8: there are three in each language', () => {
    expect(drafts).toHaveLength(6);
  });

  it.each(drafts)('N8: %s says nothing beyond what somebody knows who knows nothing', (_, text) => {
    expect(text).not.toMatch(TELLING);
    // Nothing else of the tie, such as what it knows, comes into the text.
    expect(text.match(/\{\w+\}/g)).toEqual(['{name}']);
  });

  it('N8: such a check can fail', () => {
    for (const text of ['Ik ben in behandeling.', 'I am in recovery.', 'Sinds mijn terugval', 'I used again'])
      expect(text).toMatch(TELLING);
  });
});

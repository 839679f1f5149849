import { describe, expect, it } from 'vitest';
import { lintWords } from '../../../../elements/src/words/lint.ts';
import { CHANNELS, SUPPORTS } from '../../network/index.ts';
import { contactWays, supportKinds } from '../index.ts';
import { forSupporterEn, forSupporterNl, talkCardIds, talksEn, talksNl } from '../talks/index.ts';
import type { AboutAsk } from './index.ts';
import { asks, asksEn, asksNl, askTopics } from './index.ts';

const about: readonly (readonly [string, AboutAsk])[] = Object.entries(asks);
const each = Object.entries({ nl: asksNl, en: asksEn });

/** What somebody who knows nothing would learn from. */
const TELLS =
  /verslaa|verslav|herstel|gebruik|alcohol|drugs|behandel|kliniek|gestopt|hulpverlener|addict|recover|\buse\b|using|treatment|clinic|stopped|counsellor/i;

describe('the catalogue of asks', () => {
  it('E1: holds at least 36, some for every topic and every kind of support', () => {
    expect(about.length).toBeGreaterThanOrEqual(36);
    for (const topic of askTopics)
      expect(about.filter(([, ask]) => ask.topic === topic).length, topic).toBeGreaterThanOrEqual(4);
    for (const support of supportKinds)
      expect(
        about.some(([, ask]) => ask.support === support),
        support,
      ).toBe(true);
  });

  it('E1: knows the kinds of support and the channels that the network knows', () => {
    expect([supportKinds, contactWays]).toEqual([SUPPORTS, CHANNELS]);
  });

  it('E1: has ids that terms can carry, each in both languages and said once', () => {
    for (const [id] of about) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const [, words] of each) {
      expect(Object.keys(words)).toEqual(Object.keys(asks));
      expect(new Set(Object.values(words)).size).toBe(about.length);
    }
  });

  it.each(each)('X8: is plain, puts the person first and claims no effect (%s)', (language, words) => {
    expect(lintWords(words, language)).toEqual([]);
  });

  it.each(each)('E1: asks in one sentence, and says what is offered (%s)', (_, words) => {
    for (const [id, ask] of about) {
      const text = Object.entries(words).find(([key]) => key === id)?.[1] ?? '';
      expect(text, id).toMatch(
        ask.does === 'proposer' ? /^(Ik|I) .*\.$/ : /^(Wil je|Mag ik|Will you|May I) .*\?$/,
      );
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(15);
    }
  });

  it.each(each)(
    'N8: tells nothing to who knows nothing, unless it is kept for who knows a part (%s)',
    (_, words) => {
      const telling = Object.entries(words).filter(([, text]) => TELLS.test(text));
      const kept = about.filter(([, ask]) => ask.presumes === 'part').map(([id]) => id);
      expect(telling.map(([id]) => id).filter((id) => !kept.includes(id))).toEqual([]);
      expect(telling.length).toBeGreaterThan(3);
    },
  );
});

describe('the cards to prepare a talk', () => {
  const cards = Object.entries({ nl: talksNl, en: talksEn });

  it.each(cards)('E6, X8: are plain, put the person first, blame nobody (%s)', (language, words) => {
    expect(Object.keys(words)).toEqual([...talkCardIds]);
    const texts = Object.entries(words).map(([id, { title, lines, begin }]) => [
      id,
      `${title}\n${lines.join(' ')}\n${begin}`,
    ]);
    expect(lintWords(Object.fromEntries(texts), language)).toEqual([]);
    expect(JSON.stringify(words)).not.toMatch(/schuld|verbrok|gebroken|broken|your fault|failed|mislukt/i);
  });

  it.each(Object.entries({ nl: forSupporterNl, en: forSupporterEn }))(
    'E7, N8: what a supporter reads first tells nothing, and says that they are not the emergency service (%s)',
    (language, { title, lines }) => {
      const text = lines.slice(0, 5).join(' ');
      const rest = lines.slice(5).join(' ');
      expect(lintWords({ title, text, rest }, language)).toEqual([]);
      expect(lines.join(' ')).not.toMatch(TELLS);
      expect(lines.join(' ')).toMatch(/geen hulpdienst|not the emergency service/);
    },
  );
});

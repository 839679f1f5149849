import { expect } from '@open-wc/testing';
import { talkCardIds, talksEn, talksNl } from '@recovery-network/core/expectations/talks';
import { allOn, headingsOn, press, textOn, waitFor } from '../../element/testing/on-screen.ts';
import { fullDiary } from '../../noting/testing/opened.ts';
import { agreed, withMarloes } from '../testing/between.ts';
import { opened, shown } from '../testing/opened.ts';
import { whileCopying } from './testing/written.ts';

describe('cards to prepare a talk', () => {
  for (const [lang, talks] of [
    ['nl', talksNl],
    ['en', talksEn],
  ] as const)
    it(`E6: all eleven are there to read, folded: ${lang}`, async () => {
      const element = await opened(await fullDiary(), lang);
      await shown(element, { at: 'talks' });
      await waitFor(() => textOn(element).includes(talks['say-no'].title), 'the cards');
      for (const id of talkCardIds) expect(textOn(element)).to.contain(talks[id].title);
      expect(allOn(element, 'details.talk')).to.have.length(11);
      for (const fold of allOn(element, 'details')) fold.setAttribute('open', '');
      for (const id of talkCardIds)
        for (const line of [...talks[id].lines, talks[id].begin]) expect(textOn(element)).to.contain(line);
    });

  it('E6: the one that is asked for is open and first, and the way back leads to where it was asked', async () => {
    const { day, marloes } = await withMarloes();
    const { thread } = await agreed(day, marloes);
    const element = await opened(day);
    await shown(element, { at: 'talks', card: 'not-this-time', thread });
    const [, , first] = headingsOn(element);
    expect(first).to.equal('Het lukte een paar keer niet');
    expect(textOn(element)).to.contain('Niemand deed iets fout.');
    expect(allOn(element, 'details.talk')).to.have.length(10);
    await press(element, '‹ Terug');
    expect(element.page).to.deep.equal({ at: 'one', thread });
  });

  it('E6: the sentence to begin with can be taken along; nothing is written', async () => {
    const day = await fullDiary();
    const element = await opened(day);
    await shown(element, { at: 'talks', card: 'say-no' });
    await whileCopying(async (copied) => {
      await press(element, 'Kopieer deze zin');
      await waitFor(() => textOn(element).includes('Gekopieerd.'));
      expect(copied).to.deep.equal([talksNl['say-no'].begin]);
    });
    expect(await day.entries('')).to.deep.equal([]);
  });
});

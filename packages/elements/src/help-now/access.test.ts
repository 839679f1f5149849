import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { brokenWords, largeLetters } from '../element/testing/large-letters.ts';
import { actionsOn, focused, nameOf, namesOn, press, settled } from '../element/testing/on-screen.ts';
import { helpNow, people, provider, sunday } from './testing/opened.ts';

describe('help now for everyone', () => {
  for (const theme of ['light', 'dark']) {
    it(`axe finds nothing: ${theme}, with people, after a call, folded open`, async function () {
      this.timeout(60_000);
      const element = await helpNow({ host: sunday, configuration: provider, people });
      element.setAttribute('theme', theme);
      await press(element, 'Is het thuis niet veilig?');
      await press(element, 'Hulp in de buurt');
      await expect(element).to.be.accessible();
      await press(element, 'Bel Marloes');
      await press(element, 'Nee');
      await expect(element).to.be.accessible();
      for (const only of ['someone', 'open', 'advice'] as const)
        await expect(await helpNow({ people, only, configuration: provider })).to.be.accessible();
    });
  }

  it('is used by keyboard alone, in the order of the page', async () => {
    const element = await helpNow({ people });
    const stops: string[] = [];
    element.focus();
    for (let n = 0; n < 6; n++) {
      await sendKeys({ press: 'Tab' });
      stops.push(nameOf(focused() ?? document.body));
    }
    expect(stops).to.deep.equal(namesOn(element).slice(0, 6));
    expect(stops[4]).to.equal('Bel Marloes');
  });

  it('every button is big enough for a thumb, and nothing runs off a narrow screen', async () => {
    const narrow = await fixture<HTMLElement>(html`<div></div>`);
    narrow.append(await helpNow({ host: sunday, configuration: provider, people }));
    narrow.setAttribute('id', 'narrow');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#narrow { inline-size: 256px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await settled();
    for (const action of actionsOn(narrow)) {
      const { width, height, right } = action.getBoundingClientRect();
      expect([
        nameOf(action),
        width >= 44,
        height >= 44,
        right <= narrow.getBoundingClientRect().right,
      ]).to.deep.equal([nameOf(action), true, true, true]);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('safety 24: with letters twice as large on a small phone, words and numbers to press stay whole', async () => {
    const asBefore = largeLetters();
    try {
      for (const lang of ['nl', 'en']) {
        const element = await helpNow({ host: sunday, configuration: provider, people }, lang);
        for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
        expect(brokenWords(element), lang).to.deep.equal([]);
      }
    } finally {
      asBefore();
    }
  });
});

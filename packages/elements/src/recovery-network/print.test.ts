import { expect } from '@open-wc/testing';
import { allOn, headingsOn, nameOf, namesOn, press, settled, waitFor } from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { whole } from './testing/whole.ts';

/** All sheets that are worn on the page, of our elements too. */
const sheetsUnder = (place: Document | ShadowRoot): CSSStyleSheet[] => [
  ...place.adoptedStyleSheets,
  ...[...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? sheetsUnder(shadowRoot) : [],
  ),
];

/** Shows what is on the screen as it comes on paper, in every browser: by what is written for paper alone. */
function asOnPaper(): () => void {
  const forPaper = [...new Set(sheetsUnder(document))]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  expect(forPaper).to.not.have.length(0);
  for (const { media } of forPaper) media.mediaText = 'all';
  return () => {
    for (const { media } of forPaper) media.mediaText = 'print';
  };
}

describe('on paper', () => {
  const sheet = new CSSStyleSheet();
  let back: (() => void) | undefined;
  beforeEach(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  afterEach(() => {
    back?.();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  const printed = async (width: string) => {
    const day = await diary();
    await writeDown(
      day,
      { name: 'Marloes', phone: '06 0000 0101' },
      { name: 'Koor', message: '06 0000 0109' },
    );
    const element = await whole(day);
    sheet.replaceSync(`recovery-network { inline-size: ${width} }`);
    await waitFor(() => allOn(element, width === '62rem' ? '.wider' : '.narrow').length > 0);
    return element;
  };

  for (const width of ['22rem', '62rem'])
    it(`safety 24: what was on a screen of ${width} takes the whole paper, and no bar lies over it`, async () => {
      const element = await printed(width);
      await press(element, 'Mensen');
      await waitFor(() => headingsOn(element).includes('Mensen om mij heen'));
      back = asOnPaper();
      const [map] = allOn(element, 'recovery-network-map');
      const paper = element.getBoundingClientRect();
      expect(map?.getBoundingClientRect().width).to.be.greaterThan(paper.width - 40);
      expect(getComputedStyle(allOn(element, '.top')[0] ?? element).position).to.equal('static');
      expect(allOn(element, 'nav.tabs, button')).to.deep.equal([]);
    });

  it('P5: a plan is alone on its paper: no title of the whole, and no room for the way out', async () => {
    const element = await printed('22rem');
    await press(element, 'Plan');
    await waitFor(() => headingsOn(element).includes('Als het moeilijker wordt'));
    back = asOnPaper();
    expect(headingsOn(element)[0]).to.equal('Als het moeilijker wordt');
    expect(allOn(element, 'recovery-quick-exit')).to.deep.equal([]);
    expect(allOn(element, '.views').map((one) => getComputedStyle(one).display)).to.deep.equal(['block']);
  });

  it('H1: says the number of each person, and asks and folds nothing', async () => {
    const element = await printed('22rem');
    back = asOnPaper();
    await settled();
    // Chromium and WebKit tell what is written after it, Firefox where that comes from.
    const numbers = allOn(element, '.way a').map((one) => {
      const after = getComputedStyle(one, '::after').content;
      return [nameOf(one), after === 'attr(data-number)' ? `"${one.dataset['number']}"` : after];
    });
    expect(numbers[0]).to.deep.equal(['Bel Marloes', '"06 0000 0101"']);
    expect(numbers[1]).to.deep.equal(['Stuur Koor een bericht', '"06 0000 0109"']);
    expect(headingsOn(element)).to.deep.equal([
      'Mijn mensen en plan',
      'Wie kan ik nu bellen?',
      'Advies nodig?',
    ]);
    expect(namesOn(element).filter((name) => name.includes('?'))).to.deep.equal([]);
  });
});

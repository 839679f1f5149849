import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { actionOn, allOn, focused, nameOf, press, settled, waitFor } from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { whole } from './testing/whole.ts';

describe('what stays in sight', () => {
  const sheet = new CSSStyleSheet();
  beforeEach(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  const box = (element: Element, selector: string): DOMRect => {
    const [found] = allOn(element, selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found.getBoundingClientRect();
  };

  for (const far of [60, 140])
    it(`C2: each question, below the bar, for who scrolled ${far} pixels down to the answers`, async () => {
      sheet.replaceSync('recovery-network { inline-size: 22rem; margin-block: 10rem 100vh }');
      const element = await whole(await diary());
      await press(element, 'Ja, bewaar het hier');
      for (const [tap, asked] of [
        ['Niet zo goed', 'Wat zou nu helpen?'],
        ['Sla over', 'Welke kleur past bij vandaag?'],
        ['Het gaat goed', 'Het is opgeschreven.'],
      ] as const) {
        element.scrollIntoView({ block: 'start' });
        scrollBy(0, far);
        await press(element, tap);
        await waitFor(() => nameOf(focused() ?? element) === asked, asked);
        const question = focused()?.getBoundingClientRect();
        expect([asked, (question?.top ?? 0) >= box(element, '.top').bottom]).to.deep.equal([asked, true]);
        // The page does not jump up to where the heading is in its middle.
        expect([asked, element.getBoundingClientRect().top < 150]).to.deep.equal([asked, true]);
      }
    });

  it('C10: people, for who tapped the last answer at the lower edge of the screen', async () => {
    sheet.replaceSync('recovery-network { inline-size: 22rem; margin-block: 100vh }');
    const element = await whole(await diary());
    await press(element, 'Ja, bewaar het hier');
    actionOn(element, 'Slecht').scrollIntoView({ block: 'end' });
    scrollBy(0, -20);
    await press(element, 'Slecht');
    await settled();
    expect(box(element, '[aria-labelledby="people"] h3').bottom).to.be.lessThan(box(element, 'nav.tabs').top);
    expect(nameOf(focused() ?? element)).to.not.equal('Wil je nu iemand spreken?');
  });

  it('safety 24: what the keyboard is at, behind no bar and not under the way out', async function () {
    this.timeout(30_000);
    sheet.replaceSync('recovery-network { inline-size: 22rem }');
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' }, { name: 'Kees', phone: '06 0000 0102' });
    const element = await whole(day);
    const bars = '.top, nav.tabs, .leave';
    scrollTo(0, 0);
    const seen = new Set<Element>();
    for (let n = 0; n < 40; n++) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!at || at === document.body || (seen.size > 3 && seen.has(at))) break;
      seen.add(at);
      await settled();
      const { top, bottom, left, right } = at.getBoundingClientRect();
      const over = allOn(element, bars)
        .filter((bar) => bar !== at && !bar.contains(at) && !at.matches('.leave'))
        .map((bar) => [bar.className, bar.getBoundingClientRect()] as const)
        .filter(([, bar]) => bar.bottom > top && bar.top < bottom && bar.right > left && bar.left < right);
      expect([nameOf(at), over.map(([name]) => name)]).to.deep.equal([nameOf(at), []]);
      expect([nameOf(at), top >= 0, bottom <= innerHeight]).to.deep.equal([nameOf(at), true, true]);
    }
    expect(seen.size).to.be.greaterThan(15);
  });
});

import { expect } from '@open-wc/testing';
import {
  allOn,
  callsOn,
  focused,
  headingsOn,
  nameOf,
  namesOn,
  press,
  settled,
  still,
  textOn,
  waitFor,
} from '../element/testing/on-screen.ts';
import type { Page } from './pages.ts';
import { allPages, book, openedOver } from './testing/all-pages.ts';

const hours = ['2026-11-22T15:00:00+01:00', '2026-11-23T03:30:00+01:00', '2026-12-25T23:30:00+01:00'];

async function begun(lang = 'nl', theme = 'light') {
  const day = await book();
  const element = await openedOver(day, lang, theme);
  const pages = await allPages(element);
  const show = async (page: Page) => {
    element.go(page);
    await settled();
  };
  return { day, element, pages, show };
}

async function unfolded(element: Element): Promise<void> {
  for (const fold of allOn(element, 'details')) fold.setAttribute('open', '');
  await settled();
}

describe('every page of the other side', () => {
  for (const [theme, lang] of [
    ['light', 'nl'],
    ['dark', 'en'],
  ] as const)
    it(`axe finds nothing: ${theme}, ${lang}`, async function () {
      this.timeout(90_000);
      const { element, pages, show } = await begun(lang, theme);
      for (const page of pages) {
        await show(page);
        await unfolded(element);
        await press(element, lang === 'en' ? 'Are you worried now?' : 'Maak je je nu zorgen?');
        await still();
        await expect(element, JSON.stringify(page.at)).to.be.accessible();
        if (lang === 'en')
          expect(textOn(element), page.at).to.not.match(/\b(Terug|Bewaren|Wissen|iemand|sturen)\b/);
      }
    });

  it('X1: a call is two taps away, by day, at night and on a holiday, with real telephone links', async function () {
    this.timeout(60_000);
    const { day, element, pages, show } = await begun();
    for (const wall of hours) {
      day.at(wall);
      for (const page of pages) {
        await show(page);
        await press(element, 'Maak je je nu zorgen?');
        expect(callsOn(element), `${page.at} ${wall}`).to.include.members([
          'tel:112',
          'tel:113',
          'tel:0880767000',
        ]);
        expect(focused()?.id, page.at).to.equal('worried');
      }
    }
  });

  it('X1: also while the journal is opening', async () => {
    const day = await book();
    const element = await openedOver(day);
    element.looking = true;
    await settled();
    expect(element.states).to.equal(undefined);
    await press(element, 'Maak je je nu zorgen?');
    expect(callsOn(element)).to.include.members(['tel:112', 'tel:113', 'tel:0880767000']);
  });

  it('safety 9: on every page it says that nobody has to be the emergency service', async () => {
    const { element, pages, show } = await begun();
    for (const page of pages) {
      await show(page);
      expect(namesOn(element), page.at).to.include('Je bent geen hulpdienst');
      await unfolded(element);
      expect(textOn(element), page.at).to.include(
        'Jij bent geen hulpdienst. Je hoeft niet altijd op te nemen. Je hoeft dit niet alleen te doen. ' +
          'Direct gevaar? Bel 112. Bang voor zelfdoding? Bel 113, ook voor een ander.',
      );
    }
  });

  it('nothing sticks out at 320 pixels, also with letters twice as large', async function () {
    this.timeout(60_000);
    const { element, pages, show } = await begun();
    const { parentElement } = element;
    if (parentElement) parentElement.style.width = '320px';
    for (const size of ['1rem', '2rem']) {
      element.style.setProperty('--rn-font-size', size);
      for (const page of pages) {
        await show(page);
        await unfolded(element);
        await press(element, 'Maak je je nu zorgen?');
        const right = element.getBoundingClientRect().left + 321;
        const out = allOn(element, 'button, a, p, li, h3, textarea, input, select, summary').filter(
          (one) => one.getBoundingClientRect().right > right,
        );
        expect(out.map((one) => `${page.at} ${size} ${one.localName} ${nameOf(one)}`)).to.deep.equal([]);
        const wide = allOn(element, '*').filter((one) => one.scrollWidth > 321 && !one.closest('.sr, input'));
        expect(wide.map((one) => `${page.at} ${size} ${one.localName}.${one.className}`)).to.deep.equal([]);
      }
    }
  });

  it('targets are large enough for a thumb: 44 pixels', async () => {
    const { element, pages, show } = await begun();
    for (const page of pages) {
      await show(page);
      await unfolded(element);
      const small = allOn(element, 'button, a, summary, select, .option').filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return height > 0 && Math.min(width, height) < 43.9;
      });
      expect(small.map((one) => `${page.at} ${one.outerHTML}`)).to.deep.equal([]);
    }
  });

  it('puts the keyboard at a heading after each step, of which none is empty', async () => {
    const { element, pages, show } = await begun();
    for (const page of pages) {
      await show(page);
      expect(headingsOn(element), page.at).to.include(nameOf(focused() ?? document.body));
      expect(headingsOn(element), page.at).to.not.include('');
    }
  });

  it('safety 9, D4: says where it begins that nobody reads along and nothing leaves by itself; nowhere that something stays here', async () => {
    const { element, pages, show } = await begun();
    for (const page of pages) {
      await show(page);
      expect(textOn(element), page.at).to.not.include('blijft op dit apparaat');
    }
    await show({ at: 'home' });
    expect(textOn(element)).to.include('Niemand leest dit nu mee. Er gaat niets weg tot jij het stuurt.');
  });

  it('X2: every page but the first has a way back that records nothing', async () => {
    const { element, pages, show } = await begun();
    const back = /^(‹|Nog niet sturen|Niet stoppen|Klaar)/;
    for (const page of pages.slice(1)) {
      await show(page);
      const way = namesOn(element).find((name) => back.test(name));
      expect(way, page.at).to.not.equal(undefined);
      const before = JSON.stringify(element.states);
      await press(element, way ?? '');
      expect(element.page).to.not.equal(page);
      expect(JSON.stringify(element.states)).to.equal(before);
    }
  });

  it('says on every page that nothing was saved, and tries again', async () => {
    const { day, element, pages, show } = await begun();
    day.store.writing = 'storage-full';
    const tie = pages[1]?.at === 'person' ? pages[1].tie : '';
    await day.host.record([day.host.draft('tie.described', tie, { why: 'Zus' })]);
    for (const page of pages) {
      await show(page);
      expect(textOn(element), page.at).to.include('Je laatste stap is nog niet bewaard.');
    }
    const asked = pages.find((page) => page.at === 'question');
    if (asked) await show(asked);
    await press(element, 'Ja');
    await waitFor(() =>
      textOn(element).includes('Je antwoord is nog niet bewaard. Pas daarna kun je het sturen.'),
    );
    day.store.writing = undefined;
    await press(element, 'Probeer het nog een keer');
    await waitFor(() => !textOn(element).includes('nog niet bewaard'));
  });

  it('safety 18, 19: asks nothing over the network, and leaves no word outside itself', async () => {
    const { element, pages, show } = await begun();
    const before = performance.getEntriesByType('resource').length;
    for (const page of pages) {
      await show(page);
      expect(element.outerHTML).to.not.match(/Jo\b|wandelen|Koken|Thee/);
    }
    const names = performance.getEntriesByType('resource').slice(before);
    expect(names.filter((one) => !one.name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('D3: says nowhere whether anything was read, who else there is, or who gives more', async () => {
    const { element, pages, show } = await begun();
    for (const page of pages) {
      await show(page);
      await unfolded(element);
      const text = textOn(element);
      expect(text, page.at).to.not.match(
        /gelezen|gezien op|laatst|online|balans|je geeft nu veel|je krijgt nu veel/i,
      );
      expect(text, page.at).to.not.match(/nergens tonen|locatie|heeft het geopend/i);
    }
  });
});

import { expect } from '@open-wc/testing';
import {
  actionOn,
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
import { type Diary, writeDown } from '../journal-host/testing/diary.ts';
import type { Page } from './pages.ts';
import { fullDiary, heading, narrow, opened, write } from './testing/opened.ts';

/** Every page, over a journal in which something is on each. */
async function everyPage(): Promise<{ readonly day: Diary; readonly pages: readonly Page[] }> {
  const day = await fullDiary();
  const [marloes] = await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
  const id = await write(day, 'setback.noted', { day: '2026-11-20' });
  await write(day, 'concern.written', { kind: 'alcohol', word: 'wijnenbierensterkedrankenalleswatikdronk' });
  await write(day, 'plan.tool-written', { kind: 'craving-step', text: 'Wandelen'.repeat(30) });
  await day.host.record([
    day.host.draft('setback.reflected', id, { part: 'around', text: 'Aaneengesloten'.repeat(40) }),
  ]);
  const win = await write(day, 'win.noted', { day: '2026-11-20', text: 'Gelukt'.repeat(60), tie: marloes });
  const craving = day.host.newId();
  await day.host.record([
    day.host.draft('craving.noted', craving, {}),
    day.host.draft('craving.helped', craving, { what: 'own', text: 'Fietsen'.repeat(25) }),
  ]);
  const pages: Page[] = [
    { at: 'doors' },
    { at: 'used' },
    { at: 'before' },
    { at: 'when', id },
    { at: 'noted', id },
    { at: 'part', id, part: 'around' },
    { at: 'part', id, part: 'into-plan' },
    { at: 'part', id: undefined, part: 'why' },
    { at: 'walked' },
    { at: 'setback', id },
    { at: 'erase', id },
    { at: 'craving' },
    { at: 'win' },
    { at: 'share', id: win, text: 'Gelukt' },
  ];
  return { day, pages };
}

describe('a hard moment for everyone', () => {
  for (const [theme, lang] of [
    ['light', 'nl'],
    ['dark', 'en'],
  ] as const) {
    it(`axe finds nothing on any page: ${theme}, ${lang}`, async function () {
      this.timeout(90_000);
      const { day, pages } = await everyPage();
      const element = await opened(day, lang, theme);
      for (const page of pages) {
        element.go(page);
        await settled();
        for (const fold of allOn(element, 'details')) fold.setAttribute('open', '');
        await still();
        await expect(element).to.be.accessible();
      }
    });
  }

  it('X1: from every page a call is at most two taps away, by day, at night and on a holiday', async () => {
    const { day, pages } = await everyPage();
    const element = await opened(day);
    for (const [wall, numbers] of [
      ['2026-11-22T15:00:00+01:00', ['tel:0600000101', 'tel:0880767000']],
      ['2026-11-23T03:30:00+01:00', ['tel:0880767000']],
      ['2026-12-25T23:30:00+01:00', ['tel:0880767000']],
    ] as const) {
      day.at(wall);
      for (const page of pages) {
        element.go(page);
        await settled();
        // 112 and 113 stand on some pages by themselves; people are one tap more.
        if (!callsOn(element).includes('tel:0880767000')) await press(element, 'Ik wil nu iemand spreken');
        const urgent = ['tel:112', 'tel:113'];
        expect(callsOn(element), `${page.at} ${wall}`).to.include.members([...urgent, ...numbers]);
      }
    }
  });

  it('X1: whoever asks for people is brought to them, with the keyboard, from any page, and again', async () => {
    const { day, pages } = await everyPage();
    const element = await opened(day);
    narrow(element);
    for (const page of pages) {
      element.go(page);
      await settled();
      const name = namesOn(element).includes('Bel iemand') ? 'Bel iemand' : 'Ik wil nu iemand spreken';
      for (let n = 0; n < (name === 'Bel iemand' ? 2 : 1); n++) {
        await press(element, name);
        await waitFor(() => focused()?.id === 'people', page.at);
        const top = focused()?.getBoundingClientRect().top ?? -1;
        expect(top, page.at).to.be.within(0, innerHeight / 2);
        element.focus();
      }
    }
  });

  it('the keyboard goes on where a line was that is put out of sight', async () => {
    const { day } = await everyPage();
    const element = await opened(day);
    element.open('win');
    await settled();
    await write(day, 'win.noted', { day: '2026-11-21', text: 'Nog iets' });
    await settled();
    for (let n = 0; n < 2; n++) {
      const aside = actionOn(element, 'Niet meer tonen');
      aside.focus();
      await press(element, 'Niet meer tonen');
      await waitFor(() => !aside.isConnected);
      await settled();
      expect(focused()?.id).to.equal(n === 0 ? 'wins' : 'title');
    }
  });

  it('X2: from every page there is a way on that needs nothing to be filled in', async () => {
    const { day, pages } = await everyPage();
    const element = await opened(day);
    for (const page of pages.slice(1)) {
      element.go(page);
      await settled();
      const ways = ['Stoppen voor nu', 'Klaar', 'Terug', 'Niet wissen', 'Niet delen'];
      expect(
        namesOn(element).some((name) => ways.includes(name)),
        page.at,
      ).to.equal(true);
    }
  });

  it('nothing scrolls sideways at 320 pixels, on any page', async () => {
    const { day, pages } = await everyPage();
    const element = await opened(day);
    narrow(element);
    for (const page of pages) {
      element.go(page);
      await settled();
      for (const fold of allOn(element, 'details')) fold.setAttribute('open', '');
      await settled();
      const wide = allOn(element, '*').filter((one) => one.scrollWidth > 321 && !one.closest('.sr'));
      expect(wide.map((one) => `${page.at} ${one.localName}.${one.className}`)).to.deep.equal([]);
      const right = element.getBoundingClientRect().left + 321;
      const out = allOn(element, 'button, a, p, textarea, input, select').filter(
        (one) => one.getBoundingClientRect().right > right,
      );
      expect(out.map((one) => `${page.at} ${one.localName} ${nameOf(one)}`)).to.deep.equal([]);
    }
  });

  it('targets are large enough for a thumb: 44 pixels', async () => {
    const { day, pages } = await everyPage();
    const element = await opened(day);
    for (const page of pages) {
      element.go(page);
      await settled();
      const small = allOn(element, 'button, a, summary, select, input').filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return height > 0 && Math.min(width, height) < 43.9;
      });
      expect(small.map((one) => `${page.at} ${one.outerHTML}`)).to.deep.equal([]);
    }
  });

  it('puts the keyboard at the heading after each step, and no heading is empty', async () => {
    const { day, pages } = await everyPage();
    const element = await opened(day);
    for (const page of pages) {
      element.go(page);
      await settled();
      expect(nameOf(focused() ?? document.body), page.at).to.equal(heading(element));
      expect(headingsOn(element)).to.not.include('');
    }
  });

  it('safety 18, 19: asks nothing over the network, and leaves no word outside itself', async () => {
    const { day, pages } = await everyPage();
    const before = performance.getEntriesByType('resource').length;
    const element = await opened(day);
    for (const page of pages) {
      element.go(page);
      await settled();
      expect(element.outerHTML).to.not.match(/Marloes|Gelukt|wijn/);
    }
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('safety 10: no page counts hard moments', async () => {
    const day = await fullDiary();
    for (let n = 0; n < 7; n++) await write(day, 'setback.noted', { day: null });
    const element = await opened(day);
    await press(element, 'Eerder opgeschreven');
    expect(textOn(element)).to.not.match(/7|zeven/);
  });

  it('safety 16: speaks English where the page does, also of safety; a provider may say it in its own words', async () => {
    const day = await fullDiary();
    const element = await opened(day, 'en');
    await press(element, 'I used');
    expect(heading(element)).to.equal('First: are you safe?');
    expect(textOn(element)).to.not.include('Bel het alarmnummer');
    element.configuration = { texts: { en: { setbacks: { 'safety-suicide-1': 'Own words' } } } };
    await settled();
    expect(textOn(element)).to.include('Own words');
  });
});

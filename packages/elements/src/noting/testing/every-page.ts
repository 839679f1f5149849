import { expect } from '@open-wc/testing';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { brokenWords, largeLetters } from '../../element/testing/large-letters.ts';
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
} from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import { fullDiary } from './opened.ts';

interface Paged<Page> extends RecoveryElement {
  readonly page: Page;
  go(page: Page): void;
}

interface Asked<Page> {
  readonly open: (day: Diary, lang: string, theme: string) => Promise<Paged<Page>>;
  /** Every page, over a journal in which something is on each; somebody can be called. */
  readonly pages: (day: Diary) => Promise<readonly Page[]>;
  /** Words that stand on the pages, and may not be outside the element. */
  readonly theirs: RegExp;
  /** What the way back is called on pages where it is another. */
  readonly back?: Readonly<Record<string, string>>;
}

const hours = ['2026-11-22T15:00:00+01:00', '2026-11-23T03:30:00+01:00', '2026-12-25T23:30:00+01:00'];

async function unfolded(element: Element): Promise<void> {
  for (const fold of allOn(element, 'details')) fold.setAttribute('open', '');
  await settled();
}

/** What is true of every page of an element in which somebody writes down something about others. */
export function everyPage<Page extends { readonly at: string }>(name: string, asked: Asked<Page>): void {
  const begun = async (lang = 'nl', theme = 'light') => {
    const day = await fullDiary();
    const pages = await asked.pages(day);
    const element = await asked.open(day, lang, theme);
    const show = async (page: Page) => {
      element.go(page);
      await settled();
    };
    return { day, pages, element, show };
  };

  const { back = {} } = asked;

  describe(`every page of ${name}`, () => {
    for (const [theme, lang] of [
      ['light', 'nl'],
      ['dark', 'en'],
    ] as const)
      it(`axe finds nothing: ${theme}, ${lang}`, async function () {
        this.timeout(90_000);
        const { pages, element, show } = await begun(lang, theme);
        if (lang === 'en')
          await waitFor(() => textOn(element).includes('I want to talk to someone now'), 'English');
        for (const page of pages) {
          await show(page);
          await unfolded(element);
          await still();
          await expect(element, JSON.stringify(page)).to.be.accessible();
          if (lang === 'en')
            expect(textOn(element), page.at).to.not.match(/\b(Terug|Bewaren|Wissen|iemand)\b/);
        }
      });

    it('X1: a call is two taps away, by day, at night and on a holiday', async function () {
      this.timeout(60_000);
      const { day, pages, element, show } = await begun();
      for (const wall of hours) {
        day.at(wall);
        for (const page of pages) {
          await show(page);
          const calls = ['tel:112', 'tel:113', 'tel:0880767000'];
          // Where they stand on the page already, nothing offers them a second time.
          const stand = calls.every((call) => callsOn(element).includes(call));
          expect(namesOn(element).includes('Ik wil nu iemand spreken'), page.at).to.equal(!stand);
          if (stand) continue;
          await press(element, 'Ik wil nu iemand spreken');
          expect(callsOn(element), `${page.at} ${wall}`).to.include.members(calls);
          expect(focused()?.id, page.at).to.equal('people');
        }
      }
    });

    it('nothing sticks out at 320 pixels, also with letters twice as large', async function () {
      this.timeout(60_000);
      const { pages, element, show } = await begun();
      const { parentElement } = element;
      if (parentElement) parentElement.style.width = '320px';
      for (const size of ['1rem', '2rem']) {
        element.style.setProperty('--rn-font-size', size);
        for (const page of pages) {
          await show(page);
          await unfolded(element);
          const wide = allOn(element, '*').filter(
            (one) => one.scrollWidth > 321 && !one.closest('.sr, input, select'),
          );
          expect(wide.map((one) => `${page.at} ${size} ${one.localName}.${one.className}`)).to.deep.equal([]);
          const right = element.getBoundingClientRect().left + 321;
          const out = allOn(element, 'button, a, p, textarea, input, select, summary').filter(
            (one) => one.getBoundingClientRect().right > right,
          );
          expect(out.map((one) => `${page.at} ${size} ${one.localName} ${nameOf(one)}`)).to.deep.equal([]);
        }
      }
    });

    it('safety 24: with letters twice as large on a small phone, words to press stay whole', async function () {
      this.timeout(60_000);
      const { pages, element, show } = await begun();
      const asBefore = largeLetters();
      try {
        for (const page of pages) {
          await show(page);
          await unfolded(element);
          expect(brokenWords(element), page.at).to.deep.equal([]);
        }
      } finally {
        asBefore();
      }
    });

    it('targets are large enough for a thumb: 44 pixels', async () => {
      const { pages, element, show } = await begun();
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
      const { pages, element, show } = await begun();
      for (const page of pages) {
        await show(page);
        expect(headingsOn(element), page.at).to.include(nameOf(focused() ?? document.body));
        expect(headingsOn(element)).to.not.include('');
      }
    });

    it('X2: every page but the first has a way back', async () => {
      const { pages, element, show } = await begun();
      for (const page of pages.slice(1)) {
        await show(page);
        expect(element.page, page.at).to.equal(page);
        await press(element, back[page.at] ?? '‹ Terug');
        expect(element.page, page.at).to.not.equal(page);
      }
    });

    it('says on every page that nothing was saved, and tries again', async () => {
      const { day, pages, element, show } = await begun();
      day.store.writing = 'storage-full';
      await day.host.record([
        day.host.draft('reciprocity.can-give', day.host.state?.journal ?? '', { size: 'small' }),
      ]);
      for (const page of pages) {
        await show(page);
        expect(textOn(element), page.at).to.include('Je laatste stap is nog niet bewaard.');
      }
      day.store.writing = undefined;
      await press(element, 'Probeer het nog een keer');
      await waitFor(() => !textOn(element).includes('nog niet bewaard'));
    });

    it('safety 18, 19: asks nothing over the network, and leaves no word outside itself', async () => {
      const { pages, element, show } = await begun();
      const before = performance.getEntriesByType('resource').length;
      for (const page of pages) {
        await show(page);
        expect(element.outerHTML).to.not.match(asked.theirs);
      }
      const names = performance.getEntriesByType('resource').slice(before);
      expect(names.filter((one) => !one.name.startsWith(location.origin))).to.deep.equal([]);
    });

    it('asks nothing in a field that hides what a form has under its name', async () => {
      const { pages, element, show } = await begun();
      for (const page of pages) {
        await show(page);
        for (const form of element.renderRoot.querySelectorAll('form'))
          for (const field of form.elements)
            for (const one of [field.id, field.getAttribute('name') ?? ''])
              expect(one !== '' && one in HTMLFormElement.prototype, `${page.at}: ${one}`).to.equal(false);
      }
    });
  });
}

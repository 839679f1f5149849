import { expect } from '@open-wc/testing';
import { actionOn, allOn, nameOf, namesOn, press, settled, waitFor } from '../element/testing/on-screen.ts';
import { diary, writeDown } from '../journal-host/testing/diary.ts';
import { whole } from './testing/whole.ts';

describe('the one tag on screens of every width', () => {
  const sheet = new CSSStyleSheet();
  beforeEach(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const lang of ['nl', 'en']) {
    it(`safety 24: nothing runs off a screen of 320 pixels, which is also 400 % zoom: ${lang}`, async function () {
      this.timeout(30_000);
      const day = await diary();
      await writeDown(
        day,
        { name: 'Els van hiernaast met de lange achternaam', phone: '06 0000 0101', message: '06 0000 0101' },
        { name: 'x'.repeat(200), phone: '06 0000 0102' },
      );
      const element = await whole(day, { lang });
      sheet.replaceSync('recovery-network { inline-size: 18.5rem }');
      const [data, help, people] =
        lang === 'nl' ? ['Mijn gegevens', 'Hulp nu', 'Mensen'] : ['My data', 'Help now', 'People'];
      for (const step of [data, people, help] as const) {
        await press(element, step ?? '');
        await waitFor(() => allOn(element, '.tiny').length > 0 && namesOn(element).length > 7, 'the view');
        const edge = element.getBoundingClientRect().right + 1;
        const over = allOn(element, 'button:not(.leave), a, p, h2, h3, input, .card').filter(
          (one) => one.getBoundingClientRect().right > edge && !one.matches('.sr'),
        );
        expect([step, over.map(nameOf)]).to.deep.equal([step, []]);
      }
    });
  }

  it('the way out stays in the window, however wide the widget is', async () => {
    const element = await whole(await diary());
    for (const width of ['18rem', '24rem', '50rem']) {
      sheet.replaceSync(`recovery-network { inline-size: ${width}; margin-block-end: 200vh }`);
      await waitFor(
        () => Math.abs(element.getBoundingClientRect().width - Number.parseFloat(width) * 16) < 1,
      );
      await settled();
      const { bottom, top } = actionOn(element, 'Snel weg').getBoundingClientRect();
      expect([width, top > innerHeight - 160, bottom <= innerHeight]).to.deep.equal([width, true, true]);
    }
  });

  it('the way out lies over no tab', async () => {
    const element = await whole(await diary());
    for (const [width, lang] of [
      ['18rem', 'nl'],
      ['20.5rem', 'nl'],
      ['21rem', 'en'],
      ['24rem', 'en'],
    ] as const) {
      sheet.replaceSync(
        `recovery-network { inline-size: ${width}; margin-inline-start: calc(100% - ${width}) }`,
      );
      element.lang = lang;
      await new Promise((done) => setTimeout(done, 50));
      await settled();
      element.scrollIntoView({ block: 'start' });
      const out = allOn(element, '.leave')[0]?.getBoundingClientRect();
      for (const tab of allOn(element, 'nav button')) {
        const box = tab.getBoundingClientRect();
        const apart = !out || box.right <= out.left || box.bottom <= out.top || box.top >= out.bottom;
        expect([width, lang, nameOf(tab), apart]).to.deep.equal([width, lang, nameOf(tab), true]);
        expect(tab.scrollWidth, `${nameOf(tab)} at ${width}`).to.be.at.most(tab.clientWidth);
      }
    }
  });
});

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

  /** What runs off the right side of the element. */
  const over = (element: Element) => {
    const edge = element.getBoundingClientRect().right + 1;
    return allOn(element, 'button:not(.leave), a, p, h2, h3, input, .card')
      .filter((one) => one.getBoundingClientRect().right > edge && !one.matches('.sr'))
      .map(nameOf);
  };

  for (const [screen, style, size] of [
    [
      'a screen of 320 pixels, which is also 400 % zoom',
      'recovery-network { inline-size: 18.5rem }',
      '.slim',
    ],
    [
      'a screen of 360 pixels with letters twice as large',
      'html { font-size: 200% } recovery-network { inline-size: 326px }',
      '.tiny',
    ],
  ] as const)
    for (const lang of ['nl', 'en']) {
      it(`safety 24: nothing runs off ${screen}: ${lang}`, async function () {
        this.timeout(30_000);
        const day = await diary();
        await writeDown(
          day,
          {
            name: 'Els van hiernaast met de lange achternaam',
            phone: '06 0000 0101',
            message: '06 0000 0101',
          },
          { name: 'x'.repeat(200), phone: '06 0000 0102' },
        );
        const element = await whole(day, { lang });
        sheet.replaceSync(style);
        const [data, help, people, together, aftercare, plan, today, used] =
          lang === 'nl'
            ? ['Mijn gegevens', 'Hulp nu', 'Mensen', 'Samen', 'Nazorg', 'Plan', 'Vandaag', 'Ik heb gebruikt']
            : ['My data', 'Help now', 'People', 'Together', 'Aftercare', 'Plan', 'Today', 'I used'];
        for (const step of [data, people, together, aftercare, plan, today, used, help] as const) {
          await press(element, step ?? '');
          await waitFor(() => allOn(element, size).length > 0 && namesOn(element).length > 7, 'the view');
          expect([step, over(element)]).to.deep.equal([step, []]);
        }
      });
    }

  it('H3: with letters twice as large help now stays in sight, and the bars do not', async () => {
    const element = await whole(await diary());
    sheet.replaceSync(
      'html { font-size: 200% } recovery-network { inline-size: 326px; margin-block-end: 200vh }',
    );
    await waitFor(() => allOn(element, '.tiny').length > 0);
    element.scrollIntoView({ block: 'start' });
    scrollBy(0, 500);
    const { top, bottom } = actionOn(element, 'Hulp nu').getBoundingClientRect();
    expect([top >= 0, bottom < innerHeight / 3]).to.deep.equal([true, true]);
    for (const bar of [...allOn(element, '.top h2'), ...allOn(element, 'nav')])
      expect(bar.getBoundingClientRect().bottom, bar.className).to.be.lessThan(0);
  });

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

  it('on a wide screen the way out stands under the tabs, and lies over nothing that can be pressed', async () => {
    const day = await diary();
    await writeDown(day, { name: 'Marloes', phone: '06 0000 0101' });
    const element = await whole(day);
    for (const [width, size] of [
      ['48rem', '.wide'],
      ['62rem', '.wider'],
    ] as const) {
      sheet.replaceSync(`recovery-network { inline-size: ${width} }`);
      await waitFor(() => allOn(element, size).length > 0);
      for (const view of ['Vandaag', 'Plan', 'Hulp nu']) {
        await press(element, view);
        await settled();
        const [out] = allOn(element, '.leave');
        const way = out?.getBoundingClientRect();
        const under = allOn(element, 'a, button, summary').filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return way && one !== out && !one.closest('nav') && left < way.right && right > way.left;
        });
        expect([width, view, under.map(nameOf)]).to.deep.equal([width, view, []]);
      }
    }
  });

  it('the way out stands in the bar, and lies over no tab and nothing above it', async () => {
    const element = await whole(await diary());
    for (const [width, lang, beside] of [
      ['16.75rem', 'nl', '1rem'],
      ['16.75rem', 'en', '0px'],
      ['18rem', 'nl', '0px'],
      ['18.1rem', 'en', '2rem'],
      ['19.2rem', 'nl', '1rem'],
      ['21rem', 'en', '0px'],
      ['21rem', 'nl', '1rem'],
      ['24rem', 'en', '0px'],
      ['44rem', 'nl', '2rem'],
    ] as const) {
      sheet.replaceSync(
        `recovery-network { inline-size: ${width}; margin-inline-start: calc(100% - ${width} - ${beside}) }`,
      );
      element.lang = lang;
      element.scrollIntoView({ block: 'start' });
      const wrong = () => {
        const [at, out] = [
          `${width} ${lang} ${beside}`,
          allOn(element, '.leave')[0]?.getBoundingClientRect(),
        ];
        const bar = allOn(element, 'nav')[0]?.getBoundingClientRect();
        if (!out || !bar) return ['no bar'];
        const outside = out.top < bar.top || out.bottom > bar.bottom || out.right > bar.right;
        const tabs = allOn(element, 'nav button').filter((tab) => {
          const { right, bottom } = tab.getBoundingClientRect();
          return (
            (right > out.left && bottom > out.top) || right > bar.right || tab.scrollWidth > tab.clientWidth
          );
        });
        return [
          ...(outside ? [`${at}: outside of the bar`] : []),
          ...tabs.map((tab) => `${at}: ${nameOf(tab)}`),
        ];
      };
      await waitFor(() => element.lang === lang && wrong().length === 0).catch(() => undefined);
      expect(wrong()).to.deep.equal([]);
    }
  });
});

import { expect } from '@open-wc/testing';
import { settled, textOn } from '../../element/testing/on-screen.ts';
import { agreed, halfYear, opened, shown, withNoor } from './testing/lives.ts';

describe('a day to look back that has passed', () => {
  for (const [lang, words] of [
    ['nl', /Jullie zouden zondag 1 november samen terugkijken\. Dat kan nog\./],
    // Engines differ in whether a comma stands after the day of the week.
    ['en', /You were going to look back together on Sunday,? 1 November\. You still can\./],
  ] as const)
    it(`A9: is said as passed on both pages, and not as today or still to come: ${lang}`, async () => {
      const { day, noor } = await withNoor();
      const terms = { ...halfYear, starts: '2026-10-04', reviewEvery: 4 };
      const { trajectory } = await agreed(day, noor, { terms });
      const element = await opened(day, { lang });
      await settled();
      expect(textOn(element)).to.match(words);
      await shown(element, { at: 'one', trajectory });
      expect(textOn(element))
        .to.match(words)
        .and.to.not.match(/Vandaag kijken|Today you look back/);
    });
});

import { expect } from 'vitest';
import { pages } from '../provider-site/pages.ts';
import type { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

export const sticksOut = (you: Visitor) =>
  you.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export function everyPage(journey: Journey): void {
  journey(
    'every page, 320 px and 1280 px wide: axe finds nothing, and nothing sticks out',
    { width: 320, timeout: 60_000 },
    async (you) => {
      for (const page of pages) {
        await you.goTo(page);
        await you.page.evaluate(async () => {
          const ours = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
          await Promise.all(ours.map((name) => customElements.whenDefined(name)));
        });
        expect.soft(await you.axe(), page).toEqual([]);
        expect.soft(await sticksOut(you), `${page}, narrow`).toBe(0);
        await you.page.setViewport({ width: 1280, height: 900 });
        expect.soft(await sticksOut(you), `${page}, wide`).toBe(0);
        await you.page.setViewport({ width: 320, height: 700 });
      }
    },
  );
}

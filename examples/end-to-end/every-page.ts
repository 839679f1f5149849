import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { pages, site } from '../provider-site/pages.ts';
import type { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

export const sticksOut = (you: Visitor) =>
  you.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export function everyPage(journey: Journey): void {
  journey('the site is served with the headers that it asks for', {}, async (you) => {
    const asked: Record<string, string> = JSON.parse(readFileSync(join(site, 'headers.json'), 'utf8'));
    const { headers } = await fetch(you.address);
    expect(Object.keys(asked).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(asked)) expect(headers.get(name), name).toBe(value);
  });

  journey(
    'every page, 320 px and 1280 px wide, and with letters twice as large: axe finds nothing, and nothing sticks out',
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
        await you.page.setViewport({ width: 360, height: 700 });
        await you.page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        // Our elements see a frame later that there is less room.
        await you.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
        expect.soft(await sticksOut(you), `${page}, letters twice as large`).toBe(0);
        await you.page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
        await you.page.setViewport({ width: 1280, height: 900 });
        expect.soft(await sticksOut(you), `${page}, wide`).toBe(0);
        await you.page.setViewport({ width: 320, height: 700 });
      }
    },
  );
}

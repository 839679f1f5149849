import { expect } from 'vitest';
import type { Journey } from './journey.ts';

export function quickExit(journey: Journey): void {
  for (const [title, leave] of [
    ['the button', 'button'],
    ['Shift three times', 'keys'],
  ] as const) {
    journey(
      `quick exit by ${title} leaves, and Back does not return`,
      { mayFail: true },
      async (you, device) => {
        await you.page.setRequestInterception(true);
        you.page.on('request', (request) => {
          const here = request.url().startsWith(you.address);
          void (here
            ? request.continue()
            : request.respond({ body: '<title>Elders</title>', contentType: 'text/html' }));
        });
        await you.goTo('/');
        await you.follow('Contact', { within: ['navigation', 'Hoofdmenu'] });
        await you.follow('Mijn mensen en plan', { within: ['navigation', 'Hoofdmenu'] });
        await you.click('button', 'Goed');
        await you.sees('heading', 'Wat zou nu helpen?');
        await Promise.all([
          you.page.waitForNavigation(),
          leave === 'button' ? you.click('button', 'Snel weg') : you.press('Shift', 'Shift', 'Shift'),
        ]);
        expect(you.page.url()).toBe('https://www.wikipedia.org/');
        // Nothing else than that page, and what a browser asks for with it.
        expect(new Set(device.strays.map((url) => new URL(url).origin))).toEqual(
          new Set(['https://www.wikipedia.org']),
        );
        // Not in the call itself: its answer may never come out of a page that is left.
        await you.page.evaluate(() => setTimeout(() => history.back()));
        await expect.poll(() => you.page.evaluate(() => location.href)).toBe(`${you.address}contact.html`);
        const later = await device.newTab();
        await later.goTo('/mijn-mensen-en-plan.html');
        await later.sees('heading', 'Wat zou nu helpen?');
      },
    );
  }
}

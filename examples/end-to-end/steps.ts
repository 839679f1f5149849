import { expect } from 'vitest';
import { afterHalfAYear, chooseColour, openHalfAYear, withMarloes, withPlan } from './half-a-year.ts';
import type { Journey } from './journey.ts';
import type { Visitor } from './visitor.ts';

const inTheNight = '2026-11-23T03:30:00+01:00';
const line = /^Bel 088-0767000/;

/** Walks, and counts the taps that were made on the way. */
export async function takes(
  aim: number,
  you: Visitor,
  moment: string,
  walk: () => Promise<void>,
): Promise<void> {
  const before = await you.taps();
  await walk();
  const taps = (await you.taps()) - before;
  console.info(`${moment}: ${taps} (aim ${aim})`);
  expect(taps, moment).toBe(aim);
}

async function calls(you: Visitor, number: string): Promise<void> {
  expect(await you.called()).toEqual([number]);
}

/** From each view: what shows them, and what is shown afterwards is undone. */
async function fromEveryView(you: Visitor, when: string, someone: string | RegExp, number: string) {
  for (const view of ['Vandaag', 'Mensen', 'Plan', 'Ik heb nu trek', 'Ik heb gebruikt', 'Mooi moment']) {
    if (!['Vandaag', 'Mensen', 'Plan'].includes(view)) await you.click('button', 'Vandaag');
    await you.click('button', view);
    await takes(2, you, `call someone, ${when}, from ${view}`, async () => {
      await you.click('button', 'Hulp nu');
      await you.click('link', someone, { within: ['region', 'Ik wil nu iemand spreken'] });
    });
    await calls(you, number);
    await you.click('button', 'Ik heb niet gebeld');
    await you.click('button', 'Terug');
  }
}

/** Words 5: how many taps the hardest moment takes, counted as they are made. */
export function steps(journey: Journey): void {
  journey(
    'calling someone takes two taps, from every view',
    { at: afterHalfAYear, width: 390 },
    async (you) => {
      await withMarloes(you);
      await fromEveryView(you, 'in the afternoon', 'Bel Marloes', 'tel:0600000101');
      await you.setClock(inTheNight);
      await you.reload();
      await you.setClock(inTheNight);
      await fromEveryView(you, 'at half past three at night', line, 'tel:0880767000');
    },
  );

  journey(
    'a red day: calling takes two taps from every view, the plan one',
    { at: afterHalfAYear, width: 390 },
    async (you) => {
      await withMarloes(you);
      await withPlan(you);
      await you.click('button', 'Vandaag');
      await chooseColour(you, 'Ik heb nu hulp nodig');
      await you.reload();
      await takes(1, you, 'call someone, on a red day, from Today', () => you.click('link', 'Bel Marloes'));
      await calls(you, 'tel:0600000101');
      await you.reload();
      await takes(1, you, 'the plan on a red day, by its button in Today', () =>
        you.click('button', 'Open je plan'),
      );
      await you.sees('heading', 'Ik heb nu hulp nodig');
      for (const view of ['Vandaag', 'Mensen']) {
        await you.click('button', view);
        await takes(1, you, `the plan on a red day, from ${view}`, () => you.click('button', 'Plan'));
        await you.sees('heading', 'Ik heb nu hulp nodig');
      }
      await you.click('button', 'Hulp nu');
      await takes(1, you, 'the plan on a red day, from help now', () => you.click('button', 'Plan'));
      await you.sees('heading', 'Ik heb nu hulp nodig');
      await fromEveryView(you, 'on a red day', 'Bel Marloes', 'tel:0600000101');
    },
  );

  journey(
    'used something: safety, then a person, in two taps',
    { at: afterHalfAYear, width: 390 },
    async (you) => {
      await withMarloes(you);
      for (const [where, ways] of [
        ['Today', ['Vandaag']],
        ['help now', ['Hulp nu']],
      ] as const) {
        for (const way of ways) await you.click('button', way);
        await takes(2, you, `used something, from ${where}`, async () => {
          await you.click('button', 'Ik heb gebruikt');
          await you.sees('heading', 'Eerst dit: ben je veilig?');
          await you.click('link', 'Bel Marloes');
        });
        await calls(you, 'tel:0600000101');
      }
      await you.goTo('/moeilijk-moment.html');
      await takes(2, you, 'used something, on a page of its own', async () => {
        await you.click('button', 'Ik heb gebruikt');
        await you.sees('heading', 'Eerst dit: ben je veilig?');
        await you.click('link', 'Bel Marloes');
      });
      await calls(you, 'tel:0600000101');
      await you.goTo('/mijn-plan.html');
      await takes(2, you, 'call someone, on the plan’s own page', async () => {
        await you.click('button', 'Ik wil nu iemand spreken');
        await you.click('link', 'Bel Marloes');
      });
      await calls(you, 'tel:0600000101');
    },
  );

  for (const view of ['Vandaag', 'Plan', 'Ik heb gebruikt'])
    journey(`leaving the page takes one tap, from ${view}`, { width: 390, mayFail: true }, async (you) => {
      await you.page.setRequestInterception(true);
      you.page.on('request', (request) => {
        const here = request.url().startsWith(you.address);
        void (here
          ? request.continue()
          : request.respond({ body: '<title>Elders</title>', contentType: 'text/html' }));
      });
      await you.goTo('/mijn-mensen-en-plan.html');
      await you.click('button', view);
      // One click is made, and the page is gone: who counted in it went along.
      await Promise.all([you.page.waitForNavigation(), you.click('button', 'Snel weg')]);
      console.info(`leave the page, from ${view}: 1 (aim 1)`);
      expect(you.page.url()).toBe('https://www.wikipedia.org/');
    });

  journey(
    'Robin’s red day: the plan’s own page in one tap',
    { at: afterHalfAYear, width: 390 },
    async (you) => {
      await openHalfAYear(you);
      await chooseColour(you, 'Het is te veel');
      await you.reload();
      await takes(1, you, 'the plan on a red day, of Robin', () => you.click('button', 'Open je plan'));
      await you.sees('link', /^Bel /);
      expect.soft(await you.axe()).toEqual([]);
    },
  );
}

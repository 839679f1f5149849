/** The built site when its server can't be reached, and the file that somebody saved for that. */
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { engineUnderTest } from '../../scripts/browser.ts';
import { serve } from '../../scripts/static-server.ts';
import { agenda, writesTalk } from './aftercare/calendar.ts';
import { sticksOut } from './every-page.ts';
import { withMarloes, withPlan } from './half-a-year.ts';
import type { Journey } from './journey.ts';
import { ownFile } from './own-copy.ts';
import { Visitor } from './visitor.ts';

const visit = { at: '2026-11-22T15:00:00+01:00', width: 390 };

/**
 * The worker has kept everything, and has the pages from here on that are opened from now on. Firefox's registration may never say
 * which worker it has, but is ready only with one.
 */
const workerFor = (you: Visitor): Promise<string> =>
  you.page.evaluate(async () => (await navigator.serviceWorker.ready).scope);

/** Where the page itself came from. */
const fromWorker = (you: Visitor): Promise<boolean> =>
  you.page.evaluate(() => navigator.serviceWorker.controller !== null);

const afterTreatment = '/na-je-behandeling.html';

/** Something to do, on the page for after a treatment. */
async function writesTask(you: Visitor): Promise<void> {
  await you.click('button', 'Wat ik wil doen');
  await you.click('button', 'Iets opschrijven');
  await you.fill('Wat wil je doen?', 'De fiets maken');
  await you.choose('Wat voor iets is het?', 'Praktisch');
  await you.click('button', 'Bewaren');
  await you.reads('Opgeschreven.');
}

/** What the visitor wrote down, the provider's line, and the numbers that everybody has. */
async function allIsThere(you: Visitor): Promise<void> {
  await you.click('button', 'Plan');
  await you.click('button', 'Ik heb nu hulp nodig');
  await you.reads('Ik ga naar Marloes.');
  await you.click('button', 'Hulp nu');
  for (const name of ['Bel Marloes', /^Bel 112/, /^Bel 113/]) await you.sees('link', name);
  await you.reads('Hulplijn van Kadelicht');
}

export function withoutNetwork(journey: Journey, root: string): void {
  journey(
    'P3: without a network the page opens again, with the plan, people and lines',
    // It asks for addresses of a server of its own, which goes away.
    { ...visit, mayFail: true },
    async ({ page }, device) => {
      const serving = await serve(root, 0);
      try {
        const you = new Visitor(page, serving.address);
        await withMarloes(you);
        await withPlan(you);
        expect(await workerFor(you)).toBe(serving.address);
        expect(device.complaints).toEqual([]);

        serving.close();
        await expect(fetch(serving.address)).rejects.toThrow();
        await you.reload();
        expect(await fromWorker(you)).toBe(true);
        await allIsThere(you);
        expect.soft(await you.axe()).toEqual([]);

        const tab = new Visitor((await device.newTab(visit)).page, serving.address);
        await tab.goTo('/mijn-plan.html');
        await tab.click('button', 'Ik heb nu hulp nodig');
        await tab.reads('Ik ga naar Marloes.');
        await tab.goTo('/hulp-nu.html');
        await tab.sees('link', /^Bel 088-0767000/);
      } finally {
        serving.close();
      }
    },
  );

  journey(
    'A3, A12: without a network the pages for after a treatment open again, with what to do and the calendar',
    // It asks for addresses of a server of its own, which goes away.
    { ...visit, mayFail: true },
    async ({ page }, device) => {
      const serving = await serve(root, 0);
      try {
        const you = new Visitor(page, serving.address);
        await writesTalk(you);
        expect(await workerFor(you)).toBe(serving.address);
        await you.goTo(afterTreatment);
        await writesTask(you);
        expect(device.complaints).toEqual([]);

        serving.close();
        await expect(fetch(serving.address)).rejects.toThrow();
        await you.reload();
        expect(await fromWorker(you)).toBe(true);
        await you.sees('heading', 'Mijn nazorg');
        await you.click('button', 'Wat ik wil doen');
        await you.reads('De fiets maken');
        await you.click('button', 'Agenda');
        await you.reads('Gesprek met mijn begeleider');
        await you.click('button', 'Ik wil nu iemand spreken');
        await you.reads('Hulplijn van Kadelicht');
        expect.soft(await you.axe()).toEqual([]);

        const tab = new Visitor((await device.newTab(visit)).page, serving.address);
        await tab.goTo(agenda);
        await tab.reads('Gesprek met mijn begeleider');
        await tab.goTo('/en/after-treatment.html');
        await tab.sees('button', 'What I want to do');
      } finally {
        serving.close();
      }
    },
  );

  journey('H3: what was kept never stands before what the server says now', visit, async (you) => {
    await you.goTo('/mijn-mensen-en-plan.html');
    await workerFor(you);
    await you.page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const old = new Response('<title>Oud</title>', { headers: { 'Content-Type': 'text/html' } });
        await (await caches.open(name)).put('/hulp-nu.html', old);
      }
    });
    await you.goTo('/hulp-nu.html');
    expect(await fromWorker(you)).toBe(true);
    await you.sees('link', /^Bel 088-0767000/);
    expect(await you.page.title()).not.toBe('Oud');
  });

  journey('what is kept is what the server sends to everybody', visit, async (you) => {
    await withMarloes(you);
    await withPlan(you);
    await workerFor(you);
    await you.reload();
    const kept = await you.page.evaluate(async () => {
      const texts: Record<string, string> = {};
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          texts[request.url] = (await (await cache.match(request))?.text()) ?? '';
      }
      return texts;
    });
    expect(Object.keys(kept)).toContain(`${you.address}mijn-mensen-en-plan.html`);
    for (const [url, text] of Object.entries(kept)) {
      expect(url.startsWith(you.address), url).toBe(true);
      expect(text === (await (await fetch(url)).text()), url).toBe(true);
    }
  });

  journey(
    'P3: the saved file is read without script, server or network, on a narrow screen',
    { ...visit, width: 320 },
    async (you, device) => {
      await withMarloes(you);
      await withPlan(you);
      await you.click('button', 'Afdrukken');
      await you.reads('Wie het bestand vindt, kan het lezen.');
      expect.soft(await sticksOut(you)).toBe(0);
      const before = await you.saves();
      await you.click('button', 'Bewaar als bestand voor zonder internet');
      await expect.poll(() => you.saves()).toBe(before + 1);
      const { name = '', text = '' } = (await you.savedFile()) ?? {};
      expect(name).toBe('mijn-overzicht.html');

      const asked = device.requests.length;
      const reader = await device.newTab({ ...visit, width: 320 });
      await reader.goTo(pathToFileURL(ownFile(name, text)).href);
      await reader.sees('heading', 'Ik heb nu hulp nodig');
      await reader.reads('Ik ga naar Marloes.');
      for (const link of ['Bel 06 00000101', 'Bel 112', 'Bel 113', 'Bel 0349 200 722']) {
        await reader.click('link', link);
      }
      expect(await reader.called()).toEqual(['tel:0600000101', 'tel:112', 'tel:113', 'tel:0349200722']);
      expect(await sticksOut(reader)).toBe(0);
      // Firefox has a font of its own for bullets, inside an address.
      expect(device.requests.slice(asked).filter((url) => !/^(file|data):/.test(url))).toEqual([]);
      expect.soft(await reader.axe()).toEqual([]);
      if (engineUnderTest === 'chromium') {
        await reader.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect.soft(await reader.axe(), 'dark').toEqual([]);
      }
    },
  );
}

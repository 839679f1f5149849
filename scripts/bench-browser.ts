/** The benchmarks that need a browser: opening a sealed journal, and the map. Chromium without a window. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Measured } from '../packages/core/bench/measure.ts';
import { measuredOf } from '../packages/core/bench/measure.ts';
import { launchBrowser } from './browser.ts';
import { root } from './root.ts';
import { serve } from './static-server.ts';

/** A phone of some years ago: the processor four times as slow as this one. */
const SLOWER = 4;

export interface BrowserRow {
  readonly what: string;
  readonly measured: readonly Measured[];
}

async function withPage<T>(
  script: string,
  work: (page: Page, cdp: CDPSession) => Promise<T>,
  files: readonly string[] = [],
): Promise<T> {
  const folder = join(root, 'node_modules/.cache/bench', script);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, `packages/elements/bench/${script}.ts`)],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['recovery-network-source'],
    outdir: folder,
    logLevel: 'error',
  });
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${script}</title><script type="module" src="${script}.js"></script>`;
  writeFileSync(join(folder, 'index.html'), page);
  for (const file of files) copyFileSync(join(root, file), join(folder, basename(file)));
  const serving = await serve(folder, 0);
  const browser = await launchBrowser('chromium');
  try {
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => console.error(error));
    await tab.setViewport({ width: 700, height: 900 });
    await tab.goto(serving.address);
    await tab.waitForFunction('globalThis.bench !== undefined');
    const cdp = await tab.createCDPSession();
    await cdp.send('Performance.enable');
    return await work(tab, cdp);
  } finally {
    await browser.close();
    serving.close();
  }
}

/** Calls a function of the page's script. */
const ask = async (page: Page, call: string): Promise<number> => Number(await page.evaluate(`bench.${call}`));

/** Lets calls take turns; each gives the milliseconds that it measured itself. */
async function takeTurns(
  page: Page,
  calls: readonly (readonly [name: string, call: string])[],
  rounds: number,
): Promise<readonly Measured[]> {
  const times = calls.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    for (const [n, [, call]] of calls.entries()) {
      const ms = await ask(page, call);
      if (round >= 0) times[n]?.push(ms);
    }
  }
  return measuredOf(
    calls.map(([name]) => name),
    times,
  );
}

export function opening(sizes: readonly number[]): Promise<readonly BrowserRow[]> {
  return withPage('opening', async (page, cdp) => {
    const rows: BrowserRow[] = [];
    for (const size of sizes) {
      const entries = size.toLocaleString('en');
      for (const tail of [0, 20]) {
        await page.evaluate(`bench.prepare(${size}, ${tail})`);
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
        const checkpoint = await takeTurns(
          page,
          [
            ['unsealed', `unsealed(${size}, ${tail})`],
            ['sealed', `sealed(${size}, ${tail})`],
          ],
          15,
        );
        rows.push({ what: `checkpoint of ${entries} entries and ${tail} after it`, measured: checkpoint });
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const all = await takeTurns(
        page,
        [
          ['one sealed blob', `oneBlob(${size}, 0)`],
          ['the sealed log', `everything(${size}, 0)`],
        ],
        9,
      );
      rows.push({ what: `all ${entries} entries`, measured: all });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return rows;
  });
}

/** The same on a page that was just opened, where no code has run before: each call has a page to itself. */
async function eachAnew(
  page: Page,
  cdp: CDPSession,
  prepare: string,
  calls: readonly (readonly [name: string, call: string])[],
  rounds: number,
): Promise<readonly Measured[]> {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [n, [, call]] of calls.entries()) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.reload();
      await page.waitForFunction('globalThis.bench !== undefined');
      await page.evaluate(`bench.${prepare}`);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      times[n]?.push(await ask(page, call));
    }
  }
  return measuredOf(
    calls.map(([name]) => name),
    times,
  );
}

/** Milliseconds of work of the page's main thread for each frame of a drag. */
async function dragging(page: Page, cdp: CDPSession, take: string): Promise<number> {
  const worked = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.evaluate(`bench.${take}`);
  const before = await worked();
  await page.evaluate('bench.drag()');
  const after = await worked();
  await page.evaluate('bench.letGo()');
  return (after - before) / (await ask(page, 'FRAMES'));
}

export function map(sizes: readonly number[]): Promise<readonly BrowserRow[]> {
  return withPage('map', async (page, cdp) => {
    const rows: BrowserRow[] = [];
    for (const size of sizes) {
      const prepare = `prepare(${size})`;
      await page.evaluate(`bench.${prepare}`);
      const radius = await ask(page, `radiusOf(${size})`);
      const rounds = size > 1000 ? 5 : 11;
      const calls = [
        ['plain SVG by hand', `plain(${size}, ${radius})`],
        ['the picture', `picture(${size})`],
        ['the map with all around it', `ours(${size})`],
      ] as const;
      const first = await eachAnew(page, cdp, prepare, calls, size > 1000 ? 5 : 9);
      rows.push({ what: `${size} ties, from data to paint, the first time`, measured: first });
      const again = await takeTurns(page, calls, rounds);
      rows.push({ what: `${size} ties, from data to paint, again`, measured: again });
      const plain: number[] = [];
      const ours: number[] = [];
      for (let round = 0; round < 5; round++) {
        plain.push(await dragging(page, cdp, `takePlain(${size}, ${radius})`));
        ours.push(await dragging(page, cdp, `takeOurs(${size})`));
      }
      const names = ['plain SVG by hand', 'the map'];
      rows.push({
        what: `${size} ties, dragging, work for a frame`,
        measured: measuredOf(names, [plain, ours]),
      });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return rows;
  });
}

/** From a tap to the screen of a hard moment, the first time on a page and again. */
export function hardMoment(): Promise<readonly BrowserRow[]> {
  return withPage(
    'hard-moment',
    async (page, cdp) => {
      const rows: BrowserRow[] = [];
      for (const [moment, what] of [
        ['plan', 'from a tap on Plan to the page of a red day'],
        ['used', 'from a tap on "I used" to safety'],
      ] as const) {
        await page.reload();
        await page.waitForFunction('globalThis.bench !== undefined');
        await page.evaluate('bench.prepare()');
        if (!(await page.evaluate(`bench.sameText('${moment}')`)))
          throw new Error(`${moment}: other content`);
        const calls = [
          ['the bare element', `bare('${moment}')`],
          ['ours', `ours('${moment}')`],
        ] as const;
        rows.push({
          what: `${what}, the first time`,
          measured: await eachAnew(page, cdp, 'prepare()', calls, 9),
        });
        rows.push({ what: `${what}, again`, measured: await takeTurns(page, calls, 11) });
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
      return rows;
    },
    ['examples/provider-site/fictional/six-months.json'],
  );
}

/** From the text of an envelope that was pasted to its terms on the screen. */
export function envelope(): Promise<readonly BrowserRow[]> {
  return withPage('envelope', async (page, cdp) => {
    const rows: BrowserRow[] = [];
    for (const [before, what] of [
      [0, 'a proposal'],
      [100, 'a proposal after a hundred words'],
    ] as const) {
      await page.evaluate(`bench.prepare(${before})`);
      if (!(await page.evaluate('bench.sameText()'))) throw new Error(`${what}: other content`);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const calls = [
        ['decrypting, inflating and a bare render', 'bare()'],
        ['opened, taken in and shown', 'ours()'],
      ] as const;
      rows.push({ what: `${what}, to the screen`, measured: await takeTurns(page, calls, 31) });
      const unseen = [
        ['decrypting, inflating and a bare render', 'bare(false)'],
        ['opened, taken in and shown', 'ours(false)'],
      ] as const;
      rows.push({ what: `${what}, without painting`, measured: await takeTurns(page, unseen, 31) });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return rows;
  });
}

export async function chromiumVersion(): Promise<string> {
  const browser = await launchBrowser('chromium');
  const version = await browser.version();
  await browser.close();
  return version.replace(/^Headless/, '').replace('/', ' ');
}

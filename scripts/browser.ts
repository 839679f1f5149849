/** A browser for the end-to-end tests and for looking at a page: the same for every example. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, findEngine } from './engines.ts';

export type PageEngine = 'chromium' | 'firefox';

/** The engine of this run: `npm test` runs each end-to-end file once per engine. */
export const engineUnderTest: PageEngine = process.env['E2E_ENGINE'] === 'firefox' ? 'firefox' : 'chromium';

/** Starts the engine without a window; throws with the reason where it is not on this machine. */
export async function launchBrowser(name: PageEngine = engineUnderTest): Promise<Browser> {
  const engine = findEngine(name);
  if (engine.by === 'nothing') throw new Error(`${name}: ${engine.reason}`);
  const chrome = name === 'chromium';
  return puppeteer.launch({
    browser: chrome ? 'chrome' : 'firefox',
    executablePath: engine.path,
    args: chrome ? chromiumArguments : [],
  });
}

/** A test in a browser of its own making: what each visit must keep to is looked at when it ends. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineUnderTest, launchBrowser } from '../../scripts/browser.ts';
import { type Serving, serve } from '../../scripts/static-server.ts';
import { removeOwnCopies } from './own-copy.ts';
import { preload } from './preload.ts';
import { Visitor } from './visitor.ts';

const folder = import.meta.dirname;

export interface VisitOptions {
  /** What the visitor's clock says at the beginning, ISO 8601. */
  readonly at?: string;
  readonly storage?: 'kept' | 'refused';
  readonly width?: number;
}

/** One person's browser: several tabs, one storage. */
export class Device {
  readonly #context: BrowserContext;
  readonly #address: string;
  readonly #script: string;
  readonly tabs: Visitor[] = [];
  /** Addresses of everything that was asked for. */
  readonly requests: string[] = [];
  /** What a page complained about: scripts that failed, things that the policy forbids, files that are not there. */
  readonly complaints: string[] = [];

  constructor(context: BrowserContext, address: string, script: string) {
    this.#context = context;
    this.#address = address;
    this.#script = script;
  }

  /** Each in a window of its own: what can't be seen, browsers slow down. */
  async newTab({ at, storage = 'kept', width = 800 }: VisitOptions = {}): Promise<Visitor> {
    const page = await this.#context.newPage({ type: 'window' });
    await page.setViewport({ width, height: 900 });
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') this.complaints.push(message.text());
    });
    page.on('dialog', (dialog) => {
      this.complaints.push(`A dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => {
      this.complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    const settings = { at: at === undefined ? undefined : Date.parse(at), storage };
    await page.evaluateOnNewDocument(`(${preload})(${JSON.stringify(settings)})`);
    await page.evaluateOnNewDocument(this.#script);
    const visitor = new Visitor(page, this.#address);
    this.tabs.push(visitor);
    return visitor;
  }

  /** What went from here to somewhere else. */
  get strays(): string[] {
    return this.requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(this.#address));
  }
}

interface JourneyOptions extends VisitOptions {
  /** Milliseconds that it may take. */
  readonly timeout?: number;
  /** For a journey that does on purpose what none other may. */
  readonly mayFail?: boolean;
}

/** A test: what somebody does on a device that holds nothing yet. */
export type Journey = (
  title: string,
  options: JourneyOptions,
  walk: (visitor: Visitor, device: Device) => Promise<void>,
) => void;

/** Starts the engine under test, and serves a folder that was built before. */
export function site(root: string): Journey {
  let browser: Browser;
  let serving: Serving;
  let script: string;

  beforeAll(async () => {
    if (!existsSync(join(root, 'index.html'))) throw new Error(`${root} is not built yet.`);
    // Browsers take their zone from here.
    process.env['TZ'] = 'Europe/Amsterdam';
    const bundle = build({
      entryPoints: [join(folder, 'in-page.ts')],
      bundle: true,
      format: 'iife',
      write: false,
      target: 'es2022',
    });
    [browser, serving] = await Promise.all([launchBrowser(), serve(root, 0)]);
    script = (await bundle).outputFiles[0]?.text ?? '';
  });

  afterAll(async () => {
    removeOwnCopies();
    serving.close();
    await browser.close();
  });

  return (title, { timeout = 60_000, mayFail = false, ...options }, walk) =>
    test(title, { timeout }, async () => {
      const context = await browser.createBrowserContext();
      const device = new Device(context, serving.address, script);
      try {
        await walk(await device.newTab(options), device);
        if (mayFail) return;
        expect.soft(device.strays, 'requests to elsewhere').toEqual([]);
        expect(device.complaints, 'complaints of a page').toEqual([]);
      } catch (problem) {
        for (const tab of device.tabs) {
          const path = await tab.screenshot().catch((error: Error) => error.message);
          console.error(`${engineUnderTest}, ${tab.page.url()}, at the end: ${path}`);
        }
        for (const complaint of device.complaints) console.error(complaint);
        throw problem;
      } finally {
        await context.close();
      }
    });
}

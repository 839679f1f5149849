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
  /** What the visitor's clock said when the journey began, ISO 8601. */
  readonly at?: string;
  readonly storage?: 'kept' | 'refused';
  readonly width?: number;
  /** A phone that hands texts to other apps; a machine without copies them. */
  readonly sheet?: boolean;
}

/** One person's browser: several tabs, one storage. */
export class Device {
  readonly #context: BrowserContext;
  readonly #address: string;
  readonly #script: string;
  /** When the journey began, so that clocks which are set to the same time show the same. */
  readonly #began: number;
  readonly tabs: Visitor[] = [];
  /** Addresses of everything that was asked for. */
  readonly requests: string[] = [];
  /** What a page complained about: scripts that failed, things that the policy forbids, files that are not there. */
  readonly complaints: string[] = [];

  constructor(context: BrowserContext, address: string, script: string, began: number) {
    this.#context = context;
    this.#address = address;
    this.#script = script;
    this.#began = began;
  }

  /** Each in a window of its own: what can't be seen, browsers slow down. */
  async newTab({ at, storage = 'kept', width = 800, sheet = false }: VisitOptions = {}): Promise<Visitor> {
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
    const ahead = at === undefined ? 0 : Date.parse(at) - this.#began;
    const settings = { ahead, storage, sheet };
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

/** A device of somebody else, which holds nothing yet; of a visitor to another site where its address is given. */
export type Another = (address?: string) => Promise<Device>;

/** A test: what somebody does on a device that holds nothing yet. */
export type Journey = (
  title: string,
  options: JourneyOptions,
  walk: (visitor: Visitor, device: Device, another: Another) => Promise<void>,
) => void;

/** Starts the engine under test, and serves a folder that was built before. */
export function site(root: string): Journey {
  let browser: Browser;
  let serving: Serving;
  let script: string;
  /** What came in at the site since a journey began. */
  const heard: string[] = [];

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
    [browser, serving] = await Promise.all([
      launchBrowser(),
      serve(root, 0, ({ method, url, headers }) => {
        heard.push(`${method} ${url} ${headers.referer ?? ''}`);
      }),
    ]);
    script = (await bundle).outputFiles[0]?.text ?? '';
  });

  afterAll(async () => {
    removeOwnCopies();
    serving.close();
    await browser.close();
  });

  return (title, { timeout = 60_000, mayFail = false, ...options }, walk) =>
    test(title, { timeout }, async () => {
      const began = Date.now();
      const devices: Device[] = [];
      const contexts: BrowserContext[] = [];
      const another: Another = async (address = serving.address) => {
        const context = await browser.createBrowserContext();
        const device = new Device(context, address, script, began);
        contexts.push(context);
        devices.push(device);
        return device;
      };
      heard.length = 0;
      try {
        const device = await another();
        await walk(await device.newTab(options), device, another);
        if (mayFail) return;
        for (const { strays, complaints } of devices) {
          expect.soft(strays, 'requests to elsewhere').toEqual([]);
          expect(complaints, 'complaints of a page').toEqual([]);
        }
        // D4: what a link carries stays in the browser.
        expect(
          heard.filter((line) => /#|e=|%23|%3D/i.test(line)),
          'what was sent to the site',
        ).toEqual([]);
      } catch (problem) {
        for (const tab of devices.flatMap(({ tabs }) => tabs)) {
          const path = await tab.screenshot().catch((error: Error) => error.message);
          console.error(`${engineUnderTest}, ${tab.page.url()}, at the end: ${path}`);
        }
        for (const complaint of devices.flatMap(({ complaints }) => complaints)) console.error(complaint);
        throw problem;
      } finally {
        for (const context of contexts) await context.close();
      }
    });
}

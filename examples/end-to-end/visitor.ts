/** Somebody who visits the site: sees and does things by role and visible name, with the mouse and the keyboard. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Name, Wanted } from './in-page.ts';

/** How long something may take to appear, ms. */
const PATIENCE = 20_000;

const asName = (name: string | RegExp): Name => (typeof name === 'string' ? name : { pattern: name.source });
const asWanted = ([role, name]: Place): Wanted => ({ role, name: asName(name) });

/** A part of the page: its role and its name. */
export type Place = readonly [role: string, name: string | RegExp];
type Where = { readonly within?: Place /** Milliseconds to wait for it. */; readonly patience?: number };
const place = ({ within }: Where) => within && asWanted(within);

export class Visitor {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
    await this.#atRest();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#atRest();
  }

  /** Fails when it does not appear. */
  async sees(role: string, name: string | RegExp, options: Where = {}): Promise<void> {
    await (await this.#find([role, name], options)).dispose();
  }

  async seesNo(role: string, name: string | RegExp, options: Where = {}): Promise<void> {
    const wanted = asWanted([role, name]);
    const gone = await this.page.evaluate(
      (what, within, patience) => onScreen.isGone(what, within, patience),
      wanted,
      place(options),
      options.patience ?? PATIENCE,
    );
    if (!gone) throw new Error(`There is still a ${role} "${name}" on the screen.`);
  }

  /** Fails when this does not stand somewhere on the screen, across elements. */
  async reads(text: string | RegExp, patience: number = PATIENCE): Promise<void> {
    const found = await this.page.evaluate((name, ms) => onScreen.reads(name, ms), asName(text), patience);
    if (!found) throw new Error(`Nowhere on the screen: "${text}". There is:\n${await this.text()}`);
  }

  text(): Promise<string> {
    return this.page.evaluate(() => onScreen.text());
  }

  names(role: string, options: Where = {}): Promise<string[]> {
    return this.page.evaluate((what, within) => onScreen.names(what, within), role, place(options));
  }

  async click(role: string, name: string | RegExp, options: Where = {}): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const found = await this.page.evaluateHandle(
        (wanted, within, patience) => onScreen.findStill(wanted, within, patience),
        asWanted([role, name]),
        place(options),
        options.patience ?? PATIENCE,
      );
      try {
        await found.click();
        // Where the click led to another page, there is nobody left to ask.
        if (await found.evaluate((element) => onScreen.wasClicked(element)).catch(() => true)) return;
        if (tries === 3) throw new Error(`Three clicks on ${role} "${name}" arrived somewhere else.`);
      } catch (problem) {
        // It was drawn anew just before the click: then the new one is meant.
        if (tries === 3 || !/detached/.test(String(problem))) throw problem;
      } finally {
        await found.dispose();
      }
    }
  }

  /** A link of the site to another page. */
  async follow(name: string, options: Where = {}): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.click('link', name, options)]);
    await this.#atRest();
  }

  async fill(name: string, text: string, role = 'textbox'): Promise<void> {
    await this.click(role, name);
    const at = await this.focused();
    if (at.role !== role || at.name !== name) throw new Error(`The keyboard is at ${at.role} "${at.name}".`);
    await this.page.keyboard.type(text);
  }

  /** Types over what stands there. */
  async typeOver(name: string, text: string): Promise<void> {
    await this.click('textbox', name);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    if (text === '') await this.page.keyboard.press('Backspace');
    else await this.page.keyboard.type(text);
  }

  /** Puts a text in at once, as a tool that writes along can: the limit of a field holds for typing only. */
  async putIn(name: string, text: string): Promise<void> {
    const field = await this.#find(['textbox', name]);
    await field.evaluate((element, value) => {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
      element.value = value;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, text);
    await field.dispose();
  }

  async choose(name: string, label: string): Promise<void> {
    const select = await this.#find(['combobox', name]);
    const value = await select.evaluate((element, text) => onScreen.optionOf(element, text), label);
    if (value === undefined) throw new Error(`"${name}" has no "${label}".`);
    await select.select(value);
    await select.dispose();
  }

  /** As a calendar fills it in; what the field does not hold, it leaves empty. */
  chooseDate(name: string, date: string): Promise<void> {
    return this.#pick('date', name, date);
  }

  /** The same for a time of the day. */
  chooseTime(name: string, time: string): Promise<void> {
    return this.#pick('time', name, time);
  }

  async #pick(kind: 'date' | 'time', name: string, picked: string): Promise<void> {
    const field = await this.#find([kind, name]);
    await field.evaluate((element, value) => {
      if (!(element instanceof HTMLInputElement)) return;
      element.value = value;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, picked);
    await field.dispose();
  }

  async giveFile(name: string, path: string): Promise<void> {
    const field = await this.#find(['file', name]);
    const input = await field.toElement('input');
    await input.uploadFile(path);
    await input.dispose();
  }

  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  focused(): Promise<{ role: string; name: string }> {
    return this.page.evaluate(() => onScreen.focused());
  }

  /** Presses a key, Tab or another, until the keyboard is there. */
  async keyTo(role: string, name: string | RegExp, key: KeyInput = 'Tab', back = false): Promise<void> {
    const passed: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      const at = await this.focused();
      if (at.role === role && (typeof name === 'string' ? at.name === name : name.test(at.name))) return;
      passed.push(`${at.role} "${at.name}"`);
      if (back) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press(key);
      if (back) await this.page.keyboard.up('Shift');
    }
    throw new Error(`${key} does not come to ${role} "${name}", but to ${passed.join(', ')}.`);
  }

  setClock(iso: string): Promise<void> {
    return this.page.evaluate((ms) => endToEnd.setClock(ms), Date.parse(iso));
  }

  /** Leaves no room on the device, or makes room again. */
  fillStorage(full: boolean): Promise<void> {
    return this.page.evaluate((now) => endToEnd.fillStorage(now), full);
  }

  /** The numbers that were called or written to on this page since this was last asked. */
  called(): Promise<string[]> {
    return this.page.evaluate(() => endToEnd.called.splice(0));
  }

  /** The texts that were copied on this page since this was last asked. */
  copied(): Promise<string[]> {
    return this.page.evaluate(() => endToEnd.copied.splice(0));
  }

  /** The texts that were handed to another app since this was last asked. */
  shared(): Promise<string[]> {
    return this.page.evaluate(() => endToEnd.shared.splice(0));
  }

  /** How often the visitor tapped or clicked on this page since it was opened, whatever was there. */
  taps(): Promise<number> {
    return this.page.evaluate(() => endToEnd.taps());
  }

  /** How many files this page gave to be saved. */
  saves(): Promise<number> {
    return this.page.evaluate(() => endToEnd.saved.length);
  }

  /** The last file that this page gave to be saved. */
  savedFile(): Promise<{ name: string; text: string } | undefined> {
    return this.page.evaluate(async () => {
      const last = endToEnd.saved.at(-1);
      return last && { name: last.name, text: await last.file.text() };
    });
  }

  /** What axe has against the page as it stands now. */
  async axe(): Promise<string[]> {
    await this.page.evaluate(axeCore.source);
    return this.page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${help} at ${target.flat().join(' ')} ${html.slice(0, 200)}`),
      );
    });
  }

  async screenshot(): Promise<string> {
    const path = join(mkdtempSync(join(tmpdir(), 'end-to-end-')), 'screen.png');
    await this.page.screenshot({ path, fullPage: true });
    return path;
  }

  #atRest(): Promise<void> {
    return this.page.evaluate((patience) => onScreen.atRest(patience), PATIENCE);
  }

  #find(what: Place, options: Where = {}): Promise<ElementHandle<Element>> {
    return this.page.evaluateHandle(
      (wanted, within, patience) => onScreen.find(wanted, within, patience),
      asWanted(what),
      place(options),
      options.patience ?? PATIENCE,
    );
  }
}

declare global {
  var axe: typeof import('axe-core');
}

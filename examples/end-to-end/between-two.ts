/** What goes between two people goes by a link that one of them passes on: taken from where the page put it, opened elsewhere. */
import { expect } from 'vitest';
import { keepForLooking } from './own-copy.ts';
import type { Visitor } from './visitor.ts';

export const overview = '/mijn-mensen-en-plan.html';
export const question = '/een-vraag-aan-jou.html';

/** A Sunday evening on which people may be asked something. */
export const evening = '2026-11-22T19:30:00+01:00';

/** As a phone shows it, for somebody who looks at the pictures afterwards. */
export const PHONE = 360;

/** What a link in a message is; fails where there is none. */
export function linkIn(message: string | undefined): string {
  const [link] = /https?:\/\/\S+#e=\S+/.exec(message ?? '') ?? [];
  if (link === undefined) throw new Error(`No link in: ${message}`);
  return link;
}

/** Copies the link alone. */
export async function copiesLink(you: Visitor): Promise<string> {
  await you.click('button', 'Alleen de link kopiëren');
  await you.reads('Link gekopieerd. Plak hem in een bericht.');
  const [text] = await you.copied();
  expect(text).toMatch(/^https?:\S+$/);
  return linkIn(text);
}

/** Sends the message with the link in it: by another app where the device has that, else by the clipboard. */
export async function sends(you: Visitor): Promise<string> {
  await you.click('button', 'Sturen');
  await you.reads(
    /Bericht gekopieerd\. Plak het in een app om het te sturen\.|Is het gestuurd\? Dat is hier niet te zien\./,
  );
  return messageOf(you);
}

/** What left last, and nothing else did. */
export async function messageOf(you: Visitor): Promise<string> {
  const left = [...(await you.copied()), ...(await you.shared())];
  expect(left).toHaveLength(1);
  return left[0] ?? '';
}

/** Taps a link in a message. What it brought is out of the address at once (D4). */
export async function opens(you: Visitor, link: string): Promise<void> {
  await you.goTo(link);
  await hasCleanAddress(you);
}

async function hasCleanAddress(you: Visitor): Promise<void> {
  const [address, entries] = await you.page.evaluate(() => [location.href, JSON.stringify(history.state)]);
  expect(address).not.toContain('#');
  expect(entries ?? '').not.toContain('e=');
}

const outing = /herstel|verslav|nazorg|gebruik|recovery|addict/i;

/**
 * What every page of both sides keeps to: a title that tells nothing, an address without what came, and a call in two taps (X1).
 * A picture of it is kept where somebody wants that.
 */
export async function pauses(you: Visitor, who: string, where: string): Promise<void> {
  expect(await you.page.title(), where).not.toMatch(outing);
  await hasCleanAddress(you);
  await picture(you, who, where);
  const buttons = await you.names('button');
  const way = ['Maak je je nu zorgen?', 'Ik wil nu iemand spreken'].find((name) => buttons.includes(name));
  const before = await you.taps();
  // Who can be called may stand on the page already.
  if (way !== undefined) await you.click('button', way);
  await you.click('link', /^Bel 088-0767000/);
  expect((await you.taps()) - before, `call someone, from ${where}`).toBe(way === undefined ? 1 : 2);
  expect(await you.called(), where).toEqual(['tel:0880767000']);
  if (way !== undefined) await you.click('button', way);
}

let count = 0;

/** Of what stands between the head and the foot of the site, numbered in the order of the story. */
export async function picture(you: Visitor, who: string, where: string): Promise<void> {
  if (!process.env['END_TO_END_KEEP']) return;
  count += 1;
  const name = `${String(count).padStart(2, '0')} ${who} - ${where}.png`;
  const main = await you.page.$('main');
  if (main) keepForLooking(name, await main.screenshot());
}

/** What this browser keeps of the site, by name. */
export const kept = (you: Visitor): Promise<(string | undefined)[]> =>
  you.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

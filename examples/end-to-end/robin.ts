/** Robin’s side of what two people do: the ways through the tab, in the words of the screen. */
import { overview } from './between-two.ts';
import { type Someone, writeDown } from './people.ts';
import type { Visitor } from './visitor.ts';

const people: readonly Someone[] = [
  { name: 'Noor', kind: 'Familie', ring: 'Heel dichtbij' },
  { name: 'Kees', kind: 'Maatje', ring: 'Dichtbij' },
];

/** Keeps a journal on this device, with a sister and a buddy in it. */
export async function begins(robin: Visitor): Promise<void> {
  await robin.goTo(overview);
  await robin.click('button', 'Ja, bewaar het hier');
  await robin.seesNo('heading', 'Is dit je eigen telefoon of computer?');
  await robin.click('button', 'Mensen');
  for (const someone of people) {
    await writeDown(robin, someone);
    await robin.click('button', '‹ Terug');
  }
}

/** Comes back to the site, and to what was agreed. */
export async function toAgreements(robin: Visitor): Promise<void> {
  await robin.goTo(overview);
  await robin.click('button', 'Samen');
  await robin.sees('button', 'Iets vragen of aanbieden');
}

/** To one of the other parts of the tab. */
export async function toPart(robin: Visitor, part: string): Promise<void> {
  await toAgreements(robin);
  await robin.click('button', part, { within: ['navigation', 'Onderdelen van Samen'] });
}

/** A button that says at what it looks to who hears it only. */
export const looksAt = (what: string): RegExp => new RegExp(`^Bekijken ?: ${what.replace(/[?.]/g, '\\$&')}$`);

/** To what was agreed with somebody, by what it is about. */
export async function toAgreement(robin: Visitor, name: string, what: string): Promise<void> {
  await toAgreements(robin);
  await robin.click('button', looksAt(`${name}, ${what}`));
  await robin.sees('heading', `Met ${name}`);
}

/** Chooses something from the catalogue for somebody, up to the ways to tell them. */
export async function chooses(robin: Visitor, topic: string, ask: string): Promise<void> {
  await robin.click('button', topic);
  await robin.click('button', ask);
  await robin.sees('heading', 'Zo staat het er');
}

/** From the beginning to the link for somebody who was asked nothing before. */
export async function asks(robin: Visitor, name: string, topic: string, ask: string): Promise<void> {
  await toAgreements(robin);
  await robin.click('button', 'Iets vragen of aanbieden');
  await robin.click('button', name);
  await chooses(robin, topic, ask);
}

/** Says the first time who it comes from. */
export async function saysName(robin: Visitor, name: string): Promise<void> {
  await robin.sees('heading', `Wie ben jij voor ${name}?`);
  await robin.fill('Hoe noem je jezelf?', 'Robin');
  await robin.click('button', 'Link maken');
  await robin.sees('heading', 'Klaar om te sturen');
}

/** Eight people as a visitor writes them down: what is typed and chosen, in the words of the screen. */
import type { Visitor } from './visitor.ts';

export interface Someone {
  readonly name: string;
  readonly kind: string;
  readonly reach?: string;
  readonly ring: 'Heel dichtbij' | 'Dichtbij' | 'Verder weg' | 'Buiten';
}

export const marloes: Someone = {
  name: 'Marloes',
  kind: 'Familie',
  reach: '06 00000101',
  ring: 'Dichtbij',
};
export const ahmed: Someone = {
  name: 'Ahmed',
  kind: 'Vriend of vriendin',
  reach: '06 00000102',
  ring: 'Dichtbij',
};

export const eight: readonly Someone[] = [
  marloes,
  ahmed,
  { name: 'Youssef', kind: 'Collega', ring: 'Verder weg' },
  { name: 'Els van hiernaast', kind: 'Buur', reach: '06 00000104', ring: 'Verder weg' },
  { name: 'Noor', kind: 'Therapeut', reach: '0349 202 110', ring: 'Dichtbij' },
  { name: 'Dokter Van Vliet', kind: 'Verslavingsarts', reach: '0349 202 120', ring: 'Verder weg' },
  { name: 'NA-groep op dinsdag', kind: 'Groep', reach: 'Zaaltje achter de bibliotheek', ring: 'Dichtbij' },
  { name: 'Dennis', kind: 'Iemand met dezelfde ervaring', reach: 'dennis@post.example', ring: 'Verder weg' },
];

/** From the page of people, through the three fields and the ring, to this person's page. */
export async function writeDown(you: Visitor, { name, kind, reach, ring }: Someone): Promise<void> {
  await you.click('button', 'Iemand opschrijven');
  await you.fill('Naam', name);
  await you.choose('Wie is dit voor jou?', kind);
  if (reach) await you.fill('Hoe bereik je deze persoon?', reach);
  await you.click('button', 'Bewaren');
  await you.click('button', ring);
  await you.sees('heading', name);
}

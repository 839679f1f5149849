/** The two sides of aftercare: whose it is, and a counsellor; how a word goes from the one to the other. */
import { copiesLink, opens, overview } from '../between-two.ts';
import type { Visitor } from '../visitor.ts';

export const leaving = '/na-je-behandeling.html';
export const counsellors = '/voor-begeleiders.html';

/** Two days before the last day in the clinic. */
export const wednesday = '2026-11-25T15:00:00+01:00';

/** After a word: the link that tells it, copied. Nothing went by itself. */
export async function tells(you: Visitor, name: string): Promise<string> {
  await you.sees('heading', new RegExp(`^(Vertel je het ${name}\\?|Klaar om te sturen)$`));
  if ((await you.names('heading')).includes(`Vertel je het ${name}?`)) {
    await you.reads(`Er gaat niets vanzelf weg. ${name} weet het als je het stuurt of zegt.`);
    await you.click('button', 'Sturen');
  }
  await you.sees('heading', 'Klaar om te sturen');
  return copiesLink(you);
}

/** Opens on the overview what the counsellor sent, up to the aftercare that it is about. */
export async function robinOpens(robin: Visitor, link: string): Promise<void> {
  await opens(robin, link);
  await robin.sees('heading', 'Femke schreef iets over jullie nazorg.');
  await robin.click('button', 'Naar je nazorg');
  await robin.sees('heading', 'Nazorg met Femke');
}

/** Opens on the page for counsellors what Robin sent. */
export async function femkeOpens(femke: Visitor, link: string): Promise<void> {
  await opens(femke, link);
  await femke.sees('heading', 'Nazorg van Robin');
}

/** To the aftercare with Femke, from the overview. */
export async function toAftercare(robin: Visitor): Promise<void> {
  await robin.goTo(overview);
  await robin.click('button', 'Nazorg');
  await robin.click('button', /^Bekijken ?: Met Femke$/);
  await robin.sees('heading', 'Nazorg met Femke');
}

/** Behind which fold each thing stands. */
const folds = {
  'Samen terugkijken': 'Bespreken',
  'Ik wil minder': 'Minder, pauze of stoppen',
  Pauze: 'Minder, pauze of stoppen',
  'Samen afronden': 'Minder, pauze of stoppen',
  'Op papier': 'Papier en eerdere voorstellen',
  'Stuur nog een keer': 'Papier en eerdere voorstellen',
} as const;

/** One of the things that may be done, which stand folded. */
export async function does(you: Visitor, what: keyof typeof folds): Promise<void> {
  await you.click('button', folds[what]);
  await you.click('button', what);
}

/** To a part of what is being worded, by what it is about. */
export const changes = (you: Visitor, part: string): Promise<void> =>
  you.click('button', new RegExp(`^Veranderen ?: ${part}$`));

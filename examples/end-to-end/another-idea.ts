import { expect } from 'vitest';
import { copiesLink, linkIn, opens, pauses, sends } from './between-two.ts';
import { keepsNothing } from './kind-no.ts';
import type { Visitor } from './visitor.ts';

export const sundays = 'Ik stuur je elke zondag een bericht.';

/** Kees proposes something else in the place of what was asked, and Robin agrees to that (E2, E3). */
export async function anotherIdea(robin: Visitor, kees: Visitor, ask: string): Promise<void> {
  await opens(kees, ask);
  await kees.reads('Robin vraagt jou iets: “Wil je mij soms een lief bericht sturen?”');
  await kees.click('button', 'Iets anders');
  await kees.fill('Wat wil je wel doen?', sundays);
  await kees.choose('Hoe?', 'een bericht');
  await pauses(kees, 'Kees', 'something else');
  await kees.click('button', 'Dit voorstellen');
  const counter = linkIn(await sends(kees));
  await kees.click('button', 'Klaar');
  await kees.sees('heading', 'Je stelde iets anders voor.');
  await pauses(kees, 'Kees', 'it waits for Robin');

  await opens(robin, counter);
  await robin.sees('heading', 'Kees stelt iets anders voor.');
  await robin.reads(sundays);
  await robin.reads('Je hoeft nu niet te kiezen.');
  await pauses(robin, 'Robin', 'Kees has another idea');
  await robin.click('button', 'Lees het bij “Wat we afspreken”');
  await pauses(robin, 'Robin', 'yes, something else, or no');
  await robin.click('button', 'Ja');
  await robin.sees('heading', 'Hoe hoort Kees dit?');
  await robin.reads('Er gaat niets vanzelf weg. Kees weet het als je het stuurt of zegt.');
  await pauses(robin, 'Robin', 'Kees does not know yet');
  await robin.click('button', 'Link sturen');
  const yes = await copiesLink(robin);
  await robin.click('button', 'Klaar');
  await robin.reads('Met Kees Loopt');

  // His page was open all the time: it is on the same page that he opens the answer.
  await opens(kees, yes);
  await kees.sees('heading', 'Robin zei ja.');
  await kees.reads(sundays);
  await kees.sees('button', 'Hiermee stoppen');
  await pauses(kees, 'Kees', 'Robin agreed');
  expect(await kees.names('button')).not.toContain('Voorstel terugnemen');
  await keepsNothing(kees, 'what was agreed');

  // He opens it once more, and what he proposed is gone: the yes is told all the same, and the old question is not asked anew.
  await opens(kees, yes);
  await kees.sees('heading', 'Robin zei ja.');
  await kees.reads('Het gaat om wat jij voorstelde. Dat is hier niet bewaard.');
  expect(await kees.names('button')).not.toContain('Ja');
  await pauses(kees, 'Kees', 'a yes to what he did not keep');
  await keepsNothing(kees, 'the yes');
}

/** The three versions of Robin's plan. Lines with `from` stand in the catalogue, and are read in the language of the page. */

import { type Action, type Actor, emptyPages, type PlanPhase, type Sign } from '@recovery-network/core/plan';
import { levelOf } from './robin.ts';

type TieOf = (name: 'marloes' | 'carla' | 'noor' | 'els') => string;
type ColourName = PlanPhase['colour'];

const SYMBOLS = {
  green: 'circle',
  yellow: 'triangle',
  orange: 'diamond',
  red: 'square',
  blue: 'ring',
} as const satisfies Record<ColourName, PlanPhase['symbol']>;

const page = (
  colour: ColourName,
  title: string,
  signs: readonly Sign[],
  actions: readonly Action[],
): PlanPhase => ({
  id: colour,
  title,
  colour,
  symbol: SYMBOLS[colour],
  level: levelOf(colour),
  signs,
  actions,
});

const own = (text: string): Sign => ({ text });
const known = (from: string): Sign => ({ text: '', from });
const does = (actor: Actor, line: Sign, tie?: string): Action => ({ actor, ...line, ...(tie && { tie }) });

/** The pages that everybody has, with nothing on them: what Robin began with. */
export const empty = emptyPages;

/** Version 1, written alone in one evening: short, and nobody else is on it. */
export const alone: readonly PlanPhase[] = [
  page(
    'green',
    'Het gaat goed',
    [known('sleep-well'), own('Ik zing onder de douche.')],
    [does('me', known('go-to-my-group'))],
  ),
  page(
    'orange',
    'Het wordt moeilijker',
    [known('sleep-badly'), own('Ik zet mijn telefoon op stil.')],
    [does('me', known('call-someone'))],
  ),
  page('red', 'Het is te veel', [known('craving-all-day')], [does('me', known('call-now'))]),
];

/** Version 2, made with Noor and Marloes: four pages, and who does what. */
export const together = (tie: TieOf): readonly PlanPhase[] => [
  page(
    'green',
    'Het gaat goed',
    [known('sleep-well'), known('pick-up-the-phone'), own('Ik zing onder de douche.')],
    [
      does('me', known('go-to-my-group')),
      does('me', own('Ik ga op donderdag naar het koor.')),
      does('close', known('do-something-with-me'), tie('marloes')),
      does('professional', known('plan-our-next-talk'), tie('noor')),
    ],
  ),
  page(
    'yellow',
    'Ik word stiller',
    [own('Ik zet mijn telefoon op stil.'), known('go-to-bed-late'), known('skip-meals')],
    [
      does('me', known('say-it-is-harder')),
      does('me', own('Ik ga thee drinken bij Els.'), tie('els')),
      does('close', known('ask-and-listen'), tie('marloes')),
      does('close', known('do-not-check-on-me'), tie('marloes')),
    ],
  ),
  page(
    'orange',
    'Ik denk er vaak aan',
    [known('sleep-badly'), known('think-once-is-fine'), own('Ik reken uit wat ik nog aan geld heb.')],
    [
      does('me', own('Ik bel Carla, ook als het laat is.'), tie('carla')),
      does('me', known('leave-card-at-home')),
      does('close', known('eat-with-me'), tie('marloes')),
      does('professional', known('plan-an-extra-talk'), tie('noor')),
    ],
  ),
  page(
    'red',
    'Het is te veel',
    [known('craving-all-day'), known('want-to-see-nobody'), own('Ik zeg dat alles prima is.')],
    [
      does('me', known('call-now')),
      does('me', known('call-the-next')),
      does('me', known('not-alone-tonight')),
      does('close', own('Ik mag bij jou op de bank slapen.'), tie('marloes')),
      does('close', known('start-no-quarrel'), tie('marloes')),
      does('professional', known('speak-to-me-today'), tie('noor')),
    ],
  ),
];

/** Version 3, written alone: a page more, for flat days. It turned out to be one too many to find the way in. */
export const fivePages = (tie: TieOf): readonly PlanPhase[] => [
  ...together(tie).slice(0, 3),
  page(
    'blue',
    'Alles voelt vlak',
    [known('be-bored'), known('answer-less'), own('Ik kijk de hele avond filmpjes.')],
    [
      does('me', known('walk-outside')),
      does('me', own('Ik app iemand een foto van de kat.')),
      does('close', known('walk-with-me')),
    ],
  ),
  ...together(tie).slice(3),
];

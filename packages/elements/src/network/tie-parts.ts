import { ask, askRepair, askSmaller, no, noAnswer, smaller } from './ask.ts';
import { when } from './availability.ts';
import { died, end, erase, nowhere, rest } from './leaving.ts';
import type { Part, TiePart } from './pages.ts';
import { about, knows, links, see, support, why } from './tie-forms.ts';

/** The questions of a person's page, by name. */
export const tieParts: Readonly<Record<Part, TiePart>> = {
  about,
  ask,
  'ask-repair': askRepair,
  'ask-smaller': askSmaller,
  died,
  end,
  erase,
  knows,
  links,
  no,
  'no-answer': noAnswer,
  nowhere,
  rest,
  see,
  smaller,
  support,
  when,
  why,
};

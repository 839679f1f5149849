import { defineEntry } from '../journal/entry-type.ts';
import { oneOf, optional, uuid, words } from '../journal/schema.ts';

/** What can help when there is a craving (C11): the four steps, or one of the person's own. */
export const cravingSteps = ['place', 'eat-or-drink', 'wait', 'call', 'own'] as const;
export type CravingStep = (typeof cravingSteps)[number];

const id = optional(uuid());

/** There is a craving now; `about` is its id. Said again: it came back. Neither how strong nor how long is asked. */
export const cravingNoted = defineEntry({
  type: 'craving.noted',
  v: 1,
  kind: 'step',
  data: { concern: id },
});

/** Something helped. `tool` is the id of an own step of the plan; `text` own words. */
export const cravingHelped = defineEntry({
  type: 'craving.helped',
  v: 1,
  kind: 'step',
  data: { what: oneOf(cravingSteps), tool: id, text: optional(words(200)) },
  texts: ['text'],
});

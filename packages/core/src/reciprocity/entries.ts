import { defineEntry } from '../journal/entry-type.ts';
import { boolean, oneOf, optional, uuid } from '../journal/schema.ts';
import { directions, exchangeKinds, sizes } from './vocabulary.ts';

const id = uuid();

/**
 * Something was given or got (R1); `about` is its id, `with` the tie. `for`: what is thanked for; a thank-you weighs like
 * that. `contact`: the noted contact from which it was written with one tap. A later one replaces it.
 */
export const exchangeNoted = defineEntry({
  type: 'exchange.noted',
  v: 1,
  kind: 'step',
  data: {
    with: id,
    way: oneOf(directions),
    kind: oneOf(exchangeKinds),
    size: oneOf(sizes),
    for: optional(id),
    contact: optional(id),
  },
});

export const exchangeSetAside = defineEntry({
  type: 'exchange.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** Whether the person looks at giving and getting at all (R3): off until they open it. `about` is the journal, as below. */
export const balanceOpened = defineEntry({
  type: 'reciprocity.opened',
  v: 1,
  kind: 'fact',
  data: { open: boolean() },
});

/** How much they can do for somebody now (R5). */
export const canGive = defineEntry({
  type: 'reciprocity.can-give',
  v: 1,
  kind: 'fact',
  data: { size: oneOf(['nothing', ...sizes]) },
});

/** Not this week (R5). */
export const hintPutAside = defineEntry({
  type: 'reciprocity.hint-put-aside',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: {},
});

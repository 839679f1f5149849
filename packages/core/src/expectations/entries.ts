import { termsName } from '../agreement/naming.ts';
import type { Writer } from '../journal/entry-type.ts';
import { defineEntry } from '../journal/entry-type.ts';
import { boolean, date, list, oneOf, optional, uuid, words } from '../journal/schema.ts';
import { limitsSchema } from './limits.ts';
import { termsSchema } from './terms.ts';
import { outcomes } from './vocabulary.ts';

const id = uuid();

/** Either of the two, each for themselves: nobody notes the other's yes (E3). */
const EACH: readonly Writer[] = [
  { by: 'owner', via: ['own', 'together'] },
  { by: 'tie', via: ['carried', 'together'] },
];

/** A release names everything that its side said yes to: more than a thread ever takes (`MOST_VERSIONS`). */
const MOST_NAMES = 1000;

/** A word in a thread of two (E3): not correctable, nothing in it to erase; a new word ends it. `about` is the thread. */
const word = <const Shape extends Parameters<typeof defineEntry>[0]['data']>(type: string, data: Shape) =>
  defineEntry({ type, v: 1, kind: 'step', writers: EACH, correctable: false, data });

/** Terms are proposed, at first, instead of others, or as a change of what was agreed. It is the proposer's yes. */
export const proposed = word('expectation.proposed', {
  termsId: termsName,
  mark: id,
  terms: termsSchema,
  instead: optional(termsName),
});

export const accepted = word('expectation.accepted', { termsId: termsName });

/** No reason is asked (E5). */
export const declined = word('expectation.declined', {
  termsId: termsName,
  doNotAskAgain: optional(boolean()),
});

/** Who proposed takes it back. */
export const withdrawn = word('expectation.withdrawn', { termsId: termsName });

/** It stops (E2): no to all terms that this side ever said yes to. */
export const released = word('expectation.released', { termsIds: list(termsName, MOST_NAMES) });

/** A pause, up to and including a date where one is given. The entry's own id names it. */
export const paused = word('expectation.paused', { until: optional(date()) });
export const resumed = word('expectation.resumed', { pause: id });

/** One of the two would like to look at it again. The entry's own id names it. */
export const reviewOpened = word('expectation.review-opened', { termsId: termsName });
/** "We go on like this": renewed once both said so. */
export const kept = word('expectation.kept', { review: id });

/** What the writer can do and what not, for the other of this thread (E4). Of one side the entry with the greatest id counts. */
export const limitsShown = word('expectation.limits-stated', { limits: limitsSchema });

/** What may be sent later; begins a thread with somebody. Never leaves the device. */
export const drafted = defineEntry({
  type: 'expectation.drafted',
  v: 1,
  kind: 'step',
  correctable: false,
  data: { with: id, terms: termsSchema },
  texts: ['terms.words', 'terms.limits.proposer', 'terms.limits.other'],
});

export const draftDropped = defineEntry({
  type: 'expectation.draft-dropped',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** Agreed aloud, and noted by one: shown as that, never as the other's consent (E2). */
export const spoken = defineEntry({
  type: 'expectation.spoken',
  v: 1,
  kind: 'step',
  correctable: false,
  data: { termsId: termsName, mark: id, terms: termsSchema },
});

/**
 * The other said no aloud, and the owner notes it (E5): remembered as their no (N6). It never leaves the device, and is no
 * word of theirs in the thread: the owner takes the proposal back with it.
 */
export const refusedAloud = defineEntry({
  type: 'expectation.refused-aloud',
  v: 1,
  kind: 'step',
  writers: [{ by: 'owner', via: ['reported', 'together'] }],
  correctable: false,
  data: { doNotAskAgain: optional(boolean()) },
});

/** How it went (E6). Changes nothing by itself. */
export const tried = defineEntry({
  type: 'expectation.tried',
  v: 1,
  kind: 'fact',
  data: { how: oneOf(outcomes) },
});

/** Limits beside any thread (E4): `about` a tie theirs, as they said them; `about` anything else the owner's own. */
export const limitsStated = defineEntry({
  type: 'limits.stated',
  v: 1,
  kind: 'fact',
  writers: [
    { by: 'owner', via: ['own', 'together', 'reported'] },
    { by: 'tie', via: ['carried', 'together'] },
  ],
  data: { limits: limitsSchema },
  texts: ['limits.words'],
});

/** "How you can help me" (E7), whole; `about` is the card. The later one counts. */
export const needsCardWritten = defineEntry({
  type: 'needs-card.written',
  v: 1,
  kind: 'step',
  // Its texts are erased by their places.
  correctable: false,
  data: {
    helps: list(words(300), 20),
    helpsNot: list(words(300), 20),
    approach: optional(words(1000)),
    hardDay: optional(words(1000)),
  },
  texts: ['helps.*', 'helpsNot.*', 'approach', 'hardDay'],
});

export const needsCardPutAway = defineEntry({
  type: 'needs-card.put-away',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** What goes to the other of a thread, as its sender wrote it. Everything else stays on the device. */
export const travelling: ReadonlySet<string> = new Set(
  [proposed, accepted, declined, withdrawn, released, paused, resumed, reviewOpened, kept, limitsShown].map(
    ({ type }) => type,
  ),
);

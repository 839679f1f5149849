import { termsName } from '../agreement/naming.ts';
import type { Writer } from '../journal/entry-type.ts';
import { defineEntry } from '../journal/entry-type.ts';
import { boolean, date, list, oneOf, optional, uuid, words } from '../journal/schema.ts';
import { termsSchema } from './terms.ts';
import { suggestionRules, treatmentKinds, wants } from './vocabulary.ts';

/** Either of the two, each for themselves: nobody notes the other's yes (A3, E3). */
const EACH: readonly Writer[] = [
  { by: 'owner', via: ['own', 'together'] },
  { by: 'tie', via: ['carried', 'together'] },
];

/** A word in a trajectory of two: not correctable, nothing in it to erase; a new word ends it. `about` is the trajectory. */
const word = <const Shape extends Parameters<typeof defineEntry>[0]['data']>(type: string, data: Shape) =>
  defineEntry({ type, v: 1, kind: 'step', writers: EACH, correctable: false, data });

/** Terms are proposed, at first, instead of others, or as a change of what was agreed. It is the proposer's yes. */
export const proposed = word('trajectory.proposed', {
  termsId: termsName,
  mark: uuid(),
  terms: termsSchema,
  instead: optional(termsName),
});

export const accepted = word('trajectory.accepted', { termsId: termsName });

/** Not yet (A2), and how one of the two sees it; the other may say theirs of the same terms. */
export const notAgreed = word('trajectory.not-agreed', {
  termsId: termsName,
  view: optional(words(1000)),
  lookAgain: optional(date()),
});

/** Who proposed takes it back. */
export const withdrawn = word('trajectory.withdrawn', { termsId: termsName });

/** A pause by one of the two, up to and including a date at most four weeks on (A2). The entry's own id names it. */
export const paused = word('trajectory.paused', { until: date() });
/** `pause`: the entry that began it, or the mark of the terms by which both agreed on it. */
export const resumed = word('trajectory.resumed', { pause: uuid() });

/** One of the two would like to look at it together (A9). The entry's own id names it. */
export const reviewOpened = word('trajectory.review-opened', { termsId: termsName });
/** What one of the two says in a review; it is done once both said something. */
export const reviewed = word('trajectory.reviewed', {
  review: uuid(),
  helped: optional(words(1000)),
  change: optional(words(1000)),
  goOn: boolean(),
});

/** An ask for more, or for something else (A3): open until who asked says that it is settled. The entry's own id names it. */
export const moreAsked = word('trajectory.more-asked', {
  wants: oneOf(wants),
  words: optional(words(500)),
  because: optional(oneOf(suggestionRules)),
});
export const askHeard = word('trajectory.ask-heard', { ask: uuid() });
export const askSettled = word('trajectory.ask-settled', { ask: uuid() });

/** It stops: by the person, or by the provider, said as such (A2). */
export const stopped = word('trajectory.stopped', { words: optional(words(500)) });
export const transferred = word('trajectory.transferred', { to: words(200) });

/** What a court or an institution imposes (A2): never agreed. The entry's own id names it. */
export const imposed = word('trajectory.imposed', {
  by: words(120),
  what: words(500),
  from: optional(date()),
  until: optional(date()),
});
export const imposedEnded = word('trajectory.imposed-ended', { imposed: uuid() });

const TEXTS_OF_TERMS = [
  'terms.words',
  'terms.components.*.who',
  'terms.components.*.standIn',
  'terms.components.*.words',
] as const;

/** What is the owner's alone, and never leaves the device. */
const local = <const Shape extends Parameters<typeof defineEntry>[0]['data']>(
  type: string,
  data: Shape,
  texts: readonly ((keyof Shape & string) | `${keyof Shape & string}.${string}`)[] = [],
) => defineEntry({ type, v: 1, kind: 'step', correctable: false, data, texts });

/** What may be proposed later; begins a trajectory, with somebody or alone. `after`: an earlier one that ended. */
export const drafted = local(
  'trajectory.drafted',
  { with: optional(uuid()), terms: termsSchema, after: optional(uuid()) },
  TEXTS_OF_TERMS,
);

export const draftDropped = local('trajectory.draft-dropped', {});

/** Before it starts (A2): who there is until then, and what to do if it gets worse. The later one counts. */
export const waiting = local(
  'trajectory.waiting',
  {
    since: date(),
    expected: optional(date()),
    with: optional(uuid()),
    untilThen: optional(words(300)),
    ifWorse: optional(words(300)),
  },
  ['untilThen', 'ifWorse'],
);

/** A course of one's own, for which nobody else is needed (A10). The later one counts. */
export const keptOwn = local('trajectory.kept-own', { terms: termsSchema }, TEXTS_OF_TERMS);

/** A new beginning after an end (A2): `to` is the new trajectory. */
export const cameBack = local('trajectory.came-back', { to: uuid() });

/** "This I want to say, this I want to ask" (A9). The later one counts. */
export const talkPrepared = local(
  'trajectory.talk-prepared',
  { say: list(words(300), 20), ask: list(words(300), 20) },
  ['say.*', 'ask.*'],
);

/** A suggestion was seen, and left (A7). */
export const suggestionPutAside = local('trajectory.suggestion-put-aside', { rule: oneOf(suggestionRules) });

/** A treatment that ended or is going to (A4); `about` is the treatment. The later one counts. */
export const treatmentNoted = defineEntry({
  type: 'treatment.noted',
  v: 1,
  kind: 'fact',
  data: {
    kind: oneOf(treatmentKinds),
    ends: optional(date()),
    /** There were several before this one (S77). */
    several: optional(boolean()),
    by: optional(words(120)),
  },
  texts: ['by'],
});

/** A move to another home (A7); `about` is the move. */
export const movedHouse = defineEntry({
  type: 'treatment.moved-house',
  v: 1,
  kind: 'fact',
  data: { on: date() },
});

/** What goes to the other of a trajectory, as its sender wrote it. Everything else stays on the device. */
export const travelling: ReadonlySet<string> = new Set(
  [
    proposed,
    accepted,
    notAgreed,
    withdrawn,
    paused,
    resumed,
    reviewOpened,
    reviewed,
    moreAsked,
    askHeard,
    askSettled,
    stopped,
    transferred,
    imposed,
    imposedEnded,
  ].map(({ type }) => type),
);

import type { Writer } from '../journal/entry-type.ts';
import { defineEntry } from '../journal/entry-type.ts';
import { boolean, date, list, loose, nullable, oneOf, optional, string, whole } from '../journal/schema.ts';
import { CHANNELS, KNOWING, NATURES, RINGS, SUPPORTS, TIE_KINDS } from './vocabulary.ts';

/** The other's own word: from the other, or noted about them; never the owner's in their place. */
const THEIR_WORD: readonly Writer[] = [
  { by: 'owner', via: ['reported', 'together'] },
  { by: 'tie', via: ['carried', 'together'] },
];

/** What either of the two may say. */
const EITHER: readonly Writer[] = [
  { by: 'owner', via: ['own', 'together', 'reported'] },
  { by: 'tie', via: ['carried', 'together'] },
];

/** What the owner knows about someone. */
const OWNER_KNOWS: readonly Writer[] = [{ by: 'owner', via: ['own', 'together', 'reported'] }];

const text = optional(string());
const clock = string(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const days = whole(1, 3650);
const supports = optional(list(oneOf(SUPPORTS), SUPPORTS.length));
const quality = optional(oneOf(['yes', 'unsure', 'no']));
const weekday = oneOf([1, 2, 3, 4, 5, 6, 7]);

/** How to reach someone: a phone number, a number or address for messages, an e-mail address, a place. */
const REACH_TEXTS = ['reach.phone', 'reach.message', 'reach.email', 'reach.place'] as const;
const reach = optional(loose({ phone: text, message: text, email: text, place: text }));

/** More than anybody states; what comes from elsewhere with more does not fit, so that no journal can hold a page up. */
const MOST_WINDOWS = 100;
/** As many days apart as a line of help now may have: twenty years of holidays are about 200. */
const MOST_EXCEPTIONS = 1000;

const span = { from: clock, to: clock };

const hours = loose({
  zone: string(),
  weekly: list(loose({ days: list(weekday, 7), ...span }), MOST_WINDOWS),
  exceptions: optional(
    list(loose({ from: date(), until: date(), windows: list(loose(span), MOST_WINDOWS) }), MOST_EXCEPTIONS),
  ),
});

/** Somebody was written down. A name is enough; `about` is the new tie's id. */
export const tieAdded = defineEntry({
  type: 'tie.added',
  v: 1,
  kind: 'step',
  data: {
    name: string(),
    why: text,
    reach,
    kind: optional(oneOf(TIE_KINDS)),
    nature: optional(oneOf(NATURES)),
    ring: optional(oneOf(RINGS)),
    gives: supports,
    start: optional(oneOf(['idea', 'supporting'])),
  },
  texts: ['name', 'why', ...REACH_TEXTS],
});

/** Replaces the fields that it carries. */
export const tieDescribed = defineEntry({
  type: 'tie.described',
  v: 1,
  kind: 'fact',
  data: {
    name: text,
    why: text,
    goodFor: text,
    reach,
    kind: optional(oneOf(TIE_KINDS)),
    nature: optional(oneOf(NATURES)),
    gives: supports,
    receives: supports,
    livedExperience: optional(boolean()),
  },
  texts: ['name', 'why', 'goodFor', ...REACH_TEXTS],
});

export const tieMoved = defineEntry({
  type: 'tie.moved',
  v: 1,
  kind: 'fact',
  data: { ring: oneOf(RINGS) },
});

const ownStep = (type: string) => defineEntry({ type, v: 1, kind: 'step', data: {} });
const theirWord = (type: string) =>
  defineEntry({ type, v: 1, kind: 'step', writers: THEIR_WORD, correctable: false, data: {} });

export const tieAsked = ownStep('tie.asked');
/** The one smaller ask after a *not now* (N6). */
export const tieAskedSmaller = ownStep('tie.asked-smaller');
/** The other said that they want to be asked again (N5). */
export const tieAskedByTheirWish = theirWord('tie.asked-by-their-wish');
export const tieAskedToRepair = ownStep('tie.asked-to-repair');
export const tieTookBack = ownStep('tie.took-back');
export const tieWishedToRepair = ownStep('tie.wished-to-repair');
export const tieReopened = ownStep('tie.reopened');

export const tieSaidYes = theirWord('tie.said-yes');
export const tieConsentedToRepair = theirWord('tie.consented-to-repair');
export const tieSaidNotNow = defineEntry({
  type: 'tie.said-not-now',
  v: 1,
  kind: 'step',
  writers: THEIR_WORD,
  correctable: false,
  data: { doNotAskAgain: boolean() },
});

/** This person supports already; nobody has to ask. */
export const tieSupportsAlready = defineEntry({
  type: 'tie.supports-already',
  v: 1,
  kind: 'step',
  writers: OWNER_KNOWS,
  data: {},
});

/** A pause. `until` is its last day (`YYYY-MM-DD`); open where it is left out. */
export const tieRested = defineEntry({
  type: 'tie.rested',
  v: 1,
  kind: 'step',
  writers: EITHER,
  data: { until: optional(date()) },
});
export const tieResumed = defineEntry({
  type: 'tie.resumed',
  v: 1,
  kind: 'step',
  writers: EITHER,
  data: {},
});
export const tieEnded = defineEntry({ type: 'tie.ended', v: 1, kind: 'step', writers: EITHER, data: {} });
export const tieDied = defineEntry({
  type: 'tie.died',
  v: 1,
  kind: 'step',
  writers: OWNER_KNOWS,
  data: { keepOnMap: boolean() },
});

/** "Show nowhere", privately (N7). Timeless: it holds at every moment that is shown. */
export const tieShownNowhere = defineEntry({
  type: 'tie.shown-nowhere',
  v: 1,
  kind: 'fact',
  timeless: true,
  data: {},
});
export const tieShownAgain = defineEntry({
  type: 'tie.shown-again',
  v: 1,
  kind: 'fact',
  timeless: true,
  data: {},
});

export const tieNotOnHardDays = defineEntry({
  type: 'tie.not-on-hard-days',
  v: 1,
  kind: 'fact',
  data: { on: boolean() },
});

/** One of the person's own first three; `null` takes it out. Who had the place leaves it. */
export const tiePutFirst = defineEntry({
  type: 'tie.put-first',
  v: 1,
  kind: 'fact',
  data: { position: nullable(oneOf([1, 2, 3])) },
});

/** How the person sees this tie (N4). Private; never added up. */
export const tieConsidered = defineEntry({
  type: 'tie.considered',
  v: 1,
  kind: 'fact',
  data: {
    trust: quality,
    understands: quality,
    doesNotJudge: quality,
    keepsPromises: quality,
    willing: quality,
    words: text,
  },
  texts: ['words'],
});

/** What this person knows (N8), in own words where wanted. */
export const tieKnows = defineEntry({
  type: 'tie.knows',
  v: 1,
  kind: 'fact',
  data: { level: oneOf(KNOWING), words: text },
  texts: ['words'],
});

/** When and how someone can be reached (N9). `hours: null`, or no weekly windows: not known. */
export const tieAvailable = defineEntry({
  type: 'tie.available',
  v: 1,
  kind: 'fact',
  writers: EITHER,
  data: { hours: nullable(hours), channels: list(oneOf(CHANNELS), CHANNELS.length) },
});

/** How often the person would like contact (N10), in days; `null` for no rhythm. */
export const tieRhythmSet = defineEntry({
  type: 'tie.rhythm-set',
  v: 1,
  kind: 'fact',
  data: { range: nullable(loose({ minDays: days, maxDays: days })) },
});

/** A message to ask with, kept for later. An empty text drops it. */
export const tieDrafted = defineEntry({
  type: 'tie.drafted',
  v: 1,
  kind: 'fact',
  data: { text: string() },
  texts: ['text'],
});

/** A contact, or an attempt (N15). `about` is the tie. */
export const contactNoted = defineEntry({
  type: 'contact.noted',
  v: 1,
  kind: 'fact',
  data: {
    channel: oneOf(CHANNELS),
    startedBy: oneOf(['me', 'them']),
    support: optional(oneOf(SUPPORTS)),
    result: oneOf(['spoken', 'no-answer', 'thanks']),
  },
});

/** Whether two ties know each other (N16). `about` is one of the two. */
export const tiesLinked = defineEntry({
  type: 'network.ties-linked',
  v: 1,
  kind: 'fact',
  data: { a: string(), b: string(), know: boolean() },
});

/** A hint that the person does not want to see again (N11). `about` is the journal. */
export const hintDismissed = defineEntry({
  type: 'network.hint-dismissed',
  v: 1,
  kind: 'fact',
  data: { hint: string() },
});

/** "I know no one": a normal beginning (N11). `about` is the journal. */
export const knowsNoOne = defineEntry({ type: 'network.knows-no-one', v: 1, kind: 'fact', data: {} });

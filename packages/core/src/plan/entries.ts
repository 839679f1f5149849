import { defineEntry } from '../journal/entry-type.ts';
import {
  boolean,
  date,
  list,
  loose,
  oneOf,
  optional,
  string,
  uuid,
  whole,
  words,
} from '../journal/schema.ts';
import { actors, colours, levels } from '../shared/phases.ts';
import { LARGEST_MEDIUM } from './media-limits.ts';
import { cardLines, helpings, marks, mediaKinds, mediaTypes, symbols, toolKinds } from './vocabulary.ts';

const phaseId = string(/^[\s\S]{1,64}$/u);
const tieId = uuid();
/** The id of a suggestion of the catalogue, where the words are not the person's own. */
const from = optional(string(/^[a-z0-9-]{1,64}$/));
const tie = optional(tieId);

/** Empty where it was erased, or the words of the catalogue stand. */
const text = words(300);
const title = words(80);

/** More than anybody reads on a hard day. */
const MOST_LINES = 40;
/** A list that is longer is no slip of the pen; one that is shorter gets a refusal of its own (P1). */
const MOST_PHASES_READ = 100;

const phase = loose({
  id: phaseId,
  title,
  colour: oneOf(colours),
  symbol: oneOf(symbols),
  level: oneOf(levels),
  signs: list(loose({ text, from }), MOST_LINES),
  actions: list(loose({ actor: oneOf(actors), text, from, tie }), MOST_LINES),
});

/** A version of the plan was written, or written anew; `about` is the version's id. Holds the whole plan (P1, P2). */
export const drafted = defineEntry({
  type: 'plan.drafted',
  v: 1,
  kind: 'step',
  // What somebody agreed to stays what they read: other words are a new version.
  correctable: false,
  data: { phases: list(phase, MOST_PHASES_READ), together: optional(words(300)) },
  texts: ['together', 'phases.*.title', 'phases.*.signs.*.text', 'phases.*.actions.*.text'],
});

/**
 * This version holds from now on; who approved it is written with it (P2). `words` is the id of the entry that they read:
 * another device may have written on without knowing. Left out, it is what was written last.
 */
export const adopted = defineEntry({
  type: 'plan.adopted',
  v: 1,
  kind: 'step',
  // Names stand at places in a list: in a correction the erased one would be another's. Adopting again is a new line.
  correctable: false,
  data: {
    words: optional(uuid()),
    approved: list(loose({ name: words(200), role: oneOf(actors), tie }), 12),
  },
  texts: ['approved.*.name'],
});

/** The person goes on without this version; it stays to be looked at, and can come back. */
export const putAway = defineEntry({
  type: 'plan.put-away',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** A strategy, trigger, practice, rehearsal or step for a craving (P4); `about` is its id. A later one replaces it. */
export const toolWritten = defineEntry({
  type: 'plan.tool-written',
  v: 1,
  kind: 'step',
  data: {
    kind: oneOf(toolKinds),
    text,
    from,
    phase: optional(phaseId),
    tie,
    /** Somebody who has been there gave it (S91). */
    lived: optional(boolean()),
  },
  texts: ['text'],
});

export const toolSetAside = defineEntry({
  type: 'plan.tool-set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** It was done, and perhaps whether it helped. */
export const toolDone = defineEntry({
  type: 'plan.tool-done',
  v: 1,
  kind: 'fact',
  data: { helped: optional(oneOf(helpings)) },
});

/**
 * A picture or a sound of the person's own (P7); `about` is its id, under which the store of a device may have its bytes. A
 * later one replaces what it says. `bytes` is its size.
 */
export const mediaAdded = defineEntry({
  type: 'plan.media-added',
  v: 1,
  kind: 'fact',
  data: {
    kind: oneOf(mediaKinds),
    mime: oneOf(mediaTypes),
    bytes: whole(1, LARGEST_MEDIUM),
    text,
    phase: optional(phaseId),
  },
  texts: ['text'],
});

/** A special day and the small plan for it (P6); `about` is its id. A later one replaces it. */
export const dayWritten = defineEntry({
  type: 'plan.day-written',
  v: 1,
  kind: 'step',
  data: {
    title,
    on: loose({
      kind: oneOf(['date', 'yearly', 'monthly']),
      date: optional(date()),
      month: optional(whole(1, 12)),
      day: optional(whole(1, 31)),
    }),
    plan: words(1000),
    ties: list(tieId, 12),
    mark: oneOf(marks),
  },
  texts: ['title', 'plan'],
});

export const daySetAside = defineEntry({
  type: 'plan.day-set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

const line = optional(words(500));

/** The emergency card (P5), whole; the later one counts. `about` is an id of its own, so that it can be erased. */
export const cardWritten = defineEntry({
  type: 'plan.card-written',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: {
    call: optional(list(loose({ name: words(200), number: optional(words(60)) }), 6)),
    approach: line,
    pleaseDoNot: line,
    medication: line,
    medicationPlace: line,
    allergies: line,
    children: line,
    pets: line,
    post: line,
    other: line,
  },
  texts: ['call.*.name', 'call.*.number', ...cardLines],
});

/** What may be seen without unlocking (P3): at most three ties, and the page for a day of *act*. `about` is the journal. */
export const outsideLockChosen = defineEntry({
  type: 'plan.outside-lock',
  v: 1,
  kind: 'fact',
  data: { names: list(tieId, 3), actPage: boolean() },
});

import { defineEntry } from '../journal/entry-type.ts';
import { oneOf, optional, words } from '../journal/schema.ts';

/** What a support network rests on (S37). */
export const pillars = [
  'communicate',
  'choose',
  'expect',
  'patience',
  'reciprocity',
  'professional-help',
] as const;
export type Pillar = (typeof pillars)[number];

/** How one of them is, in a word: no order, no figure. */
export const pillarWords = ['is-fine', 'wants-attention', 'not-now'] as const;
export type PillarWord = (typeof pillarWords)[number];

/** "Why I do this" (S38); `about` is the note. A later one replaces it. */
export const whyWritten = defineEntry({
  type: 'why.written',
  v: 1,
  kind: 'step',
  data: { text: words(2000) },
  texts: ['text'],
});

export const whyPutAway = defineEntry({
  type: 'why.put-away',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** One pillar looked at (S37); `about` is the look, in which each is said once, or anew, or left out. */
export const pillarLookedAt = defineEntry({
  type: 'pillars.looked-at',
  v: 1,
  kind: 'step',
  data: { pillar: oneOf(pillars), word: oneOf(pillarWords), note: optional(words(500)) },
  texts: ['note'],
});

export const pillarsClosed = defineEntry({
  type: 'pillars.closed',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** A wordless nod to somebody (S51); `about` is the tie. */
export const nodGiven = defineEntry({
  type: 'nod.given',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: {},
});

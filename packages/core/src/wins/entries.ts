import { defineEntry } from '../journal/entry-type.ts';
import { date, oneOf, optional, uuid, words } from '../journal/schema.ts';

/** How a win was told. */
export const shareChannels = ['call', 'message', 'visit'] as const;
export type ShareChannel = (typeof shareChannels)[number];

const tie = uuid();

/** A good moment, on its day, perhaps with somebody (L6); `about` is its id. A later one replaces it. */
export const winNoted = defineEntry({
  type: 'win.noted',
  v: 1,
  kind: 'step',
  data: { day: date(), text: words(2000), tie: optional(tie) },
  texts: ['text'],
});

export const winSetAside = defineEntry({
  type: 'win.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** The person told somebody of it. */
export const winShared = defineEntry({
  type: 'win.shared',
  v: 1,
  kind: 'fact',
  data: { with: tie, channel: oneOf(shareChannels) },
});

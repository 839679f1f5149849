import type { Writer } from '../journal/entry-type.ts';
import { defineEntry } from '../journal/entry-type.ts';
import { date, nullable } from '../journal/schema.ts';

/** The other's own word: from the other, or noted about them; never the owner's in their place. */
const THEIR_WORD: readonly Writer[] = [
  { by: 'owner', via: ['reported', 'together'] },
  { by: 'tie', via: ['carried', 'together'] },
];

/** The owner would like this contact to be alerted on a day of *act*; `about` is the tie in all entries here. */
export const offered = defineEntry({
  type: 'alert.offered',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** The contact agreed to be alerted. */
export const accepted = defineEntry({
  type: 'alert.accepted',
  v: 1,
  kind: 'step',
  writers: THEIR_WORD,
  correctable: false,
  data: {},
});

/** No alerts any more, as either of the two may say at any moment. Noted as *reported* it is the contact's no. */
export const stopped = defineEntry({
  type: 'alert.stopped',
  v: 1,
  kind: 'step',
  writers: [
    { by: 'owner', via: ['own', 'together', 'reported'] },
    { by: 'tie', via: ['carried', 'together'] },
  ],
  correctable: false,
  data: {},
});

/** The contact is off duty up to and including a date (`YYYY-MM-DD`); `null`: on duty again. */
export const offDuty = defineEntry({
  type: 'alert.off-duty',
  v: 1,
  kind: 'fact',
  writers: THEIR_WORD,
  data: { until: nullable(date()) },
});

/** The owner's log: an alert goes out to this contact. It is recorded first; what is refused is not sent. */
export const sent = defineEntry({
  type: 'alert.sent',
  v: 1,
  kind: 'fact',
  writers: [{ by: 'owner', via: ['own'] }],
  correctable: false,
  data: {},
});

import type { Writer } from '../journal/entry-type.ts';
import { BY_OWNER, defineEntry } from '../journal/entry-type.ts';
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
import { audiences, envelopeKinds, purposes, sections, sides } from './vocabulary.ts';

const id = uuid();
const moment = string(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/);

export const LONGEST_NAME = 80;
export const LONGEST_ASK = 500;

/** The owner's alone: no other device of anybody writes it. */
const OWN: readonly Writer[] = [{ by: 'owner', via: ['own'] }];
/** What came in an envelope of the other. */
const CARRIED: readonly Writer[] = [{ by: 'tie', via: ['carried'] }];

/**
 * A way to somebody was opened, or opened anew with another secret; `about` is its id. `secret` is the invitation's key:
 * 32 bytes as base64url. `journal` is that of who invited. `as` is what the owner calls themselves to the other; it stays at
 * home, and what an invitation says is said there.
 */
export const connectionOpened = defineEntry({
  type: 'connection.opened',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {
    tie: id,
    side: oneOf(sides),
    journal: id,
    secret: string(/^[A-Za-z0-9_-]{43}$/),
    as: optional(words(LONGEST_NAME)),
  },
  texts: ['as'],
});

/** Nothing more is sealed or opened by this connection. The other is not told (D1). */
export const connectionClosed = defineEntry({
  type: 'connection.closed',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** An envelope leaves this device (D5). It is written down first; its id is the envelope's, `about` the connection. */
export const envelopeSent = defineEntry({
  type: 'envelope.sent',
  v: 1,
  kind: 'fact',
  writers: OWN,
  correctable: false,
  data: { kind: oneOf(envelopeKinds), until: moment, thread: optional(id), grant: optional(id) },
});

/** An envelope of the other was opened and taken in; its id is the envelope's, so that it is there once (D4). */
export const envelopeCame = defineEntry({
  type: 'envelope.came',
  v: 1,
  kind: 'fact',
  writers: CARRIED,
  correctable: false,
  data: {
    kind: oneOf(envelopeKinds),
    until: moment,
    name: optional(words(LONGEST_NAME)),
    ask: optional(words(LONGEST_ASK)),
    thread: optional(id),
    grant: optional(loose({})),
    copy: optional(loose({})),
  },
  texts: ['name', 'ask'],
});

/** What somebody who was invited says to it; `about` is the connection. In the inviter's journal it is a word of the tie (N6). */
export const invitationAnswered = defineEntry({
  type: 'invitation.answered',
  v: 1,
  kind: 'fact',
  writers: BY_OWNER,
  correctable: false,
  data: { reply: oneOf(['yes', 'not-now']), doNotAskAgain: boolean() },
});

/**
 * Somebody may see some parts until a day, that day included (D1); `about` is the grant. `wording` is the version of the text that was
 * agreed to (D6).
 */
export const grantGiven = defineEntry({
  type: 'grant.given',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {
    tie: id,
    audience: oneOf(audiences),
    purpose: oneOf(purposes),
    sections: list(oneOf(sections), sections.length),
    until: date(),
    wording: whole(1, 1_000_000),
  },
});

/** It ends now, as easily as it began, and nobody is told (D1). */
export const grantRevoked = defineEntry({
  type: 'grant.revoked',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

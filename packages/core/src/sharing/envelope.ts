import type { $loose, $ZodObject, output } from 'zod/v4/core';
import { date, list, loose, oneOf, optional, string, whole, words } from '../journal/schema.ts';
import { isUuid, isUuidV7 } from '../shared/ids.ts';
import { isDeeper, isRecord } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { DAY, msOf } from '../shared/time.ts';
import { wordsNeeded } from './allowed.ts';
import { LONGEST_ASK, LONGEST_NAME } from './entries.ts';
import { LONGEST_ENVELOPE } from './policy.ts';
import { envelopeKinds, purposes, sides } from './vocabulary.ts';

/** The version of what an envelope holds; entries in it carry versions of their own. */
export const ENVELOPE_VERSION = 1;

/** More threads than two people speak of at once. */
export const MOST_THREADS = 50;
/** More words than a thread of years has. */
export const MOST_WORDS = 2_000;
/** No journal comes near it, and a journal that has seen it can still count on for good (J2). */
export const HIGHEST_SEQ = 2 ** 31;

/** How deep what somebody else made may be nested; ours is at most ten deep. */
const DEEPEST = 40;

const seq = whole(1, HIGHEST_SEQ);
const short = words(64);

const word = {
  id: string(),
  type: short,
  v: whole(1, 1_000_000),
  at: short,
  /** Its place where that matters: behind what it answers. */
  seq: optional(seq),
  data: loose({}),
};

const shape = {
  v: whole(1, ENVELOPE_VERSION),
  id: string(),
  kind: oneOf(envelopeKinds),
  /** The journal of who invited, and the connection between the two. */
  journal: string(),
  connection: string(),
  /** Which end of the connection sends it. */
  from: oneOf(sides),
  /** The origin of the pages for which it was made. */
  site: words(300),
  at: short,
  /** What is written after it has been opened comes behind it (J2). */
  seq,
  /** After this moment it opens no more. */
  until: short,
  name: optional(words(LONGEST_NAME)),
  ask: optional(words(LONGEST_ASK)),
  threads: optional(list(loose({ id: string(), words: list(loose(word), MOST_WORDS) }), MOST_THREADS)),
  grant: optional(
    loose({
      id: string(),
      sections: list(words(40), 20),
      purpose: oneOf(purposes),
      since: whole(0, 2 ** 52),
      until: date(),
    }),
  ),
  copy: optional(loose({})),
};

const schema: $ZodObject<typeof shape, $loose> = loose(shape);

/** What an envelope holds, once it is opened (D4). A plain JSON value. */
export type Envelope = Readonly<output<typeof schema>>;
export type Thread = NonNullable<Envelope['threads']>[number];
export type Word = Thread['words'][number];

/** Why something that was opened is no envelope. */
export type EnvelopeProblem = 'no-envelope' | 'newer-version';

/** Reads what was in an envelope, which may be anything: who sealed it is not always who made it up. Never throws. */
export function readEnvelope(value: unknown): Result<Envelope, EnvelopeProblem> {
  if (!isRecord(value) || isDeeper(value, DEEPEST)) return failure('no-envelope');
  if (typeof value.v === 'number' && value.v > ENVELOPE_VERSION) return failure('newer-version');
  const checked = schema['~standard'].validate(value);
  if (!('value' in checked)) return failure('no-envelope');
  const envelope = checked.value;
  return isSound(envelope) ? success(envelope) : failure('no-envelope');
}

/** What a schema does not say: ids, moments, and that an envelope of a kind holds what this kind is for. */
function isSound(envelope: Envelope): boolean {
  const { id, journal, connection, at, until, kind, threads = [], name, grant, copy } = envelope;
  if (!isUuidV7(id) || !isUuid(journal) || !isUuid(connection)) return false;
  const [made, ends] = [msOf(at), msOf(until)];
  if (Number.isNaN(made) || Number.isNaN(ends)) return false;
  // Also who sealed it can't have it open longer than anybody may.
  if (ends <= made || ends > made + (LONGEST_ENVELOPE + 1) * DAY) return false;
  if (!threads.every((thread) => isUuid(thread.id))) return false;
  if (new Set(threads.map((thread) => thread.id)).size < threads.length) return false;
  if (kind === 'invitation') return name !== undefined;
  if (kind === 'grant') return grant !== undefined;
  if (kind === 'shared-copy') return grant !== undefined && copy !== undefined;
  const needed = wordsNeeded[kind] ?? [];
  return threads.some((thread) => thread.words.some(({ type }) => needed.includes(type)));
}

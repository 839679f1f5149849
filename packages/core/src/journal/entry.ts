import { isUuid, isUuidV7 } from '../shared/ids.ts';
import { isRecord } from '../shared/json.ts';
import { msOf } from '../shared/time.ts';

/** How a party's word came into the journal (J2): by the party, both on one device, with an invitation's key, or noted. */
export type Via = 'own' | 'together' | 'carried' | 'reported';

/** One line of the journal (J2): an envelope that is the same for all areas, and what happened in `data`. */
export interface Entry {
  /** UUID of version 7. */
  readonly id: string;
  /** `prefix.what-happened`, in the past tense. */
  readonly type: string;
  /** The version of this type's `data`, from 1. */
  readonly v: number;
  /** When it happened: ISO 8601 with offset; may be back-dated; at most 24 hours after `recordedAt`. */
  readonly at: string;
  /** What the device's clock said when it was written down: ISO 8601 with offset; informative. */
  readonly recordedAt: string;
  /** 1 + the highest that this journal had seen: a Lamport clock. */
  readonly seq: number;
  /** The device that wrote it. */
  readonly device: string;
  /** `owner`, or the id of a tie. */
  readonly by: string;
  readonly via: Via;
  /** The entity that it is about: a tie, a check-in, or the journal itself. */
  readonly about: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Names of free texts in `data` that the owner erased (J7). */
  readonly redacted?: readonly string[];
}

/** What is left of an erased entry (J7): enough to keep its place and to prevent its return, nothing that it said. */
export interface Tombstone {
  readonly id: string;
  readonly seq: number;
  readonly device: string;
  readonly about: string;
  readonly erased: true;
}

export const OWNER = 'owner';

const TYPE = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const DAY = 86_400_000;
/** No journal comes near it; above it a count could not go on exactly. */
const HIGHEST = 2 ** 52;
/** Moments outside these years are slips or malice, and calendars stumble over them. */
const EARLIEST = Date.UTC(1900, 0);
const LATEST = Date.UTC(2200, 0);
/** Ids of entities, devices and parties are short; a longer one is not of our making. */
const LONGEST_ID = 64;

const isId = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= HIGHEST;

const isVia = (value: unknown): boolean =>
  value === 'own' || value === 'together' || value === 'carried' || value === 'reported';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Says whether a value has the envelope of an entry (J2). Checked by hand, because it runs for every entry of a cold
 * fold; fields of a newer device are let through.
 */
export function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || 'erased' in value) return false;
  return (
    isUuidV7(value.id) &&
    typeof value.type === 'string' &&
    TYPE.test(value.type) &&
    isCount(value.v) &&
    isCount(value.seq) &&
    isId(value.device) &&
    (value.by === OWNER || isUuid(value.by)) &&
    isVia(value.via) &&
    isUuid(value.about) &&
    isRecord(value.data) &&
    (value.redacted === undefined || isTexts(value.redacted)) &&
    isText(value.recordedAt) &&
    isText(value.at) &&
    notAhead(value.at, value.recordedAt)
  );
}

/** Says whether a value is a tombstone. */
export function isTombstone(value: unknown): value is Tombstone {
  return (
    isRecord(value) &&
    value.erased === true &&
    isUuidV7(value.id) &&
    isCount(value.seq) &&
    isId(value.device) &&
    isUuid(value.about)
  );
}

/**
 * An entry may be back-dated without limit, and lie at most 24 hours ahead of the clock that wrote it (J2). False where
 * either is no moment, or one outside the years 1900 to 2200.
 */
export function notAhead(at: string, recordedAt: string): boolean {
  const recorded = msOf(recordedAt);
  // Most entries happen when they are written down; a comparison of texts then spares reading a second date.
  const happened = at === recordedAt ? recorded : msOf(at);
  return happened >= EARLIEST && recorded <= LATEST && happened <= recorded + DAY;
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The order in which entries are folded (J3). It depends on no clock. */
export function inOrder(a: Entry | Tombstone, b: Entry | Tombstone): number {
  return a.seq - b.seq || compare(a.device, b.device) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

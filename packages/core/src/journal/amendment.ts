import type { Entry } from './entry.ts';
import { defineEntry, mayWrite } from './entry-type.ts';
import { boolean, list, loose, optional, string, uuid, whole } from './schema.ts';

/**
 * Replaces what an earlier entry says; both stay in the journal (J7). `about` is that of the entry; `v` is the version of
 * the data that takes its place.
 */
export const entryCorrected = defineEntry({
  type: 'entry.corrected',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: {
    entry: string(),
    v: whole(1, 2 ** 52),
    data: loose({}),
  },
});

/** More than anybody writes about one thing; a list that is longer would not be read, and nothing erased. */
const MOST_ALONG = 1_000_000;

/** Erases all entries about one entity (J7), and in the same turn what goes along. `about` is that entity. */
export const entityErased = defineEntry({
  type: 'entity.erased',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: {
    /** Other entities that go along, and single entries about something that stays. */
    along: optional(list(uuid(), MOST_ALONG)),
    /** Single texts of entries that stay. */
    texts: optional(list(loose({ entry: uuid(), field: string() }), MOST_ALONG)),
    /** They were shown nowhere (N7): what still names them by their id is shown nowhere either. */
    unseen: optional(boolean()),
    /** What a tie said to being asked in it holds for good (N6), though the words of it are gone. */
    asked: optional(loose({ tie: uuid(), declined: boolean(), smallerUsed: boolean(), closed: boolean() })),
  },
});

/** Erases one free text of an earlier entry; its envelope stays (J7). `about` is that of the entry. */
export const textErased = defineEntry({
  type: 'text.erased',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: { entry: string(), field: string() },
});

/** The entry types that the journal itself owns, whatever areas are loaded. */
export const amendments = [entryCorrected, entityErased, textErased] as const;

const byName = new Map(amendments.map((amendment) => [amendment.type, amendment]));

/** Says whether an entry amends other entries instead of telling what happened. */
export const isAmendment = (entry: { readonly type: string }): boolean => byName.has(entry.type);

/** Why an amendment is not carried out (J5, J12); `undefined` where it is. */
export function unfitAmendment(entry: Entry): 'newer-version' | 'writer' | 'schema' | undefined {
  const type = byName.get(entry.type);
  if (!type || entry.v > type.v) return 'newer-version';
  if (!mayWrite(type, entry)) return 'writer';
  return type.read(entry.data) === undefined ? 'schema' : undefined;
}

/** What an erasure keeps of how somebody answered to being asked (N6). */
export interface KeptAsking {
  readonly tie: string;
  readonly declined: boolean;
  readonly smallerUsed: boolean;
  readonly closed: boolean;
}

/** What an entry keeps of that; `undefined` where it is no erasure that is carried out, or keeps nothing. */
export const askedIn = (entry: Entry): KeptAsking | undefined =>
  entry.type === entityErased.type && !unfitAmendment(entry)
    ? entityErased.read(entry.data)?.asked
    : undefined;

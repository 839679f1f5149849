import * as z from 'zod/mini';
import { defineEntry } from './entry-type.ts';

/** Replaces what an earlier entry says; the history shows both (J7). `about` is that of the entry. */
export const entryCorrected = defineEntry({
  type: 'entry.corrected',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: { entry: z.string(), data: z.record(z.string(), z.unknown()) },
});

/** Erases all entries about one entity (J7). `about` is that entity. */
export const entityErased = defineEntry({
  type: 'entity.erased',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: {},
});

/** Erases one free text of an earlier entry; its envelope stays (J7). `about` is that of the entry. */
export const textErased = defineEntry({
  type: 'text.erased',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: { entry: z.string(), field: z.string() },
});

/** The entry types that the journal itself owns, whatever areas are loaded. */
export const amendments = [entryCorrected, entityErased, textErased] as const;

const names: ReadonlySet<string> = new Set(amendments.map((amendment) => amendment.type));

/** Says whether an entry amends other entries instead of telling what happened. */
export const isAmendment = (entry: { readonly type: string }): boolean => names.has(entry.type);

import { isUuid } from '../shared/ids.ts';
import type { Json } from '../shared/json.ts';
import { isDeeper, isRecord } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import type { Journal } from './journal.ts';
import { sortOut } from './journal.ts';

/** The name that a journal file carries, so that it is known years later (J13). */
export const FILE_FORMAT = 'recovery-network/journal';

/** The version of the file's own shape; entries carry versions of their own. */
export const FILE_VERSION = 1;

/** A journal as a file: plain JSON, readable without us (J13). */
export interface JournalFile {
  readonly format: typeof FILE_FORMAT;
  readonly v: typeof FILE_VERSION;
  readonly id: string;
  readonly owner: string;
  readonly entries: readonly unknown[];
}

/** Why a file is no journal that we can read. */
export type FileProblem = 'not-json' | 'not-a-journal' | 'newer-version';

/** The file of a journal; entries that we could not read are in it unchanged (J5). */
export const toFile = (journal: Journal): JournalFile => ({
  format: FILE_FORMAT,
  v: FILE_VERSION,
  id: journal.id,
  owner: journal.owner,
  entries: [...journal.lines, ...journal.unreadable],
});

/** Reads a journal from a file's text, or from JSON that was parsed already. Never throws. */
export function fromFile(file: unknown): Result<Journal, FileProblem> {
  const json = typeof file === 'string' ? parse(file) : file;
  if (json === undefined) return failure('not-json');
  if (!isRecord(json) || json.format !== FILE_FORMAT || typeof json.v !== 'number')
    return failure('not-a-journal');
  if (json.v > FILE_VERSION) return failure('newer-version');
  const { id, owner, entries } = json;
  if (json.v !== FILE_VERSION || !isUuid(id) || !isUuid(owner) || !isJsonList(entries))
    return failure('not-a-journal');
  return isDeeper(entries, DEEPEST) ? failure('not-a-journal') : success({ id, owner, ...sortOut(entries) });
}

/** How deep an entry may be nested; ours are at most five deep. */
const DEEPEST = 100;

const isJsonList = (value: unknown): value is readonly Json[] => Array.isArray(value);

function parse(text: string): unknown {
  try {
    // Editors that keep files for people put a mark of byte order in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

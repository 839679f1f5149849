import type { Rule } from '@recovery-network/core/agenda';
import type { Draft } from '@recovery-network/core/state';

/** One appointment of a file, as it would be written. */
export interface FoundOne {
  readonly id: string;
  readonly title: string;
  readonly rule: Rule;
  readonly data: Draft['data'];
  /** Its times that are otherwise: what is written of each. */
  readonly times: readonly { readonly type: string; readonly data: Draft['data'] }[];
}

/** What was found in a file of a calendar; nothing of it is written yet. */
export interface Found {
  readonly fresh: readonly FoundOne[];
  readonly changed: readonly FoundOne[];
  /** How many are there already as they are in the file. */
  readonly known: number;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  /** Only the first part of the file was read. */
  readonly long: boolean;
  /** There is more in it than is shown. */
  readonly many: boolean;
}

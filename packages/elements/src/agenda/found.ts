import type { Rule } from '@recovery-network/core/agenda';
import type { CalendarProblem, ReadAppointment } from '@recovery-network/core/interchange/icalendar';
import type { Draft } from '@recovery-network/core/state';

/** One appointment of a file. */
export interface FoundOne {
  readonly title: string;
  readonly rule: Rule;
}

/** What was found in a file of a calendar; nothing of it is written yet. */
export interface Found {
  /** What would be written. */
  readonly drafts: readonly Draft[];
  readonly fresh: readonly FoundOne[];
  readonly changed: readonly FoundOne[];
  /** More than are taken at once: what comes after these. */
  readonly left: readonly ReadAppointment[];
  /** How many are there already as they are in the file. */
  readonly known: number;
  /** How many are over, or were called off and are not here. */
  readonly over: number;
  /** How many were looked at of those that can still come. */
  readonly looked: number;
  /** What could not be read as it stands there. */
  readonly problems: readonly CalendarProblem[];
  /** Only the first part of the file was read. */
  readonly long: boolean;
}

import type { AppointmentKind } from '@recovery-network/core/agenda';
import type { Found } from './found.ts';

/** What is on the screen: one question, one main action. What is new on a page has its id when it opens. */
export type Page =
  | { readonly at: 'all' }
  /** An appointment; new where nothing is known of its id. `from`: filled in from a part of what was agreed. */
  | { readonly at: 'write'; readonly id: string; readonly from?: Filled }
  /** The parts of what was agreed for aftercare, one tap each. */
  | { readonly at: 'course' }
  /** All appointments, whenever they are. */
  | { readonly at: 'whole' }
  | { readonly at: 'appointment'; readonly id: string }
  /** One time; `on`: the date on which it would have been, `YYYY-MM-DD`. */
  | ({ readonly at: 'time' } & Time)
  | ({ readonly at: 'move' } & Time)
  | ({ readonly at: 'off' } & Time)
  /** Somebody is away; new where nothing is known of the id. */
  | { readonly at: 'away'; readonly id: string; readonly tie?: string; readonly from?: string }
  | { readonly at: 'file' }
  | { readonly at: 'import' }
  | { readonly at: 'found'; readonly found: Found }
  | { readonly at: 'paper'; readonly weeks: number };

export interface Time {
  readonly id: string;
  readonly on: string;
}

/** What was chosen in a form before it is stored. */
export interface Chosen {
  /** `YYYY-MM-DD` */
  readonly day?: string;
  /** As the form has it: `once`, `w2`, `m3`. */
  readonly often?: string;
}

/** What a form begins with. */
export interface Filled {
  readonly what: AppointmentKind;
  readonly title?: string;
  readonly who?: string;
  readonly with?: string;
  /** As the form has it: `w2`, `m3`. */
  readonly often?: string;
  readonly starts?: string;
  readonly until?: string;
  readonly trajectory: string;
}

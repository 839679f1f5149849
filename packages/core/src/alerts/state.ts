import type { ById } from '../journal/by-id.ts';
import { allById, findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import { alertLife as life } from './alert-life.ts';

/** What was said with one contact about alerts, and which were sent. */
export interface AlertContact {
  /** The id of the tie. */
  readonly id: string;
  readonly life: LifeState;
  /** Last date off duty, `YYYY-MM-DD`. */
  readonly offDutyUntil?: string;
  /** When alerts went out, in ms since 1970, in the order of the journal. */
  readonly sent: readonly number[];
}

/** All contacts with whom alerts were spoken of. A plain JSON value; ties are ids here. */
export interface AlertState {
  /** Read with `alertContactOf` and `alertContactsIn`. */
  readonly contacts: ById<AlertContact>;
}

export const noAlerts = (): AlertState => ({ contacts: [] });

/** What was said with this tie; `undefined` where alerts were never spoken of. */
export const alertContactOf = (state: AlertState, tie: string): AlertContact | undefined =>
  findById(state.contacts, tie);

/** All of them, in no order that means anything. */
export const alertContactsIn = (state: AlertState): readonly AlertContact[] => allById(state.contacts);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isAlertState = (value: unknown): value is AlertState =>
  isRecord(value) && holdsById(value.contacts, isContact);

const isContact = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.life === 'string' &&
  life.has(value.life) &&
  (value.offDutyUntil === undefined || typeof value.offDutyUntil === 'string') &&
  Array.isArray(value.sent) &&
  value.sent.every((at) => typeof at === 'number');

import type { ById } from '../journal/by-id.ts';
import { allById, findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import { connectionLife } from './connection-life.ts';
import { grantLife } from './grant-life.ts';
import type { Audience, EnvelopeKind, Purpose, Section, Side } from './vocabulary.ts';

/** A way to somebody. `secret` opens what is sealed between the two, and is in no view. */
export interface Connection {
  readonly id: string;
  readonly life: LifeState;
  readonly tie: string;
  /** Which end of it this journal is. */
  readonly side: Side;
  /** The journal of who invited. */
  readonly journal: string;
  readonly secret: string;
  /** What the owner calls themselves to the other; absent where they never said, or erased it. */
  readonly as?: string;
}

/** What left this device, or came from another. `at` in ms since 1970. */
export interface EnvelopeNoted {
  readonly id: string;
  readonly connection: string;
  readonly way: 'sent' | 'came';
  readonly kind: EnvelopeKind;
  readonly at: number;
  /** The moment after which it opens no more, in ms since 1970. */
  readonly until: number;
  readonly thread?: string;
  /** The grant's id where it was sent; where it came, what the other said of the grant. */
  readonly grant?: unknown;
  readonly name?: string;
  readonly ask?: string;
  readonly copy?: unknown;
}

/** Who may see what, since when, until when (D1, D6). */
export interface Grant {
  readonly id: string;
  readonly life: LifeState;
  readonly tie: string;
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly sections: readonly Section[];
  /** When it was last given, in ms since 1970. */
  readonly since: number;
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
  /** The version of the text that was agreed to. */
  readonly wording: number;
}

/** What somebody who was invited last said to it. */
export interface Reply {
  readonly id: string;
  readonly reply: 'yes' | 'not-now';
  readonly doNotAskAgain: boolean;
}

/** A plain JSON value. */
export interface SharingState {
  readonly connections: ById<Connection>;
  readonly envelopes: ById<EnvelopeNoted>;
  readonly grants: ById<Grant>;
  /** By connection. */
  readonly replies: ById<Reply>;
}

export const nothingShared = (): SharingState => ({
  connections: [],
  envelopes: [],
  grants: [],
  replies: [],
});

export const connectionOf = (state: SharingState, id: string): Connection | undefined =>
  findById(state.connections, id);
export const connectionsIn = (state: SharingState): readonly Connection[] => allById(state.connections);
export const grantOf = (state: SharingState, id: string): Grant | undefined => findById(state.grants, id);
export const grantsIn = (state: SharingState): readonly Grant[] => allById(state.grants);
export const replyTo = (state: SharingState, connection: string): Reply | undefined =>
  findById(state.replies, connection);
export const envelopeOf = (state: SharingState, id: string): EnvelopeNoted | undefined =>
  findById(state.envelopes, id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isSharingState = (value: unknown): value is SharingState =>
  isRecord(value) &&
  holdsById(
    value.connections,
    (one) => connectionLife.has(String(one.life)) && typeof one.secret === 'string',
  ) &&
  holdsById(value.envelopes, (one) => typeof one.at === 'number' && typeof one.until === 'number') &&
  holdsById(value.grants, (one) => grantLife.has(String(one.life)) && Array.isArray(one.sections)) &&
  holdsById(value.replies, (one) => typeof one.reply === 'string');

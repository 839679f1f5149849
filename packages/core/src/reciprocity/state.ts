import type { ById } from '../journal/by-id.ts';
import { allById, findById, holdsById, putById } from '../journal/by-id.ts';
import { latestFirst } from '../journal/latest-first.ts';
import type { LifeState } from '../journal/life.ts';
import type { Own } from '../journal/own.ts';
import { isRecord } from '../shared/json.ts';
import { exchangeLife } from './exchange-life.ts';
import type { Tallied } from './tally.ts';
import { afterOne } from './tally.ts';
import type { Direction, ExchangeKind, Size } from './vocabulary.ts';

/** Something that was given or got (R1). Ties are ids here: `guidance` says who may be shown (N7). */
export interface Exchange {
  readonly id: string;
  readonly life: LifeState;
  /** The tie with whom it was. */
  readonly with: string;
  /** When it was, in ms since 1970. */
  readonly at: number;
  readonly way: Direction;
  readonly kind: ExchangeKind;
  readonly size: Size;
  /** 1, 2 or 3; of a thank-you that of what it thanks for. */
  readonly weight: number;
  readonly for?: string;
}

/** The exchanges with one tie by when they were, each with what giving and getting had come to after it. */
export interface WithTie {
  readonly id: string;
  readonly list: readonly Tallied[];
}

/** What a person wrote about giving and getting: for them alone (R7). */
export interface ReciprocityState {
  readonly exchanges: ById<Exchange>;
  readonly ties: ById<WithTie>;
  readonly open: boolean;
  readonly canGive?: 'nothing' | Size;
  /** When the hint was last put aside, in ms since 1970. */
  readonly hintPutAside?: number;
}

export const noExchanges = (): ReciprocityState => ({ exchanges: [], ties: [], open: false });

export const exchangeOf = (state: ReciprocityState, id: string): Exchange | undefined =>
  findById(state.exchanges, id);

const KEPT = JSON.stringify('kept');
export const isKept = ({ life }: Exchange): boolean => life === KEPT;

/** What was given and got with a tie, the oldest first. */
export const exchangesWith = (state: ReciprocityState, tie: string): readonly Exchange[] =>
  talliedWith(state, tie).flatMap(({ id }) => exchangeOf(state, id) ?? []);

export const talliedWith = (state: ReciprocityState, tie: string): readonly Tallied[] =>
  findById(state.ties, tie)?.list ?? [];

/**
 * The latest exchanges with the ties that count, at most so many, the oldest of them first. How many there are in all makes no
 * difference.
 */
export const latestExchanges = (
  state: ReciprocityState,
  most: number,
  counts: (tie: string) => boolean = () => true,
): readonly Exchange[] =>
  allById(state.ties)
    .filter(({ id }) => counts(id))
    .flatMap(({ list }) => list.slice(-most))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .slice(-most)
    .flatMap(({ id }) => exchangeOf(state, id) ?? []);

/** What becomes of the latest exchanges that were put aside, at most so many, the latest first. */
export const exchangesPutAside = <R>(
  state: ReciprocityState,
  most: number,
  show: (one: Exchange) => R | undefined,
): readonly R[] => putAsideFirst(state.exchanges, { most }, show);

const putAsideFirst = latestFirst((one: Exchange) => (one.life === SET_ASIDE ? one.at : undefined));
const SET_ASIDE = JSON.stringify('set-aside');

/** The state with an exchange in it, in the place of what stood under its id. */
export function putExchange(state: ReciprocityState, exchange: Exchange, own: Own): ReciprocityState {
  const before = exchangeOf(state, exchange.id);
  const next = own.object(state);
  const taken = before && isKept(before) ? withoutOne(next.ties, before, own) : next.ties;
  const ties = isKept(exchange) ? withOne(taken, exchange, own) : taken;
  return Object.assign(next, { exchanges: putById(next.exchanges, own.take(exchange), own), ties });
}

const isBefore = (a: Pick<Tallied, 'at' | 'id'>, b: Pick<Tallied, 'at' | 'id'>): boolean =>
  a.at < b.at || (a.at === b.at && a.id < b.id);

function withOne(ties: ById<WithTie>, { id, with: tie, at, way, weight }: Exchange, own: Own): ById<WithTie> {
  const list = own.list(findById(ties, tie)?.list);
  let place = list.length;
  // Nearly always it is the latest.
  for (let last = list[place - 1]; last && isBefore({ at, id }, last); last = list[place - 1]) place -= 1;
  list.splice(place, 0, { id, at, way, weight, given: 0, received: 0 });
  return putById(ties, own.take({ id: tie, list: tallyFrom(list, place, own) }), own);
}

function withoutOne(ties: ById<WithTie>, { id, with: tie }: Exchange, own: Own): ById<WithTie> {
  const list = own.list(findById(ties, tie)?.list);
  const place = list.findIndex((one) => one.id === id);
  if (place >= 0) list.splice(place, 1);
  return putById(ties, own.take({ id: tie, list: tallyFrom(list, Math.max(place, 0), own) }), own);
}

/** Makes the tallies anew from a place on. */
function tallyFrom(list: Tallied[], from: number, own: Own): Tallied[] {
  for (let n = from; n < list.length; n++) {
    const one = list[n];
    if (one) list[n] = own.take(afterOne(list[n - 1], one));
  }
  return list;
}

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isReciprocityState = (value: unknown): value is ReciprocityState =>
  isRecord(value) &&
  typeof value.open === 'boolean' &&
  holdsById(value.exchanges, (one) => exchangeLife.has(String(one.life)) && typeof one.at === 'number') &&
  holdsById(value.ties, (one) => Array.isArray(one.list));

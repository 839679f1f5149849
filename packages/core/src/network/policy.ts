import type { Fields } from '../journal/nested.ts';
import { unknownField } from '../journal/nested.ts';
import type { Now } from '../shared/time.ts';
import { dayNumber, knownZone, wallTime } from '../shared/time.ts';
import { HOURS, RANGE } from './nested.ts';
import type { NetworkState, Tie } from './network-state.ts';
import { restHolds } from './rest.ts';

/**
 * Every reason for which an entry of the network may be refused, with its rule: those of this area, and those that
 * recording gives for any entry. Whoever shows refusals has one sentence for each key.
 */
export const networkRefusals = {
  'name-missing': 'N5',
  'name-too-long': 'N5',
  'text-too-long': 'N5',
  'tie-exists': 'N5',
  'no-such-tie': 'N5',
  'until-is-past': 'N5',
  'rests-until': 'N5',
  'wish-comes-first': 'N5',
  'do-not-ask-again': 'N6',
  'answer-was-not-now': 'N6',
  'smaller-ask-used': 'N6',
  'nothing-is-asked': 'E8',
  'range-upside-down': 'N10',
  'not-possible': 'J4',
  'unknown-type': 'J5',
  malformed: 'J5',
  amendment: 'J5',
  writer: 'J12',
  id: 'J2',
  about: 'J2',
  at: 'J2',
  'in-the-future': 'J2',
  envelope: 'J2',
  erased: 'J7',
} as const;

export type NetworkRefusalKey = keyof typeof networkRefusals;

/** A refusal before it is known what is allowed instead. */
export interface Objection {
  readonly rule: string;
  readonly key: NetworkRefusalKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

const objection = (key: NetworkRefusalKey, params?: Objection['params']): Objection => ({
  rule: networkRefusals[key],
  key,
  ...(params && { params }),
});

/** The regions of the chart at a tie. */
export type Standing = Readonly<Record<string, string>>;

/** Longest name and longest other text that we write, in UTF-16 units; longer ones from elsewhere are read. */
export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 2000;

/** Why a text can't be written: an empty or endless name, an endless text. */
export function judgeTexts(data: object, texts: readonly string[]): Objection | undefined {
  for (const [field, value] of Object.entries(data)) {
    if (typeof value !== 'string' || !texts.includes(field)) continue;
    if (field === 'name' && value.trim() === '') return objection('name-missing');
    if (field === 'name' && value.length > LONGEST_NAME)
      return objection('name-too-long', { most: LONGEST_NAME });
    if (value.length > LONGEST_TEXT) return objection('text-too-long', { most: LONGEST_TEXT });
  }
  return undefined;
}

export const judgeNewTie = (state: NetworkState, id: string): Objection | undefined =>
  state.ties[id] ? objection('tie-exists') : undefined;

export const judgeKnownTie = (state: NetworkState, id: string): Objection | undefined =>
  state.ties[id] ? undefined : objection('no-such-tie');

/**
 * Whether something may be asked of a tie now (E8): an agreement, a favour, a message that asks. One key for every
 * reason, so that the answer does not tell which one it is (N7).
 */
export function judgeAskingOf(tie: Tie, standing: Standing, now: Now): Objection | undefined {
  const silent =
    tie.hidden ||
    standing.asking === 'closed' ||
    standing.answer === 'declined' ||
    standing.life === 'not-now' ||
    standing.life === 'ended' ||
    standing.life === 'died' ||
    (standing.life === 'resting' && restHolds(tie, now));
  return silent ? objection('nothing-is-asked') : undefined;
}

/** What the steps that ask for support have to respect: the earlier answer (N6) and "show nowhere" (N7). */
const asks: Readonly<Record<string, (standing: Standing) => Objection | undefined>> = {
  'tie.asked': (at) => refusedEarlier(at),
  'tie.asked-to-repair': (at) =>
    refusedEarlier(at) ?? (at.repair === 'wished' ? undefined : objection('wish-comes-first')),
  'tie.asked-smaller': (at) =>
    closedBy(at) ?? (at.asking === 'smaller-used' ? objection('smaller-ask-used') : undefined),
  'tie.asked-by-their-wish': (at) => closedBy(at),
};

const closedBy = (at: Standing): Objection | undefined =>
  at.asking === 'closed' ? objection('do-not-ask-again') : undefined;

const refusedEarlier = (at: Standing): Objection | undefined =>
  closedBy(at) ?? (at.answer === 'declined' ? objection('answer-was-not-now') : undefined);

/** Why a step in the life of a tie is not taken now. */
export function judgeStep(type: string, tie: Tie, standing: Standing, now: Now): Objection | undefined {
  const ask = asks[type];
  if (ask) return tie.hidden ? objection('nothing-is-asked') : ask(standing);
  // A refusal from another device is heard everywhere; one is written down here where there was an ask.
  if (type === 'tie.said-not-now' && standing.life !== 'asked' && standing.life !== 'not-now')
    return objection('not-possible');
  if (type === 'tie.rested' && standing.life === 'resting' && restHolds(tie, now))
    return objection('rests-until', { until: tie.restUntil ?? '' });
  return undefined;
}

/** Who is shown nowhere takes nobody's place among the first three. The words are those of any other silence (N7). */
export const judgeFirst = (
  state: NetworkState,
  id: string,
  position: number | null,
): Objection | undefined =>
  position !== null && state.ties[id]?.hidden ? objection('nothing-is-asked') : undefined;

/** A rest that is over before it begins is a slip of the finger; 31 February never comes. */
export function judgeRestUntil(until: string | undefined, now: Now): Objection | undefined {
  if (until === undefined) return undefined;
  if (Number.isNaN(dayNumber(until))) return malformed('until');
  return until < wallTime(now.ms, now.zone).date ? objection('until-is-past') : undefined;
}

interface StatedHours {
  readonly zone: string;
  readonly weekly: readonly { readonly days: readonly unknown[] }[];
  readonly exceptions?: readonly { readonly from: string; readonly until: string }[] | undefined;
}

/** Hours that no clock or calendar could mean: a zone or a date that is not there, a window on no day. */
export function judgeHours(hours: StatedHours | null): Objection | undefined {
  if (!hours) return undefined;
  const { zone, weekly, exceptions = [] } = hours;
  if (!knownZone(zone)) return malformed('hours.zone');
  if (weekly.some(({ days }) => days.length === 0)) return malformed('hours.weekly');
  const isBackwards = (from: string, until: string) => !(dayNumber(from) <= dayNumber(until));
  return exceptions.some(({ from, until }) => isBackwards(from, until))
    ? malformed('hours.exceptions')
    : judgeFields(hours, HOURS, 'hours');
}

/** Why something nested can't be written: it has a field that this version does not know. */
export function judgeFields(value: unknown, known: Fields, path: string): Objection | undefined {
  const field = unknownField(value, known, path);
  return field === undefined ? undefined : malformed(field);
}

const malformed = (field: string): Objection => objection('malformed', { field });

export const judgeRange = (
  range: { readonly minDays: number; readonly maxDays: number } | null,
): Objection | undefined =>
  range && range.minDays > range.maxDays
    ? objection('range-upside-down')
    : judgeFields(range, RANGE, 'range');

import type { NetworkState, Support, Tie } from '../network/index.ts';
import { anyReachable, coverage, SUPPORTS, stageNow, tiesListed } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import { addDays, instantOf, wallTime, weekdayOf } from '../shared/time.ts';
import type { Place } from './place.ts';
import { addPlace } from './place.ts';
import type { States } from './states.ts';
import { isHardDay } from './states.ts';

/** Why a hint is given (N11). */
export const hintReasons = [
  'no-personal-tie',
  'no-professional',
  'nobody-in-an-evening',
  'nobody-in-the-weekend',
  'nobody-gives',
  'no-company-outside-recovery',
] as const;
export type HintReason = (typeof hintReasons)[number];

/** Somebody might be added. Every hint leads to the form for a new tie: none asks to drop anybody (N12). */
export interface Hint {
  /** What `network.hint-dismissed` names; dismissed once, it never comes back. */
  readonly id: string;
  readonly reason: HintReason;
  /** The kind of support that nobody gives. */
  readonly support?: Support;
  /** The evening, or the day of the weekend, on which nobody can be reached: `YYYY-MM-DD`. */
  readonly date?: string;
  readonly place: Place;
}

/** With fewer ties than this the map itself says enough. */
const FEWEST_TIES = 3;
const MOST_HINTS = 2;

/**
 * Hints for the network view, and for no other (N11): at most two, none below three ties, none on a hard day, none that
 * was dismissed. Who is shown nowhere counts for nothing here, as if they had not been written down (N7).
 */
export function hints(states: States, now: Now): readonly Hint[] {
  const { network } = states;
  if (!network || isHardDay(states, now)) return [];
  const ties = livingTies(network, now);
  if (ties.length < FEWEST_TIES) return [];
  return [...whoIsMissing(ties, now), ...whenNobodyIs(network, now), ...whatNobodyGives(network, now)]
    .filter((one) => !network.dismissed.includes(one.id))
    .slice(0, MOST_HINTS);
}

const livingTies = (network: NetworkState, now: Now): readonly Tie[] =>
  tiesListed(network).filter((tie) => !['ended', 'died'].includes(stageNow(tie, now)));

const hint = (reason: HintReason, place: Place, more: Pick<Hint, 'support' | 'date'> = {}): Hint => ({
  id: more.support ? `${reason}.${more.support}` : reason,
  reason,
  ...more,
  place,
});

/** Somebody who said "not now" is left in peace: another may be thought of instead (N6). */
function whoIsMissing(ties: readonly Tie[], now: Now): readonly Hint[] {
  const natures = ties.filter((tie) => stageNow(tie, now) !== 'not-now').map((tie) => tie.nature);
  const missing: Hint[] = [];
  if (!natures.includes('personal')) missing.push(hint('no-personal-tie', addPlace({ nature: 'personal' })));
  if (!natures.includes('professional'))
    missing.push(hint('no-professional', addPlace({ nature: 'professional' })));
  return missing;
}

/** In minutes since 00:00. */
const EVENING = [18 * 60, 22 * 60] as const;
const WEEKEND_DAY = [8 * 60, 22 * 60] as const;
const STEP = 30;

/** Looks at the coming seven days. Where nobody supports yet, it is not the hours that are missing. */
function whenNobodyIs(network: NetworkState, now: Now): readonly Hint[] {
  if (coverage(network, now).supporting.length === 0) return [];
  const isAlone = (date: string, [from, to]: readonly [number, number]): boolean => {
    for (let minutes = from; minutes < to; minutes += STEP) {
      const then = { ms: instantOf(date, minutes, now.zone), zone: now.zone };
      if (anyReachable(network, then)) return false;
    }
    return true;
  };
  const today = wallTime(now.ms, now.zone).date;
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days));
  const evening = week.find((date) => isAlone(date, EVENING));
  const weekend = week.find((date) => weekdayOf(date) > 5 && isAlone(date, WEEKEND_DAY));
  return [
    ...(evening ? [hint('nobody-in-an-evening', addPlace(), { date: evening })] : []),
    ...(weekend ? [hint('nobody-in-the-weekend', addPlace(), { date: weekend })] : []),
  ];
}

/** Where nothing was filled in about what anybody gives, it is not known, and that is no reason for a hint. */
function whatNobodyGives(network: NetworkState, now: Now): readonly Hint[] {
  const { supports, companyOutsideRecovery } = coverage(network, now);
  const missing = SUPPORTS.filter((support) => supports[support].length === 0);
  if (missing.length === SUPPORTS.length) return [];
  const found = missing.map((support) => hint('nobody-gives', addPlace({ gives: support }), { support }));
  if (supports.company.length > 0 && companyOutsideRecovery.length === 0)
    found.push(hint('no-company-outside-recovery', addPlace({ nature: 'personal', gives: 'company' })));
  return found;
}

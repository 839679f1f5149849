import type { ConcernKind } from './vocabulary.ts';

/** Pieces of advice after use or play, in the order in which they stand on the screen (L2, L4). Their words are in `safety/`. */
export const safetyAdvice = [
  'danger',
  'say-what-was-used',
  'naloxone-at-hand',
  'on-the-side',
  'chest-or-heat',
  'not-alone',
  'no-more',
  'no-extra-medicines',
  'less-tolerance',
  'not-suddenly',
  'ghb-not-less',
  'ask-about-medicines',
  'sit-down',
  'quiet-place',
  'not-driving',
  'out-of-reach',
  'rest',
  'money',
  'suicide',
] as const;
export type SafetyAdvice = (typeof safetyAdvice)[number];

const substances = [
  'alcohol',
  'ghb',
  'benzodiazepines',
  'opioids',
  'stimulants',
  'cannabis',
  'ketamine',
  'medication',
] as const satisfies readonly ConcernKind[];

/** What each piece fits. Danger, being alone and thoughts of suicide concern everybody. */
const fits: Readonly<Record<SafetyAdvice, 'everybody' | readonly ConcernKind[]>> = {
  danger: 'everybody',
  'say-what-was-used': substances,
  'naloxone-at-hand': ['opioids'],
  'on-the-side': substances,
  'chest-or-heat': ['stimulants'],
  'not-alone': 'everybody',
  'no-more': ['alcohol', 'ghb', 'opioids', 'stimulants', 'cannabis', 'ketamine'],
  // Who is told to use no more of what a doctor prescribed may stop at once, and that is dangerous.
  'no-extra-medicines': ['benzodiazepines', 'medication'],
  'less-tolerance': substances,
  'not-suddenly': ['alcohol', 'ghb', 'benzodiazepines', 'opioids', 'medication'],
  'ghb-not-less': ['ghb'],
  'ask-about-medicines': ['benzodiazepines', 'opioids', 'medication'],
  'sit-down': ['ketamine'],
  'quiet-place': ['cannabis', 'ketamine', 'stimulants'],
  'not-driving': ['cannabis'],
  'out-of-reach': ['nicotine'],
  rest: ['gaming'],
  money: ['gambling', 'gaming'],
  suicide: 'everybody',
};

/**
 * The advice that fits what it is about, in its order (L4); all of it where that is not known, or is something else.
 */
export function safetyFor(kinds: readonly ConcernKind[]): readonly SafetyAdvice[] {
  if (kinds.length === 0 || kinds.includes('other')) return safetyAdvice;
  return safetyAdvice.filter((advice) => {
    const fitting = fits[advice];
    return fitting === 'everybody' || kinds.some((kind) => fitting.includes(kind));
  });
}

/** The rest, one tap away (L4): what somebody used now need not be what their recovery is about. */
export function otherAdvice(kinds: readonly ConcernKind[]): readonly SafetyAdvice[] {
  const shown = safetyFor(kinds);
  return safetyAdvice.filter((advice) => !shown.includes(advice));
}

const beforeStopping: readonly SafetyAdvice[] = ['not-suddenly', 'ghb-not-less', 'ask-about-medicines'];

/** What stands before a goal or a date to stop is written down: nobody is led to stop at once where that is dangerous. */
export const adviceBeforeStopping = (kinds: readonly ConcernKind[]): readonly SafetyAdvice[] =>
  safetyFor(kinds).filter((advice) => beforeStopping.includes(advice));

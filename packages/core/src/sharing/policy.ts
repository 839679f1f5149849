import type { PolicyContext, Refusal } from '../journal/area.ts';
import { dateNow, isDate } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, DAY, msOf } from '../shared/time.ts';
import type { Audience, EnvelopeKind, Section } from './vocabulary.ts';
import { fitsAudience, sectionsApart } from './vocabulary.ts';

/** Every reason for which an entry of sharing may be refused, with its rule, beside those that recording gives for any. */
export const sharingRefusals = {
  'nothing-is-shared': 'D1',
  'nothing-named': 'D1',
  'no-such-date': 'D1',
  'over-already': 'D1',
  'too-long': 'D6',
  'not-for-supporters': 'D3',
  'grant-of-its-own': 'D3',
  'no-such-moment': 'D4',
  'ends-before-it-leaves': 'D4',
  'open-too-long': 'D4',
} as const;

export type SharingRefusalKey = keyof typeof sharingRefusals;

/** A grant is said again at least once a year: what was agreed to long ago is no consent to today's journal. */
export const LONGEST_GRANT = 366;
/** How long an envelope may be opened at most, in days. A link lies about in somebody's messages for good. */
export const LONGEST_ENVELOPE = 90;

/** Why nobody may be given this. */
export function judgeGrant(
  data: { readonly sections: readonly Section[]; readonly audience: Audience; readonly until: string },
  now: Now,
): SharingRefusalKey | undefined {
  if (data.sections.length === 0) return 'nothing-named';
  if (!isDate(data.until)) return 'no-such-date';
  if (data.until < dateNow(now)) return 'over-already';
  if (data.until > addDays(dateNow(now), LONGEST_GRANT)) return 'too-long';
  if (fitsAudience(data.sections, data.audience)) return undefined;
  const isApart = data.sections.some((one) => sectionsApart.includes(one));
  return data.audience === 'supporter' && isApart ? 'not-for-supporters' : 'grant-of-its-own';
}

/** Why an envelope may not be open this long. */
export function judgeSent(until: string, now: Now): SharingRefusalKey | undefined {
  const ms = msOf(until);
  if (Number.isNaN(ms)) return 'no-such-moment';
  if (ms <= now.ms) return 'ends-before-it-leaves';
  return ms > now.ms + LONGEST_ENVELOPE * DAY ? 'open-too-long' : undefined;
}

/** Nothing is shared with who is not among the people that are listed (N7); the words are those of any other silence. */
export const judgeWho = (tie: string | undefined, { facts }: PolicyContext): SharingRefusalKey | undefined =>
  tie !== undefined && facts?.isListed && !facts.isListed(tie) ? 'nothing-is-shared' : undefined;

/**
 * Nothing leaves to who died, and to who ended only what takes something back: without it the other would go on counting on
 * what is over (D1).
 */
export const judgeOver = (
  tie: string | undefined,
  { facts }: PolicyContext,
  kind?: EnvelopeKind,
): SharingRefusalKey | undefined => {
  const over = tie === undefined ? undefined : facts?.over?.(tie);
  return over === undefined || (over === 'ended' && kind === 'withdrawal') ? undefined : 'nothing-is-shared';
};

/** An objection as a refusal that names what is possible instead. */
export const refuse = (
  key: SharingRefusalKey | undefined,
  allowed: () => readonly string[],
): Refusal | undefined => key && { rule: sharingRefusals[key], key, allowed: allowed() };

import { daysBetween, type Now, wallTime } from '../shared/time.ts';
import type { Line } from './line.ts';
import type { Problem } from './problem.ts';

/** After this many days a check by calling counts as old (H4). */
export const VERIFIED_FOR_DAYS = 180;

/** H4: warns the provider, never the person, of lines that nobody checked by calling in the last 180 days. */
export function unverified(lines: readonly Line[], now: Now): Problem[] {
  const today = wallTime(now.ms, now.zone).date;
  return lines.flatMap(({ id, verifiedOn }): Problem[] => {
    const age = verifiedOn === null ? Number.NaN : daysBetween(verifiedOn, today);
    if (age >= 0 && age <= VERIFIED_FOR_DAYS) return [];
    const problem = { path: `lines.${id}.verifiedOn`, rule: 'H4', level: 'warning' } as const;
    const neverChecked = verifiedOn === null || !(age > 0);
    return [
      { ...problem, key: neverChecked ? 'never-checked' : 'checked-long-ago', about: verifiedOn ?? id },
    ];
  });
}

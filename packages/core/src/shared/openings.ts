import type { Hours } from './hours.ts';
import { alwaysOpen, nextChange, openAt, planOf } from './hours.ts';
import { knownZone } from './time.ts';

/** The first instant after `ms` at which it opens; undefined where none comes within 400 days, or it never closes. */
export function nextOpening(hours: Hours, ms: number): number | undefined {
  if (!knownZone(hours.zone)) return undefined;
  if (alwaysOpen(hours)) return undefined;
  const closed = openAt(hours, ms) ? nextChange(planOf(hours), hours.zone, ms, true) : ms;
  return closed === undefined ? undefined : nextChange(planOf(hours), hours.zone, closed, false);
}

/** Whether no window of the week and no exception ever opens: for a line that is a configuration error (H1). */
export function neverOpens(hours: Hours): boolean {
  if (!knownZone(hours.zone)) return true;
  const { weekly, exceptions } = planOf(hours);
  const sometimes = exceptions.some(({ from, until, spans }) => spans.length > 0 && from <= until);
  return !sometimes && [...weekly.values()].every((spans) => spans.length === 0);
}

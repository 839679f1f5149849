import { type Hours, openAt, openUntil } from '../shared/hours.ts';
import { nextOpening } from '../shared/openings.ts';
import type { Now } from '../shared/time.ts';
import type { Line } from './line.ts';

/** Open or closed at a moment. Instants are in milliseconds. */
export interface Status {
  readonly open: boolean;
  /** When it closes; absent where it is closed or does not close. */
  readonly until?: number;
  /** When it opens; absent where it is open or does not open within 400 days. */
  readonly opensAt?: number;
}

export interface LineNow {
  readonly line: Line;
  readonly status: Status;
}

/** Open or closed at a moment, for anything with opening hours. */
export function statusOf(hours: Hours | 'always', now: Now): Status {
  if (hours === 'always') return { open: true };
  if (openAt(hours, now.ms)) {
    const until = openUntil(hours, now.ms);
    return until === undefined ? { open: true } : { open: true, until };
  }
  const opensAt = nextOpening(hours, now.ms);
  return opensAt === undefined ? { open: false } : { open: false, opensAt };
}

/** H2: whether a line is open now, until when, or when it opens. */
export function lineStatus(line: Line, now: Now): Status {
  return statusOf(line.hours, now);
}

/** Each line with whether it is open now, in the order given. */
export function linesNow(lines: readonly Line[], now: Now): LineNow[] {
  return lines.map((line) => ({ line, status: lineStatus(line, now) }));
}

/** The lines that are open now, in the order given. */
export function openLines(lines: readonly Line[], now: Now): LineNow[] {
  return linesNow(lines, now).filter(({ status }) => status.open);
}

import type { Occurrence } from '@recovery-network/core/agenda';
import { wallTime } from '@recovery-network/core/shared';

const MINUTE = 60_000;
/** By so much clocks change. */
const SHIFTS = [30, 60, 120];

/** Whether the clock skips the time at which it would be, or shows it twice. */
export function isUnusual(
  { start, from, date }: Pick<Occurrence, 'start' | 'from' | 'date'>,
  zone: string,
): 'skipped' | 'repeated' | undefined {
  const wall = (ms: number) => {
    const { date: day, minutes } = wallTime(ms, zone);
    return `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const meant = `${date} ${from}`;
  if (wall(start) !== meant) return 'skipped';
  return SHIFTS.some((shift) => wall(start + shift * MINUTE) === meant) ? 'repeated' : undefined;
}

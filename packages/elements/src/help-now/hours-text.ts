import type { LineNow } from '@recovery-network/core/help-now';

/** An element with the words for opening hours. */
interface SaysHours {
  say(
    key: 'dayAndNight' | 'openUntil' | 'openUntilDay' | 'closedNow' | 'closedUntilDay' | 'closedForLong',
    params: { readonly day: string; readonly time: string },
  ): string;
  formatDay(ms: number): string;
  formatTime(ms: number): string;
  now(): { readonly ms: number };
}

/** Until when something is open, or when it opens. */
export function hoursText(element: SaysHours, { open, until, opensAt }: LineNow['status']): string {
  const then = open ? until : opensAt;
  if (then === undefined) return element.say(open ? 'dayAndNight' : 'closedForLong', { day: '', time: '' });
  // What closes at midnight closes today.
  const day = element.formatDay(open ? then - 1 : then);
  const words = open ? (['openUntil', 'openUntilDay'] as const) : (['closedNow', 'closedUntilDay'] as const);
  const key = words[day === element.formatDay(element.now().ms) ? 0 : 1];
  return element.say(key, { day, time: element.formatTime(then) });
}

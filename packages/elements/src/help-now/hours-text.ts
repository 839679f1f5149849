import type { LineNow } from '@recovery-network/core/help-now';

/** An element with the words for opening hours. */
interface SaysHours {
  say(
    key: 'dayAndNight' | 'openUntil' | 'closedNow' | 'closedUntilDay' | 'closedForLong',
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
  const day = element.formatDay(then);
  const today = day === element.formatDay(element.now().ms);
  return element.say(open ? 'openUntil' : today ? 'closedNow' : 'closedUntilDay', {
    day,
    time: element.formatTime(then),
  });
}

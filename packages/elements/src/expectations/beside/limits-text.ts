import type { StatedLimits } from '@recovery-network/core/expectations';
import { formatter } from '../../element/dates.ts';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { besideWords } from './words.ts';

export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 January 2024 was a Monday. */
export const dayName = (element: RecoveryElement, day: number, weekday: 'long' | 'short' = 'long'): string =>
  formatter(element.language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** Limits in sentences that are right for whoever reads them (E4). The own words of whose they are stand apart. */
export function limitsText(element: RecoveryElement, limits: StatedLimits): readonly string[] {
  const { channels, hours, notKinds, most } = limits;
  const lines: string[] = [];
  if (channels && channels.length > 0) {
    const ways = element.formatList(
      channels.map((way) => element.sayFrom(besideWords, `way-${way}`)),
      'or',
    );
    lines.push(element.sayFrom(besideWords, 'limitsSayWays', { ways }));
  }
  if (hours && hours.weekly.length > 0) {
    const said = element.formatList(hours.weekly.map((span) => spanText(element, span)));
    lines.push(element.sayFrom(besideWords, 'limitsSayHours', { hours: said }));
    if (hours.zone !== element.now().zone)
      lines.push(element.sayFrom(besideWords, 'limitsSayZone', { zone: hours.zone.replaceAll('_', ' ') }));
  }
  if (notKinds && notKinds.length > 0) {
    const kinds = element.formatList(
      notKinds.map((kind) => element.sayFrom(besideWords, `kind-${kind}`)),
      'or',
    );
    lines.push(element.sayFrom(besideWords, 'limitsSayNot', { kinds }));
  }
  if (most === 0) lines.push(element.sayFrom(besideWords, 'limitsSayNoneNow'));
  else if (most !== undefined) lines.push(element.sayFrom(besideWords, 'limitsSayMost', { count: most }));
  return lines;
}

type Span = NonNullable<StatedLimits['hours']>['weekly'][number];

function spanText(element: RecoveryElement, { days, from, to }: Span): string {
  if (new Set(days).size === WEEK.length)
    return element.sayFrom(besideWords, 'limitsBetweenDaily', { from, to });
  const named = element.formatList(days.toSorted().map((day) => dayName(element, day)));
  return element.sayFrom(besideWords, 'limitsBetween', { days: named, from, to });
}

/** Whether anything is stated at all. */
export const isLimited = (limits: StatedLimits | undefined): limits is StatedLimits =>
  limits !== undefined &&
  Boolean(
    limits.channels || limits.hours || limits.notKinds?.length || limits.most !== undefined || limits.words,
  );

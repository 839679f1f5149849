import type { Fields } from '../journal/nested.ts';
import { unknownField } from '../journal/nested.ts';
import { clockTime } from '../shared/hours.ts';
import { knownZone } from '../shared/time.ts';
import type { Judge } from './judging.ts';
import { ofOwner } from './judging.ts';
import type { StatedLimits } from './limits.ts';
import { no } from './refusals.ts';
import { areTold, limitsOf } from './stated-limits.ts';

const LIMITS: Fields = {
  channels: true,
  hours: { zone: true, weekly: { days: true, from: true, to: true } },
  notKinds: true,
  most: true,
  words: true,
};

/** Limits that can be kept to: hours of a zone and of days that are there. */
export const judgeLimitsStated = ofOwner<{ limits: StatedLimits }>((_state, { data: { limits } }) => {
  const field = unknownField(limits, LIMITS, 'limits');
  if (field !== undefined) return no('malformed', { field });
  if (!limits.hours) return undefined;
  if (!knownZone(limits.hours.zone)) return no('malformed', { field: 'limits.hours.zone' });
  const idle = limits.hours.weekly.some(
    ({ days, from }) => days.length === 0 || clockTime(from) === clockTime('24:00'),
  );
  return idle ? no('malformed', { field: 'limits.hours.weekly' }) : undefined;
});

/** What is told of somebody stands only where they said nothing themselves. */
export const judgeLimitsBeside: Judge<{ limits: StatedLimits }> = (state, entry, context) => {
  const { about, via } = entry;
  const said = via === 'reported' && limitsOf(state, about) !== undefined && !areTold(state, about);
  return said ? no('said-by-them') : judgeLimitsStated(state, entry, context);
};

export const judgeCard: Judge<{
  helps: readonly string[];
  helpsNot: readonly string[];
  approach?: string | undefined;
  hardDay?: string | undefined;
}> = (_state, { data }) =>
  [...data.helps, ...data.helpsNot, data.approach, data.hardDay].some((text) => text?.trim())
    ? undefined
    : no('text-missing');

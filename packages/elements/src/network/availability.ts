import { CHANNELS, type Tie } from '@recovery-network/core/network';
import { type Hours, type Weekday, wallTime } from '@recovery-network/core/shared';
import { html } from 'lit';
import { chosen, field, formPage, several, tick, typed } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { TiePart } from './pages.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const DAY_AND_NIGHT = { days: WEEK, from: '00:00', to: '24:00' } as const;

/** 1 January 2024 was a Monday. */
const dayName = (map: RecoveryNetworkMap, day: Weekday): string =>
  new Intl.DateTimeFormat(map.language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

const isWhole = ({ weekly }: Hours): boolean =>
  weekly.some(
    ({ days, from, to }) => days.length === 7 && from === '00:00' && (to === '24:00' || to === '00:00'),
  );

/** The last day away, where that is today or later. */
function awayUntil(map: RecoveryNetworkMap, tie: Tie): string | undefined {
  const { ms, zone } = map.now();
  const last = tie.hours?.exceptions?.findLast(({ windows }) => windows.length === 0)?.until;
  return last && last >= wallTime(ms, zone).date ? last : undefined;
}

/** When somebody can be reached, as words (N9). */
export function hoursText(map: RecoveryNetworkMap, tie: Tie): string {
  const { hours } = tie;
  if (!hours || hours.weekly.length === 0) return map.say('whenUnknown');
  if (isWhole(hours)) return map.say('always');
  return hours.weekly
    .map(({ days, from, to }) =>
      map.say('between', {
        days: days.length === 7 ? map.say('everyDay') : map.formatList(days.map((day) => dayName(map, day))),
        from,
        to,
      }),
    )
    .join('; ');
}

/** Weekly times, a day until which somebody is away, and the ways that are welcome. */
export const when: TiePart = (map, tie) => {
  const whole = tie.hours ? isWhole(tie.hours) : false;
  const rows = [...(whole ? [] : (tie.hours?.weekly ?? [])), { days: [], from: '18:00', to: '22:00' }];
  const options = WEEK.map((day) => [String(day), dayName(map, day)] as const);
  const content = html`
    ${tick('always', map.say('always'), whole)}
    ${rows.map(
      ({ days, from, to }, row) => html`<div class="times">
        ${several('checkbox', `days-${row}`, row === 0 ? map.say('days') : map.say('moreTimes'), options, days.map(String))}
        <div class="row">${field(`from-${row}`, map.say('from'), { type: 'time', value: from })}
          ${field(`to-${row}`, map.say('to'), { type: 'time', value: to === '24:00' ? '00:00' : to })}</div></div>`,
    )}
    ${field('away', map.say('away'), { type: 'date', value: awayUntil(map, tie) })}
    ${several(
      'checkbox',
      'channels',
      map.say('channels'),
      CHANNELS.map((one) => [one, map.say(`channel-${one}`)] as const),
      tie.channels ?? [],
    )}`;
  const save = (form: FormData) => {
    const { ms, zone } = map.now();
    const weekly = form.has('always') ? [DAY_AND_NIGHT] : rows.flatMap((_, row) => windowIn(form, row));
    const until = typed(form, 'away');
    const others = tie.hours?.exceptions?.filter(({ windows }) => windows.length > 0) ?? [];
    const exceptions = until ? [...others, { from: wallTime(ms, zone).date, until, windows: [] }] : others;
    const known = weekly.length > 0 || exceptions.length > 0;
    return map.writing.note(tie.id, 'tie.available', {
      hours: known ? { zone: tie.hours?.zone ?? zone, weekly, exceptions } : null,
      channels: chosen(form, 'channels', CHANNELS),
    });
  };
  return formPage(map, map.say('when'), content, save, { at: 'tie', tie: tie.id });
};

/** One row of the form; nothing where no day was chosen. */
function windowIn(form: FormData, row: number) {
  const picked = form.getAll(`days-${row}`);
  const days = WEEK.filter((day) => picked.includes(String(day)));
  const from = typed(form, `from-${row}`);
  const to = typed(form, `to-${row}`);
  return days.length > 0 && from && to ? [{ days, from, to }] : [];
}

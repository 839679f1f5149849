import {
  type ContactWay,
  contactWays,
  type StatedLimits,
  type SupportKind,
  supportKinds,
} from '@recovery-network/core/expectations';
import { html } from 'lit';
import { formatter } from '../element/dates.ts';
import type { RecoveryElement } from '../element/recovery-element.ts';
import { field, type Option, ticked, ticks, typed } from '../forms/fields.ts';
import type { RecoverySupporter } from './supporter.ts';

const week = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = (typeof week)[number];

const dayName = (element: RecoveryElement, day: number): string =>
  formatter(element.language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

export const dayOptions = (element: RecoverySupporter): readonly Option[] =>
  week.map((day): Option => [String(day), dayName(element, day)]);

export const wayOptions = (element: RecoverySupporter): readonly Option[] =>
  contactWays.map((way): Option => [way, element.say(`way-${way}`)]);

export const daysIn = (chosen: readonly string[]): Weekday[] =>
  week.filter((day) => chosen.includes(String(day)));

export const waysIn = (chosen: readonly string[]): ContactWay[] =>
  contactWays.filter((way) => chosen.includes(way));

const kindsIn = (chosen: readonly string[]): SupportKind[] =>
  supportKinds.filter((kind) => chosen.includes(kind));

/** What somebody can do and what not: every field may stay empty, and what is left out is no limit (E4). */
export function limitFields(element: RecoverySupporter, before: StatedLimits = {}) {
  const [hours] = before.hours?.weekly ?? [];
  return html`
    ${field(element, 'limit', element.say('limitWords'), { type: 'long', longest: 500, value: before.words })}
    ${ticks(element, 'channels', element.say('limitChannels'), wayOptions(element), { chosen: before.channels ?? [] })}
    ${ticks(
      element,
      'kinds',
      element.say('limitKinds'),
      supportKinds.map((kind): Option => [kind, element.say(`kind-${kind}`)]),
      { chosen: before.notKinds ?? [] },
    )}
    <details ?open=${before.hours !== undefined || before.most !== undefined}>
      <summary>${element.say('limitMore')}</summary>
      <div class="stack">
        ${ticks(element, 'days', element.say('limitDays'), dayOptions(element), { chosen: (hours?.days ?? []).map(String) })}
        <div class="row">
          ${field(element, 'from', element.say('limitFrom'), { type: 'time', value: hours?.from })}
          ${field(element, 'to', element.say('limitTo'), { type: 'time', value: hours?.to === '24:00' ? '' : hours?.to })}
        </div>
        ${field(element, 'most', element.say('limitMost'), { type: 'number', value: before.most === undefined ? '' : String(before.most) })}
      </div>
    </details>
  `;
}

/** The limits that a form states. All ways, or all days at all hours, are no limit. */
export function limitsIn(form: FormData, zone: string): StatedLimits {
  const channels = waysIn(ticked(form, 'channels'));
  const notKinds = kindsIn(ticked(form, 'kinds'));
  const days = daysIn(ticked(form, 'days'));
  const from = typed(form, 'from') || '00:00';
  const to = typed(form, 'to') || '24:00';
  const bounded = from !== '00:00' || to !== '24:00' || (days.length > 0 && days.length < week.length);
  const most = typed(form, 'most');
  const words = typed(form, 'limit');
  return {
    ...(channels.length > 0 && channels.length < contactWays.length && { channels }),
    ...(bounded && {
      hours: { zone, weekly: [{ days: days.length > 0 ? days : [...week], from, to }] },
    }),
    ...(notKinds.length > 0 && { notKinds }),
    ...(/^\d{1,2}$/.test(most) && { most: Number(most) }),
    ...(words && { words }),
  };
}

/** Limits as sentences. */
export function limitsText(element: RecoverySupporter, limits: StatedLimits): readonly string[] {
  const { channels, hours, notKinds, most, words } = limits;
  return [
    ...(channels
      ? [
          element.say('saidChannels', {
            ways: element.formatList(
              channels.map((way) => element.say(`way-${way}`)),
              'or',
            ),
          }),
        ]
      : []),
    ...(hours?.weekly ?? []).map(({ days, from, to }) =>
      element.say('saidHours', {
        days: element.formatList(days.map((day) => dayName(element, day))),
        from,
        to,
      }),
    ),
    ...(notKinds?.length
      ? [
          element.say('saidKinds', {
            kinds: element.formatList(
              notKinds.map((kind) => element.say(`kind-${kind}`)),
              'or',
            ),
          }),
        ]
      : []),
    ...(most === undefined
      ? []
      : [most === 0 ? element.say('saidNone') : element.say('saidMost', { count: most })]),
    ...(words ? [element.say('quoted', { words })] : []),
  ];
}

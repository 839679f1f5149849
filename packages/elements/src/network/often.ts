import { type NetworkState, RINGS, type Tie } from '@recovery-network/core/network';
import { html } from 'lit';
import { choice } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';

/** Contact rhythms as words; what is kept is a range of days (N10). */
const RHYTHMS = {
  none: null,
  days: { minDays: 2, maxDays: 4 },
  week: { minDays: 5, maxDays: 10 },
  month: { minDays: 20, maxDays: 40 },
} as const;
const NAMES = ['none', 'days', 'week', 'month'] as const;

/** What was chosen in a list, among the values that it offers. */
const picked = <Value>(event: Event, values: readonly Value[]): Value | undefined =>
  event.target instanceof HTMLSelectElement ? values[event.target.selectedIndex] : undefined;

/** How often contact would be good; the name that is nearest to the range that was set. */
export function rhythmChoice(map: RecoveryNetworkMap, { id, rhythm }: Tie) {
  const days = rhythm?.maxDays;
  const now = days === undefined ? 'none' : days <= 4 ? 'days' : days <= 14 ? 'week' : 'month';
  return choice(
    'rhythm',
    map.say('rhythm'),
    NAMES.map((one) => [one, map.say(`rhythm-${one}`)] as const),
    now,
    (event) => {
      const name = picked(event, NAMES);
      if (name) void map.writing.note(id, 'tie.rhythm-set', { range: RHYTHMS[name] });
    },
  );
}

const PLACES = ['', '1', '2', '3'] as const;

/** The person's own first three (N9), and who has a place already. */
export function firstChoice(map: RecoveryNetworkMap, tie: Tie, { first, ties }: NetworkState) {
  const options = PLACES.map((place) => {
    const other = ties[first[place] ?? ''];
    const has = other && other !== tie && !other.hidden ? ` (${map.nameOf(other)})` : '';
    return [place, place ? map.say('firstPlace', { position: place }) + has : map.say('firstNone')] as const;
  });
  const now = PLACES.find((place) => first[place] === tie.id) ?? '';
  return choice('first', map.say('first'), options, now, (event) => {
    const place = picked(event, PLACES);
    if (place !== undefined)
      void map.writing.note(tie.id, 'tie.put-first', { position: Number(place) || null });
  });
}

/** Closeness, as dragging and the arrow keys set it too. */
export const ringChoice = (map: RecoveryNetworkMap, tie: Tie) =>
  choice(
    'ring',
    map.say('ring', { name: map.nameOf(tie) }),
    RINGS.map((ring) => [ring, map.say(`ring-${ring}`)] as const),
    tie.ring,
    (event) => {
      const ring = picked(event, RINGS);
      if (ring) void map.move(tie, ring);
    },
  );

/** Kept out of the lists of a hard day (N12), privately. */
export const hardDays = (map: RecoveryNetworkMap, tie: Tie) =>
  html`<label class="option"><input type="checkbox" .checked=${tie.notOnHardDays ?? false} @change=${(
    event: Event,
  ) => {
    if (event.target instanceof HTMLInputElement)
      void map.writing.note(tie.id, 'tie.not-on-hard-days', { on: event.target.checked });
  }}> ${map.say('hardDays')}</label>`;

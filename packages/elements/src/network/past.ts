import {
  type Change,
  changes,
  type NetworkState,
  type Support,
  type Tie,
  tiesListed,
} from '@recovery-network/core/network';
import { addDays, daysBetween, instantOf, wallTime } from '@recovery-network/core/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';

const looking = new WeakSet<RecoveryNetworkMap>();

/**
 * Looks at the end of the day, so many days back (J10). One day at a time is looked up, and then the one that the slider
 * has come to: the days in between would keep what is written meanwhile waiting.
 */
async function lookBack(map: RecoveryNetworkMap): Promise<void> {
  if (looking.has(map)) return;
  looking.add(map);
  for (let found = false; !found; ) {
    const { days } = map.past;
    const then = days > 0 ? await map.host?.stateAt(endOfDay(map, days)) : undefined;
    found = map.past.days === days;
    if (found) map.past = { days, network: then?.ok ? then.value.areas.network : undefined };
  }
  looking.delete(map);
}

/** How far the words look back for what changed, where the slider stands at now. */
const FOUR_WEEKS = 28;

/** Opens everything in words, with what changed since the day at the slider, or else in the last four weeks (N17). */
export async function tellAll(map: RecoveryNetworkMap): Promise<void> {
  const page = { at: 'summary' } as const;
  const ms = endOfDay(map, map.past.days || FOUR_WEEKS);
  map.go(page);
  const then = await map.host?.stateAt(ms);
  if (then?.ok && map.page === page) map.page = { ...page, since: { ms, network: then.value.areas.network } };
}

function endOfDay(map: RecoveryNetworkMap, daysBack: number): number {
  const { ms, zone } = map.now();
  return instantOf(addDays(wallTime(ms, zone).date, 1 - daysBack), 0, zone) - 1;
}

/** The slider to an earlier day, and what changed since then in words. */
export function pastView(map: RecoveryNetworkMap, network: NetworkState): TemplateResult {
  const { past } = map;
  const { ms, zone } = map.now();
  const today = wallTime(ms, zone).date;
  const first = tiesListed(network).reduce((least, { addedAt }) => Math.min(least, Date.parse(addedAt)), ms);
  const range = Math.max(1, daysBetween(wallTime(first, zone).date, today) + 1);
  const day = past.days === 0 ? map.say('pastNow') : map.formatDay(endOfDay(map, past.days));
  const look = (days: number) => {
    map.past = { ...map.past, days };
    void lookBack(map);
  };
  const slide = (event: Event) => {
    if (event.target instanceof HTMLInputElement) look(range - Number(event.target.value));
  };
  return html`<div class="stack tight">
      <div class="field"><label for="past">${map.say('pastSlider')}</label>
        <input id="past" type="range" min="0" max=${range} step="1" .value=${String(range - past.days)}
          aria-valuetext=${day} @input=${slide}></div>
      <p>${past.days === 0 ? day : map.say('pastDay', { day })}</p>
      ${past.network ? sinceThen(map, past.network, network) : nothing}
    </div>`;
}

function sinceThen(map: RecoveryNetworkMap, then: NetworkState, now: NetworkState): TemplateResult {
  const lines = changes(then, now).map((change) => changeText(map, change, now.ties[change.tie]));
  return html`<h3>${map.say('since')}</h3>
    ${lines.length === 0 ? html`<p>${map.say('sinceNothing')}</p>` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}

/** Kinds of support as running words. */
export const supportText = (map: RecoveryNetworkMap, list: readonly Support[]): string =>
  map.formatList(list.map((support) => map.say(`support-${support}`).toLowerCase()));

export const withCapital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());

/** One change as a sentence. */
export function changeText(map: RecoveryNetworkMap, change: Change, tie: Tie | undefined): string {
  const name = map.nameOf(tie);
  switch (change.what) {
    case 'added':
      return map.say('change-added', { name });
    case 'moved':
      return map.say('change-moved', { name, ring: map.say(`ring-${change.to}`) });
    case 'stage':
      return map.say('change-stage', { name, stage: map.say(`stage-${change.to}`) });
    case 'support':
      return map.say('change-support', {
        name,
        support: supportText(map, change.more),
      });
  }
}

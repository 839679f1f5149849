import {
  type Hint,
  hints,
  isHardDay,
  type ShareHint,
  type States,
  shareHint,
} from '@recovery-network/core/guidance';
import { contactDue } from '@recovery-network/core/network';
import { html, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';

/** What may be missing; or that much rests on one person, where what is agreed is known here. */
type Shown = Hint | ShareHint;

/** As many as there are beside the map. */
const MOST = 2;

const found = new WeakMap<States, { readonly minute: number; readonly hints: readonly Shown[] }>();

/** The hints of this minute: to find them, a whole week is looked through. */
function hintsNow(states: States, now: { readonly ms: number; readonly zone: string }): readonly Shown[] {
  const minute = Math.floor(now.ms / 60_000);
  const known = found.get(states);
  if (known?.minute === minute) return known.hints;
  const share = shareHint(states, now);
  const fresh = [...hints(states, now), ...(share ? [share] : [])].slice(0, MOST);
  found.set(states, { minute, hints: fresh });
  return fresh;
}

/** Hints, in this view only (N11): each with its reason, a place to go, and a way to see it never again. */
export function hintList(map: RecoveryNetworkMap): readonly TemplateResult[] {
  const states = map.host?.state?.areas;
  if (!states || map.past.network) return [];
  return [...dueHint(map, states), ...hintsNow(states, map.now()).map((hint) => hintCard(map, hint))];
}

/** The one that was not spoken for a while (N10): named, never counted, and not on a hard day. */
function dueHint(map: RecoveryNetworkMap, states: States): readonly TemplateResult[] {
  const due = states.network && !isHardDay(states, map.now()) && contactDue(states.network, map.now());
  if (!due) return [];
  const name = map.nameOf(due);
  return [
    html`<div class="hint-card"><p>${map.say('longAgoWith', { name })}</p>
      <button class="plain" @click=${() => map.go({ at: 'tie', tie: due.id })}>${map.say('about', { name })}</button></div>`,
  ];
}

/** Why it is given; without the name of whoever carries much (N12). */
function reasonOf(map: RecoveryNetworkMap, hint: Shown): string {
  if (!('reason' in hint)) return map.say(`hint-${hint.id}`);
  const day = hint.date ? map.formatDate(hint.date) : '';
  const support = hint.support ? map.say(`support-${hint.support}`).toLowerCase() : '';
  return map.say(`hint-${hint.reason}`, { day, support });
}

function hintCard(map: RecoveryNetworkMap, hint: Shown): TemplateResult {
  const dismiss = () => {
    const { host } = map;
    const journal = host?.state?.journal;
    if (host && journal)
      void map.writing.write(host.draft('network.hint-dismissed', journal, { hint: hint.id }));
  };
  return html`<div class="hint-card">
    <p>${reasonOf(map, hint)}</p>
    <button class="plain" @click=${() => map.open(hint.place)}>${map.say('add')}</button>
    <button class="plain" @click=${dismiss}>${map.say('dismiss')}</button></div>`;
}

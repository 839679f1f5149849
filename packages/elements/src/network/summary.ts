import { type NetworkState, type Summarised, summary, tiesListed } from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import { pageTop } from './forms.ts';
import type { RecoveryNetworkMap } from './network.ts';
import type { Page } from './pages.ts';
import { changeText, supportText, withCapital } from './past.ts';

/** The network as a page to read, to print and to take along (N17). */
export function summaryPage(
  map: RecoveryNetworkMap,
  network: NetworkState,
  since: (Page & { readonly at: 'summary' })['since'],
): TemplateResult {
  // Where nobody stood on the map yet, everybody would be news.
  const then = since && tiesListed(since.network).length > 0 ? since.network : undefined;
  const told = summary(network, map.now(), then);
  const one = (tie: Summarised) => {
    const gives = withCapital(supportText(map, tie.gives));
    const stage = tie.stage ? [map.say(`stage-${tie.stage}`).toLowerCase()] : [];
    return html`<li><strong><bdi>${tie.name || map.say('someone')}</bdi></strong>
      (${[map.say(`kind-${tie.kind}`), ...stage].join(', ')})
      ${[tie.why, gives, tie.goodFor].filter(Boolean).map((text) => html`<br>${text}`)}</li>`;
  };
  const group = (title: string, ties: readonly Summarised[]) =>
    ties.length === 0 ? nothing : html`<h4>${title}</h4><ul>${ties.map(one)}</ul>`;
  return html`<div class="stack print">${pageTop(map, map.say('summary'))}
    ${told.rings.map(({ ring, ties }) => group(map.say(`ring-${ring}`), ties))}
    ${group(map.say('stage-died'), told.remembered)}
    ${
      told.changes.length > 0
        ? html`<h4>${map.say('changedSince', { day: map.formatDay(since?.ms ?? 0) })}</h4><ul>${told.changes.map((change) => html`<li>${changeText(map, change, network.ties[change.tie])}</li>`)}</ul>`
        : nothing
    }
    <button class="primary" @click=${() => print()}>${map.say('print')}</button></div>`;
}

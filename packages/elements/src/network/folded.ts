import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';

/** What is folded away is drawn when it is unfolded: the map is on the screen sooner. */
export function folded(
  map: RecoveryNetworkMap,
  name: string,
  label: string,
  content: () => TemplateResult | undefined,
): TemplateResult {
  const toggle = (event: Event) => {
    if (event.target instanceof HTMLDetailsElement && event.target.open !== map.unfolded.has(name))
      map.fold(name);
  };
  return html`<details class=${name} @toggle=${toggle}><summary>${label}</summary>
    ${map.unfolded.has(name) ? content() : nothing}</details>`;
}

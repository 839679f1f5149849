import type { NetworkState } from '@recovery-network/core/network';
import type { TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';
import type { Page } from './pages.ts';
import { summaryPage } from './summary.ts';
import { tiePage } from './tie-panel.ts';
import { tieParts } from './tie-parts.ts';

/** A person's page, one of its questions, or everything in words. */
export function laterPage(
  map: RecoveryNetworkMap,
  network: NetworkState,
  page: Page & { readonly at: 'tie' | 'summary' },
): TemplateResult | undefined {
  if (page.at === 'summary') return summaryPage(map, network, page.since);
  const tie = network.ties[page.tie];
  if (!tie) return undefined;
  // Who is shown nowhere can be shown again, or erased, and nothing else.
  return page.part && (!tie.hidden || page.part === 'erase')
    ? tieParts[page.part](map, tie, network)
    : tiePage(map, tie, network);
}

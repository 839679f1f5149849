import type { checkIn } from '@recovery-network/core/check-in';
import type { Line } from '@recovery-network/core/help-now';
import type { Nature, NetworkState, network, Support, Tie } from '@recovery-network/core/network';
import type { TemplateResult } from 'lit';
import type { WordsConfiguration } from '../element/surroundings.ts';
import type { RecoveryNetworkMap } from './network.ts';

/** The map reads the network, and the day's own colour for its hints. */
export type MapAreas = readonly [typeof network, typeof checkIn];

export interface MapConfiguration extends WordsConfiguration {
  readonly lines?: readonly Line[] | undefined;
}

/** The questions that can be asked on a person's page. */
export type Part =
  | 'about'
  | 'ask'
  | 'ask-smaller'
  | 'ask-repair'
  | 'died'
  | 'end'
  | 'erase'
  | 'knows'
  | 'links'
  | 'no'
  | 'no-answer'
  | 'nowhere'
  | 'rest'
  | 'see'
  | 'smaller'
  | 'support'
  | 'when'
  | 'why';

/** An earlier moment that is being looked at (J10): how many days back, 0 for now; the people of then, once they are found. */
export interface Past {
  readonly days: number;
  readonly network?: NetworkState | undefined;
}

/** What is on the screen: one question, one main action. */
export type Page =
  | { readonly at: 'map' | 'help' | 'nobody' }
  | {
      readonly at: 'summary';
      readonly since?: { readonly ms: number; readonly network: NetworkState };
    }
  | {
      readonly at: 'add';
      readonly tie?: string | undefined;
      readonly nature?: Nature;
      readonly gives?: Support;
    }
  | { readonly at: 'place'; readonly tie: string }
  | { readonly at: 'tie'; readonly tie: string; readonly part?: Part };

const FORMS: readonly (Part | undefined)[] = [
  'about',
  'knows',
  'links',
  'rest',
  'see',
  'support',
  'when',
  'why',
];

/** Whether a page is a form: it says beside its button what can't be. */
export const isForm = (page: Page): boolean =>
  page.at === 'add' || (page.at === 'tie' && FORMS.includes(page.part));

/** Shows one question about a person. */
export type TiePart = (map: RecoveryNetworkMap, tie: Tie, network: NetworkState) => TemplateResult;

import { textIn } from '@recovery-network/core/help-now';
import { neutralTitle } from '../element/neutral-title.ts';
import type { Provider } from '../provider/provider.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

/** What the provider's file does to the page: the look of the element, and the name on the browser's tab. */
export class Appearance {
  readonly #element: RecoveryNetwork;
  #worn: Provider | undefined;
  #pageName: { readonly name: string; giveBack(): void } | undefined;

  constructor(element: RecoveryNetwork) {
    this.#element = element;
  }

  /** Wears the provider's look, and takes off that of another. */
  dress(provider: Provider | undefined): void {
    const { style } = this.#element;
    for (const token of Object.keys(this.#worn?.theme ?? {})) style.removeProperty(token);
    for (const [token, value] of Object.entries(provider?.theme ?? {})) style.setProperty(token, value);
    this.#worn = provider;
  }

  /** A neutral name on the tab, so that a glance at the screen or the history says nothing (safety 7). */
  nameThePage(): void {
    const element = this.#element;
    const own = element.configuration?.title;
    const name = own ? textIn(own, element.language) : element.say('pageTitle');
    if (this.#pageName?.name === name) return;
    this.giveNameBack();
    this.#pageName = { name, giveBack: neutralTitle(name) };
  }

  giveNameBack(): void {
    this.#pageName?.giveBack();
    this.#pageName = undefined;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HelpConfiguration } from './help-now.ts';

/** An element that may stand alone, with the address of a provider's file. */
type Standing = ReactiveControllerHost & {
  readonly config: string | undefined;
  configuration: HelpConfiguration | undefined;
};

/**
 * For an element that stands alone: reads its `config` and gives it the provider's lines, places and own texts. Where they
 * can't be had, the lines of the country and our words stand.
 */
export class HelpFrom implements ReactiveController {
  readonly #element: Standing;
  #address: string | undefined;

  constructor(element: Standing) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdate(): void {
    const { config } = this.#element;
    if (config === this.#address) return;
    this.#address = config;
    if (config) void this.#read(config);
  }

  async #read(address: string): Promise<void> {
    const found = await helpFrom(address);
    if (found && this.#address === address) this.#element.configuration = found;
  }
}

/** What a provider's file says of help; undefined where what reads it can't be had. */
export async function helpFrom(address: string): Promise<HelpConfiguration | undefined> {
  try {
    const { loadHelp } = await import('./configured.ts');
    return (await loadHelp(address)).provider;
  } catch {
    return undefined;
  }
}

import type { ReactiveControllerHost } from 'lit';
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
export class HelpFrom {
  /** `read`: for an element that reads more of the file than help. */
  constructor(element: Standing, read: typeof helpFrom = helpFrom) {
    let address: string | undefined;
    element.addController({
      hostUpdate() {
        const { config } = element;
        if (config === address) return;
        address = config;
        if (config)
          void read(config).then((found) => {
            if (found && config === address) element.configuration = found;
          });
      },
    });
  }
}

/** What a provider's file says of help; undefined where what reads it can't be had. */
async function helpFrom(address: string): Promise<HelpConfiguration | undefined> {
  try {
    const { loadHelp } = await import('./configured.ts');
    return (await loadHelp(address)).provider;
  } catch {
    return undefined;
  }
}

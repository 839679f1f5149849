import type { HelpConfiguration } from '../help-now/help-now.ts';
import type { OwnPages } from '../provider/read-pages.ts';

/** What the elements about two people read of a provider's file: also where the links between them lead. */
export interface TogetherConfiguration extends HelpConfiguration {
  readonly pages?: OwnPages | undefined;
}

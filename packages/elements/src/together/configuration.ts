import type { Text } from '@recovery-network/core/help-now';
import type { HelpConfiguration } from '../help-now/help-now.ts';

/** What the elements about two people read of a provider's file. */
export interface TogetherConfiguration extends HelpConfiguration {
  readonly pages?: Pages | undefined;
}

/** Addresses of the provider's pages to which links between two people lead; in each language where they differ. */
export interface Pages {
  /** The page with `<recovery-supporter>`, for those who are asked something. */
  readonly supporter?: Text;
  /** The page with the person's own overview, where answers are opened. */
  readonly overview?: Text;
}

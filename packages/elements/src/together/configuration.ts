import type { HelpConfiguration } from '../help-now/help-now.ts';

/** What the elements about two people read of a provider's file. */
export interface TogetherConfiguration extends HelpConfiguration {
  /** Where the links between two people lead; without them, to the page on which they are made. */
  readonly pages?: Pages | undefined;
}

/** Addresses of the provider's pages. */
export interface Pages {
  /** The page with `<recovery-supporter>`, for those who are asked something. */
  readonly supporter?: string;
  /** The page with the overview of the person, where answers are opened. */
  readonly overview?: string;
}

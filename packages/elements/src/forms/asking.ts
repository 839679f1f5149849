import type { Refusal } from '@recovery-network/core/journal';

/** An element that asks something in forms: which page it shows, and what was refused there. */
export interface Asking<Page extends object = object> {
  readonly page: Page;
  readonly refusal: Refusal | undefined;
  readonly updateComplete?: Promise<boolean>;
  /** The field that a refusal is about; undefined where it is about none. */
  fieldOf(refusal: Refusal): string | undefined;
  /** Why it can't be, and what is possible instead, in words. */
  sentenceOf(refusal: Refusal): string;
  /** Goes on from a page; who went elsewhere meanwhile stays there. */
  onward(from: Page, to: Page, notice?: string): void;
}

import type { Refusal } from '@recovery-network/core/journal';

/** An element that asks something in forms: which page it shows, and what was refused there. */
export interface Asking<Page extends object = object> {
  readonly page: Page;
  readonly refusal: Refusal | undefined;
  /** The field that a refusal is about; undefined where it is about none. */
  fieldOf(refusal: Refusal): string | undefined;
  /** Why it can't be, and what is possible instead, in words. */
  sentenceOf(refusal: Refusal): string;
  /** Goes on from a page; who went elsewhere meanwhile stays there. */
  onward(from: Page, to: Page, notice?: string): void;
  /** Says on a page, for who is still there, that what was changed while it was being stored is not stored. */
  stay(from: Page): void;
}

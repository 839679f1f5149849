import type { Now } from '@recovery-network/core/shared';
import { isoAt } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';

/** What could not be saved yet, in the order in which it was tried. */
export class Pending {
  list: readonly (readonly Draft[])[] = [];

  /**
   * Keeps drafts once, however often they are tried; a set that begins with the same draft has grown, and takes the
   * place of what it was. When they are saved later, they still happened now.
   */
  keep(drafts: readonly Draft[], now: Now): void {
    const at = isoAt(now.ms, now.zone);
    const kept = drafts.map((draft) => ({ at, ...draft }));
    const place = this.list.findIndex((some) => some[0]?.id === drafts[0]?.id);
    if (place < 0) this.list = [...this.list, kept];
    else if (kept.length > (this.list[place]?.length ?? 0))
      this.list = this.list.map((some, n) => (n === place ? kept : some));
  }

  /** They were saved, or refused: there is nothing to try again. */
  settle(drafts: readonly Draft[]): void {
    this.list = this.list.filter((some) => some[0]?.id !== drafts[0]?.id);
  }

  clear(): void {
    this.list = [];
  }
}

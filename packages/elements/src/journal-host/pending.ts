import type { Now } from '@recovery-network/core/shared';
import { isoAt } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';

/** What could not be saved yet, in the order in which it was tried. */
export class Pending {
  list: readonly (readonly Draft[])[] = [];

  /** Keeps drafts once, however often they are tried. When they are saved later, they still happened now. */
  keep(drafts: readonly Draft[], now: Now): void {
    if (this.list.some((some) => some[0]?.id === drafts[0]?.id)) return;
    const at = isoAt(now.ms, now.zone);
    this.list = [...this.list, drafts.map((draft) => ({ at, ...draft }))];
  }

  /** They were saved, or refused: there is nothing to try again. */
  settle(drafts: readonly Draft[]): void {
    this.list = this.list.filter((some) => some[0]?.id !== drafts[0]?.id);
  }

  clear(): void {
    this.list = [];
  }
}

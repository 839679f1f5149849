import type { Journal } from '@recovery-network/core/journal';
import { emptyJournal, merge, sortOut } from '@recovery-network/core/journal';
import type { Json, Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import type { Identity, Mark, Portion, Store, StoreProblem } from '../store/port.ts';

/** The journal as the store had it at a mark. */
export interface Known {
  readonly identity: Identity;
  readonly journal: Journal;
  readonly mark: Mark;
  readonly damaged: number;
}

/** Remembers the lines that were read, so that only new ones have to be opened. */
export class KnownJournal {
  readonly #store: () => Store;
  #known: Known | undefined;

  constructor(store: () => Store) {
    this.#store = store;
  }

  /** The journal as the store has it now. */
  async read(): Promise<Result<Known, StoreProblem>> {
    for (;;) {
      const known = this.#known;
      const portion = await this.#store().readLines(known?.mark);
      if (portion.ok) return success(this.learn(portion.value, known));
      if (portion.error !== 'another-was-first') return failure(portion.error);
      // The log was replaced, or everything was erased: what was remembered is no longer so.
      this.#known = undefined;
      const opened = known ? undefined : await this.#store().read();
      if (opened && !opened.ok) return opened;
    }
  }

  learn({ identity, lines, mark, damaged }: Portion, before?: Known): Known {
    const journal = before?.journal ?? emptyJournal(identity.journal, identity.owner);
    return this.remember({ identity, journal: withMore(journal, lines), mark, damaged });
  }

  remember(known: Known): Known {
    this.#known = known;
    return known;
  }

  forget(): void {
    this.#known = undefined;
  }
}

function withMore(journal: Journal, lines: readonly Json[]): Journal {
  if (lines.length === 0) return journal;
  const more = { ...journal, ...sortOut(lines) };
  if (journal.lines.length === 0 && journal.unreadable.length === 0) return more;
  const merged = merge(journal, more);
  return merged.ok ? merged.value : journal;
}

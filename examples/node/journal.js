/** Writes one fictional person's journal in memory: each own entry goes through `record`, as an app would do it. */
import { randomBytes } from 'node:crypto';
import { emptyJournal, fold, record, uuidv7, withLines } from '@recovery-network/core';
import { areas } from '@recovery-network/core/all';

/** The core knows no clock and makes no random number: whoever uses it brings both. */
export function journalAt(now) {
  const newId = () => uuidv7(now.ms, randomBytes(10));
  const device = newId();
  let journal = emptyJournal(newId(), newId());
  let state = fold(journal, areas);

  /** Writes one thing down about somebody or something. What may not follow is refused, with what may. */
  function write(type, about, data = {}, via = 'own') {
    const drafts = [{ id: newId(), type, about, data, via }];
    const done = record(state, areas, drafts, { now, device });
    if (!done.ok) return done.error;
    state = done.value.state;
    journal = withLines(journal, done.value.entries);
    return undefined;
  }

  /** Adds lines that were made elsewhere, as `takeIn` gives them. */
  function add(lines) {
    journal = withLines(journal, lines);
    state = fold(journal, areas);
  }

  return { now, newId, write, add, state: () => state, journal: () => journal };
}

import { failure } from '@recovery-network/core/shared';
import type { Store, StoreProblem } from '../port.ts';

/** A store of which the test says what goes wrong; all else is done by a real one. */
export interface FaultyStore extends Store {
  reading: StoreProblem | undefined;
  writing: StoreProblem | undefined;
}

export function faulty(store: Store): FaultyStore {
  const read = async () => (faults.reading ? failure(faults.reading) : undefined);
  const write = async () => (faults.writing ? failure(faults.writing) : undefined);
  const faults: FaultyStore = {
    ...store,
    reading: undefined,
    writing: undefined,
    read: async () => (await read()) ?? store.read(),
    readLines: async (after) => (await read()) ?? store.readLines(after),
    append: async (lines, after) => (await write()) ?? store.append(lines, after),
    replaceAll: async (journal, lines, after) => (await write()) ?? store.replaceAll(journal, lines, after),
  };
  return faults;
}

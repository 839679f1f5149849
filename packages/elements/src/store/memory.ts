import type { Json, Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import { emptyLog, newIdentity, plus, sumOf } from './log.ts';
import type { Identity, Mark, Opened, Store, StoreChange } from './port.ts';

interface Contents {
  identity: Identity;
  mark: Mark;
  lines: readonly unknown[];
  checkpoint: Opened['checkpoint'];
}

/** What several memory stores have in common, as tabs have a disk in common. Gone with the page. */
export class Memory {
  contents: Contents | undefined;
  readonly media = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly listeners = new Set<(change: StoreChange) => void>();
}

/** A store that forgets all when the page closes: for tests, and where the browser keeps nothing. */
export function memoryStore(memory = new Memory()): Store {
  const own = new Set<(change: StoreChange) => void>();
  const tell = (change: StoreChange): void => {
    for (const listener of memory.listeners) if (!own.has(listener)) listener(change);
  };
  const contents = (): Contents =>
    (memory.contents ??= { identity: newIdentity(), mark: emptyLog(), lines: [], checkpoint: undefined });
  const ends = (mark: Mark): boolean =>
    contents().mark.log === mark.log && contents().mark.count === mark.count;

  return {
    async read() {
      const { identity, mark, lines, checkpoint } = contents();
      const tail = copy(lines.slice(checkpoint?.covered.count ?? 0));
      return success({ identity, mark, checkpoint, tail, damaged: 0 });
    },
    async readLines(after) {
      const { identity, mark, lines } = contents();
      if (after && after.log !== mark.log) return failure('another-was-first');
      return success({ identity, lines: copy(lines.slice(after?.count ?? 0)), mark, damaged: 0 });
    },
    async append(lines, after) {
      if (!ends(after)) return failure('another-was-first');
      const now = contents();
      now.lines = [...now.lines, ...copy(lines)];
      now.mark = { log: now.mark.log, ...plus(now.mark, sumOf(lines)) };
      tell('written');
      return success(now.mark);
    },
    async replaceAll(journal, lines, after) {
      if (!ends(after)) return failure('another-was-first');
      const now = contents();
      now.identity = { journal: journal.id, owner: journal.owner, device: now.identity.device };
      now.lines = copy(lines);
      now.mark = { ...emptyLog(), ...sumOf(lines) };
      now.checkpoint = undefined;
      tell('written');
      return success(now.mark);
    },
    async saveCheckpoint(value, mark) {
      const now = contents();
      if (now.mark.log === mark.log)
        now.checkpoint = { value, covered: sumOf(now.lines.slice(0, mark.count)) };
      return success(undefined);
    },
    async compact() {
      return success(undefined);
    },
    media: async () => (await import('./media.ts')).mediaInMemory(memory.media),
    async destroy(): Promise<Result<undefined, never>> {
      memory.contents = undefined;
      memory.media.clear();
      tell('destroyed');
      return success(undefined);
    },
    onChange(listener) {
      own.add(listener);
      memory.listeners.add(listener);
      return () => {
        own.delete(listener);
        memory.listeners.delete(listener);
      };
    },
    close() {},
  };
}

/** What is kept is a copy, as on a disk. */
const copy = (lines: readonly unknown[]): readonly Json[] => JSON.parse(JSON.stringify(lines));

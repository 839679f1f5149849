/** Where a journal is kept: the port, for stores of your own, and the two that come with it. */
export { indexedDbStore } from './indexeddb.ts';
export { Memory, memoryStore } from './memory.ts';
export type {
  Identity,
  Mark,
  MediaStore,
  Opened,
  Portion,
  Store,
  StoreChange,
  StoreProblem,
} from './port.ts';

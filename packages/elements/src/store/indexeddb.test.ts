import { indexedDbStore } from './indexeddb.ts';
import { storeContract } from './testing/contract.ts';

let disks = 0;

storeContract('The store in IndexedDB', () => {
  const name = `contract-${disks++}`;
  return { tab: () => indexedDbStore(name) };
});

import { Memory, memoryStore } from './memory.ts';
import { storeContract } from './testing/contract.ts';

storeContract('The store in memory', () => {
  const memory = new Memory();
  return { tab: () => memoryStore(memory) };
});

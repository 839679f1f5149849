import type { HostProblem } from './journal-host.ts';
import type { nl } from './nl.ts';

/** What a problem with storage is called in words. */
export const problems = {
  'not-kept': 'notKept',
  'storage-full': 'storageFull',
  'storage-refused': 'storageRefused',
  'newer-version': 'newerVersion',
  damaged: 'damaged',
  blocked: 'blocked',
} as const satisfies Record<HostProblem, keyof typeof nl>;

/** Robin's journal of the long course, in Dutch, for pages and tests that need three years of aftercare. Always the same days. */

import type { JournalFile } from '@recovery-network/core/journal';
import { toFile } from '@recovery-network/core/journal';
import { dutch, long } from './long.ts';

export const threeYears = (): JournalFile => toFile(long(undefined, dutch).person.journal);

/** What Bea has of it on her own device. */
export const threeYearsOfBea = (): JournalFile => toFile(long(undefined, dutch).other.device.journal);

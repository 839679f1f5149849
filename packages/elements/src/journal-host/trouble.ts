import { failure, type Result } from '@recovery-network/core/shared';
import { warn } from '../element/warn.ts';
import type { StoreProblem } from '../store/port.ts';

const STORE_PROBLEMS: readonly unknown[] = [
  'storage-full',
  'storage-refused',
  'newer-version',
  'damaged',
] satisfies StoreProblem[];

/** What nobody foresaw is no reason to leave a page in the middle of saving. The developer hears of it, without words of the person. */
export function stumbled(error: unknown): Result<never, StoreProblem> {
  warn(
    'RN-E3',
    `The journal could not do what was asked: ${error instanceof Error ? error.name : 'unknown'}.`,
  );
  return failure('storage-refused');
}

export const isStoreProblem = (error: unknown): error is StoreProblem => STORE_PROBLEMS.includes(error);

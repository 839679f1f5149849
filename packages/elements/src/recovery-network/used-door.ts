import { concernsKept } from '@recovery-network/core/setbacks';
import { usedText } from '../setbacks/used-text.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

/**
 * The door after a setback, as people say it; nothing where it is not known what it is about. Own words stand behind it: this
 * page lies open on a table.
 */
export function usedTextOf(element: RecoveryNetwork): string | undefined {
  const setbacks = element.laterStates?.setbacks;
  const concerns = setbacks ? concernsKept(setbacks) : [];
  return concerns.length > 0
    ? usedText(
        element,
        concerns.map(({ word: _, ...concern }) => concern),
      )
    : undefined;
}

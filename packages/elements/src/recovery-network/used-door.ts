import { concernsKept } from '@recovery-network/core/setbacks';
import { usedText } from '../setbacks/used-text.ts';
import type { RecoveryNetwork } from './recovery-network.ts';

/** The door after a setback, in the person's own words; nothing where they have none. */
export function usedTextOf(element: RecoveryNetwork): string | undefined {
  const setbacks = element.laterStates?.setbacks;
  const concerns = setbacks ? concernsKept(setbacks) : [];
  return concerns.length > 0 ? usedText(element, concerns) : undefined;
}

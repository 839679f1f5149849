import type { SmallThingRefusalKey } from '@recovery-network/core/small-things';
import type { nl } from './nl.ts';

/** Why something small can't be written, each in a sentence that says what is possible. */
export const sentences = {
  'text-missing': 'refused-text',
  'nobody-there': 'refused-nobody',
} as const satisfies Readonly<Record<SmallThingRefusalKey, keyof typeof nl>>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

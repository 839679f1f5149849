import type { ReciprocityRefusalKey } from '@recovery-network/core/reciprocity';
import type { nl } from './nl.ts';

/** Why something can't be noted, each in a sentence that says what is possible. */
export const sentences = {
  'enough-for-one-day': 'refused-enough',
  'thanks-for-nothing': 'refused-thanks',
  'with-oneself': 'refused-oneself',
  'who-missing': 'refused-who',
  'way-missing': 'refused-way',
  'kind-missing': 'refused-kind',
  'no-such-date': 'refused-date',
  'in-the-future': 'refused-future',
  'not-possible': 'refused-pause',
} as const satisfies Readonly<
  Record<ReciprocityRefusalKey, keyof typeof nl> & Record<string, keyof typeof nl>
>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

/** Which field of the form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  'enough-for-one-day': 'who',
  'with-oneself': 'who',
  'in-the-future': 'day',
  at: 'day',
};

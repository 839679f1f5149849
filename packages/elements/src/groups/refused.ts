import type { GroupRefusalKey } from '@recovery-network/core/groups';
import * as comingBack from '../coming-back/refused.ts';
import type { nl } from './nl.ts';

/** Why something of a group can't be written, each in a sentence that says what is possible. */
export const sentences = {
  ...comingBack.sentences,
  'text-missing': 'refused-text',
  'goes-with-itself': 'refused-with',
  'name-missing': 'refused-name',
  'name-too-long': 'refused-name-long',
  'number-wrong': 'refused-number',
} as const satisfies Readonly<Record<GroupRefusalKey, keyof typeof nl> & Record<string, keyof typeof nl>>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

/** Which field of a form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  ...comingBack.fieldFor,
  'text-missing': 'took',
  'goes-with-itself': 'with',
  'name-missing': 'called',
  'name-too-long': 'called',
};

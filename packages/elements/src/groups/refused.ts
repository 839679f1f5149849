import type { GroupRefusalKey } from '@recovery-network/core/groups';
import type { nl } from './nl.ts';

/** Why something of a group can't be written, each in a sentence that says what is possible. */
export const sentences = {
  'no-such-date': 'refused-date',
  'ends-before-it-begins': 'refused-until',
  'no-such-zone': 'refused-zone',
  'no-days': 'refused-days',
  'never-comes': 'refused-never',
  'not-on-that-day': 'refused-not-that-day',
  'text-missing': 'refused-text',
  'goes-with-itself': 'refused-with',
  'name-missing': 'refused-name',
  'name-too-long': 'refused-name-long',
  'time-missing': 'refused-time',
  'link-wrong': 'refused-link',
  'number-wrong': 'refused-number',
  'not-yet': 'refused-not-yet',
} as const satisfies Readonly<Record<GroupRefusalKey, keyof typeof nl> & Record<string, keyof typeof nl>>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

/** Which field of a form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  'no-such-date': 'day',
  'ends-before-it-begins': 'until',
  'no-such-zone': 'zone',
  'no-days': 'days',
  'never-comes': 'often',
  'text-missing': 'took',
  'goes-with-itself': 'with',
  'name-missing': 'called',
  'name-too-long': 'called',
};

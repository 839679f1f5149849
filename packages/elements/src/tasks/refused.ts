import type { TaskRefusalKey } from '@recovery-network/core/tasks';
import type { nl } from './nl.ts';

/** Why something to do can't be written, each in a sentence that says what is possible. */
export const sentences = {
  'text-missing': 'refused-text',
  'domain-missing': 'refused-domain',
  'kind-missing': 'refused-kind',
  'no-such-date': 'refused-date',
  'in-the-future': 'refused-ahead',
  'nobody-there': 'refused-nobody',
} as const satisfies Readonly<Record<TaskRefusalKey, keyof typeof nl> & Record<string, keyof typeof nl>>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

/** Which field of a form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  'text-missing': 'what',
  'domain-missing': 'kind',
  'no-such-date': 'day',
  'nobody-there': 'helper',
};

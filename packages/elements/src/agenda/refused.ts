import type { AgendaRefusalKey } from '@recovery-network/core/agenda';
import type { nl } from './nl.ts';

/** Why something of an appointment can't be written, each in a sentence that says what is possible. */
export const sentences = {
  'no-such-date': 'refused-date',
  'ends-before-it-begins': 'refused-until',
  'no-such-zone': 'refused-zone',
  'no-days': 'refused-days',
  'never-comes': 'refused-never',
  'not-on-that-day': 'refused-not-that-day',
  'not-yet': 'refused-not-yet',
  'stands-in-for-itself': 'refused-itself',
  'nobody-there': 'refused-nobody',
  'what-missing': 'refused-what',
  'time-missing': 'refused-time',
  'link-wrong': 'refused-link',
  'count-wrong': 'refused-count',
  'who-missing': 'refused-who',
  'file-missing': 'refused-file',
  'no-calendar': 'refused-no-calendar',
} as const satisfies Readonly<Record<AgendaRefusalKey, keyof typeof nl> & Record<string, keyof typeof nl>>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

/** Which field of a form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  'no-such-date': 'day',
  'ends-before-it-begins': 'until',
  'no-such-zone': 'zone',
  'no-days': 'days',
  'never-comes': 'often',
  'stands-in-for-itself': 'standIn',
  'nobody-there': 'with',
};

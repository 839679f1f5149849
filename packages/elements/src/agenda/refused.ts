import type { AgendaRefusalKey } from '@recovery-network/core/agenda';
import * as comingBack from '../coming-back/refused.ts';
import type { nl } from './nl.ts';

/** Why something of an appointment can't be written, each in a sentence that says what is possible. */
export const sentences = {
  ...comingBack.sentences,
  'stands-in-for-itself': 'refused-itself',
  'nobody-there': 'refused-nobody',
  'what-missing': 'refused-what',
  'count-wrong': 'refused-count',
  'who-missing': 'refused-who',
  'file-missing': 'refused-file',
  'file-empty': 'refused-file-empty',
  'reader-missing': 'refused-reader',
  'no-calendar': 'refused-no-calendar',
} as const satisfies Readonly<Record<AgendaRefusalKey, keyof typeof nl> & Record<string, keyof typeof nl>>;

export const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

/** Which field of a form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  ...comingBack.fieldFor,
  'stands-in-for-itself': 'standIn',
  'nobody-there': 'with',
};

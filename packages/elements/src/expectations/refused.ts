import type { ExpectationRefusalKey, LimitKey } from '@recovery-network/core/expectations';
import type { Refusal } from '@recovery-network/core/journal';
import type { nl } from './nl.ts';

/** Why something can't be, each in a sentence that says what is possible instead. */
export const sentences = {
  'says-nothing': 'refused-says-nothing',
  'no-such-date': 'refused-no-such-date',
  'ends-before-it-begins': 'refused-ends-before-it-begins',
  'no-such-time': 'refused-no-such-time',
  'times-missing': 'refused-times-missing',
  'times-without-use': 'refused-times-without-use',
  'never-happens': 'refused-never-happens',
  'until-is-past': 'refused-until-is-past',
  'with-oneself': 'refused-with-oneself',
  'with-whom': 'refused-with-whom',
  'with-another': 'refused-with-another',
  'not-its-name': 'refused-changed-meanwhile',
  'no-such-terms': 'refused-changed-meanwhile',
  'of-an-earlier-version': 'refused-earlier-version',
  'too-many-versions': 'refused-too-many-versions',
  'take-back-first': 'refused-take-back-first',
  'said-no-already': 'refused-said-no-already',
  'said-yes-already': 'refused-said-yes-already',
  'own-proposal': 'refused-own-proposal',
  'proposed-by-them': 'refused-proposed-by-them',
  'agreed-already': 'refused-agreed-already',
  'names-not-all': 'refused-changed-meanwhile',
  'nothing-agreed': 'refused-nothing-agreed',
  'paused-already': 'refused-paused-already',
  'no-such-pause': 'refused-no-such-pause',
  'review-open-already': 'refused-review-open-already',
  'no-such-review': 'refused-no-such-review',
  'beyond-their-limit': 'refused-beyond-their-limit',
  'said-by-them': 'refused-said-by-them',
  // One sentence for all three: it tells nobody which of them it is (N7).
  'answer-was-not-now': 'refused-not-asked-now',
  'do-not-ask-again': 'refused-not-asked-now',
  'smaller-ask-used': 'refused-not-asked-now',
  'nothing-is-asked': 'refused-not-asked-now',
  'nothing-to-drop': 'refused-nothing-to-drop',
  'text-missing': 'refused-text-missing',
  malformed: 'refused-malformed',
} as const satisfies Readonly<Record<ExpectationRefusalKey, keyof typeof nl>>;

/** What the forms say before anything is tried. */
export const beforehand = {
  'kind-missing': 'refused-kind-missing',
  'how-often': 'refused-how-often',
  'name-missing': 'refused-name-missing',
} as const satisfies Readonly<Record<string, keyof typeof nl>>;

/** E4: each limit has a sentence that names it. */
export const limitSentences = {
  channel: 'refused-limit-channel',
  hours: 'refused-limit-hours',
  kind: 'refused-limit-kind',
  number: 'refused-limit-number',
} as const satisfies Readonly<Record<LimitKey, keyof typeof nl>>;

const known = { ...sentences, ...beforehand };

type Sentence = (typeof known)[keyof typeof known] | (typeof limitSentences)[LimitKey];

/** The key of the sentence for a refusal; undefined where there is none of its own. */
export function sentenceFor({ key, params }: Refusal): Sentence | undefined {
  const limit = params?.['limit'];
  if (key === 'beyond-their-limit' && isLimit(limit)) return limitSentences[limit];
  return isKnown(key) ? known[key] : undefined;
}

const isKnown = (key: string): key is keyof typeof known => Object.hasOwn(known, key);
const isLimit = (limit: unknown): limit is LimitKey =>
  typeof limit === 'string' && Object.hasOwn(limitSentences, limit);

const fields: Readonly<Record<string, string>> = {
  'says-nothing': 'words',
  'no-such-date': 'until',
  'ends-before-it-begins': 'until',
  'no-such-time': 'begins',
  'times-missing': 'how',
  'times-without-use': 'how',
  'never-happens': 'how',
  'until-is-past': 'until',
};

/** The field that a refusal is about, where it does not say so itself. */
export const fieldOfKey = (key: string): string | undefined => fields[key];

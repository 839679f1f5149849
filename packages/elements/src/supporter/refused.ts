import type { ExpectationRefusalKey } from '@recovery-network/core/expectations';
import type { Refusal } from '@recovery-network/core/journal';
import type { NetworkRefusalKey } from '@recovery-network/core/network';
import type { SharingRefusalKey } from '@recovery-network/core/sharing';
import type { nl } from './nl.ts';

type Plain = {
  [Key in keyof typeof nl]: (typeof nl)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof nl];

/** A sentence of its own for what somebody who was asked may meet; for what only a fault of ours could bring, one for all. */
export const sentences = {
  'says-nothing': 'refused-says-nothing',
  'no-such-date': 'refused-no-such-date',
  'ends-before-it-begins': 'refused-ends-before',
  'no-such-time': 'refused-times',
  'times-missing': 'refused-times',
  'times-without-use': 'refused-times',
  'never-happens': 'refused-never',
  'until-is-past': 'refused-past',
  'with-oneself': 'refused',
  'with-whom': 'refused-gone',
  'with-another': 'refused-gone',
  'not-its-name': 'refused',
  'no-such-terms': 'refused-gone',
  'of-an-earlier-version': 'refused-earlier-version',
  'too-many-versions': 'refused-versions',
  'take-back-first': 'refused-own',
  'said-no-already': 'refused-answered',
  'said-by-them': 'refused',
  'said-yes-already': 'refused-answered',
  'own-proposal': 'refused-own',
  'proposed-by-them': 'refused-gone',
  'agreed-already': 'refused-agreed',
  'names-not-all': 'refused-gone',
  'nothing-agreed': 'refused-nothing-agreed',
  'paused-already': 'refused-paused',
  'no-such-pause': 'refused-not-paused',
  'review-open-already': 'refused-looked',
  'no-such-review': 'refused-looked',
  'nothing-to-drop': 'refused',
  'text-missing': 'refused-says-nothing',
  'text-too-long': 'refused-too-long',
  'name-too-long': 'refused-too-long',
  malformed: 'refused-times',
  'nothing-is-shared': 'refused-sharing',
  'nothing-named': 'refused-sharing',
  'over-already': 'refused-sharing',
  'too-long': 'refused-sharing',
  'not-for-supporters': 'refused-sharing',
  'grant-of-its-own': 'refused-sharing',
  'no-such-moment': 'refused-sharing',
  'ends-before-it-leaves': 'refused-sharing',
  'open-too-long': 'refused-sharing',
  'name-missing': 'refused',
  'tie-exists': 'refused',
  'no-such-tie': 'refused-gone',
  'rests-until': 'refused',
  'wish-comes-first': 'refused',
  'range-upside-down': 'refused',
  'not-possible': 'refused-gone',
  'unknown-type': 'refused',
  amendment: 'refused',
  writer: 'refused',
  id: 'refused',
  about: 'refused',
  at: 'refused',
  'in-the-future': 'refused',
  envelope: 'refused',
  erased: 'refused-gone',
  'kind-missing': 'refused-kind',
} as const satisfies Readonly<Record<Exclude<Key, Named> | 'kind-missing', Plain>>;

type Key = ExpectationRefusalKey | SharingRefusalKey | NetworkRefusalKey;
/** These name the other. */
type Named =
  | 'beyond-their-limit'
  | 'answer-was-not-now'
  | 'do-not-ask-again'
  | 'smaller-ask-used'
  | 'nothing-is-asked';

/** The sentences with a name in them, by the limit where it is one. */
export const namedSentences = {
  channel: 'refused-limit-channel',
  hours: 'refused-limit-hours',
  kind: 'refused-limit-kind',
  number: 'refused-limit-number',
} as const;

const silent: readonly string[] = [
  'answer-was-not-now',
  'do-not-ask-again',
  'smaller-ask-used',
  'nothing-is-asked',
] satisfies Named[];

const isPlain = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);
const isLimit = (key: string): key is keyof typeof namedSentences => Object.hasOwn(namedSentences, key);

/** Which sentence says it, and whether it names the other. */
export function sentenceFor({
  key,
  params,
}: Refusal):
  | { readonly plain: (typeof sentences)[keyof typeof sentences] }
  | { readonly named: (typeof namedSentences)[keyof typeof namedSentences] | 'refused-not-asked' }
  | undefined {
  if (isPlain(key)) return { plain: sentences[key] };
  const limit = String(params?.['limit']);
  if (key === 'beyond-their-limit' && isLimit(limit)) return { named: namedSentences[limit] };
  return silent.includes(key) ? { named: 'refused-not-asked' } : undefined;
}

/** Which field of a form a refusal is about, where it does not say so itself. */
export const fieldFor: Readonly<Record<string, string>> = {
  'says-nothing': 'words',
  'no-such-date': 'until',
  'ends-before-it-begins': 'until',
  'until-is-past': 'until',
};

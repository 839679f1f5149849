import type { AftercareRefusalKey } from '@recovery-network/core/aftercare';
import type { Refusal } from '@recovery-network/core/journal';
import type { nl } from './nl.ts';

/** Why something can't be, each in a sentence that says what is possible instead. */
export const sentences = {
  'no-such-date': 'refused-no-such-date',
  'no-start': 'refused-no-start',
  'no-step': 'refused-steps-missing',
  'no-component': 'refused-components-missing',
  'step-without-end': 'refused-last-step',
  'ends-before-it-begins': 'refused-ends-before-it-begins',
  'longer-than-a-trial': 'refused-trial',
  'no-end': 'refused-no-end',
  'no-day': 'refused-no-end',
  'of-another-decision': 'refused-changed-meanwhile',
  'until-is-past': 'refused-until-is-past',
  'with-oneself': 'refused-with-whom',
  'with-whom': 'refused-with-whom',
  'with-another': 'refused-with-another',
  'nothing-is-asked': 'refused-nothing-is-asked',
  'not-its-name': 'refused-changed-meanwhile',
  'no-such-terms': 'refused-changed-meanwhile',
  'of-an-earlier-version': 'refused-earlier-version',
  'of-another-person': 'refused-another-person',
  'too-many-versions': 'refused-too-many-versions',
  'said-no-already': 'refused-said-no-already',
  'said-yes-already': 'refused-said-yes-already',
  'own-proposal': 'refused-own-proposal',
  'proposed-by-them': 'refused-proposed-by-them',
  'agreed-already': 'refused-agreed-already',
  'in-place-of-what': 'refused-changed-meanwhile',
  'nothing-agreed': 'refused-nothing-agreed',
  'longer-needs-both': 'refused-longer-needs-both',
  'paused-already': 'refused-paused-already',
  'no-such-pause': 'refused-no-such-pause',
  'review-open-already': 'refused-review-open-already',
  'no-such-review': 'refused-no-such-review',
  'no-such-trajectory': 'refused-no-such-trajectory',
  'for-the-person': 'refused-for-the-person',
  'no-such-ask': 'refused-no-such-ask',
  'nothing-to-stop': 'refused-nothing-to-stop',
  'over-already': 'refused-over-already',
  'not-over': 'refused-not-over',
  'begun-already': 'refused-begun-already',
  'no-such-imposed': 'refused-no-such-imposed',
  'nothing-to-drop': 'refused-nothing-to-drop',
  'text-missing': 'refused-text-missing',
} as const satisfies Readonly<Record<AftercareRefusalKey, keyof typeof nl>>;

/** What the forms say before anything is tried. */
export const beforehand = {
  weeks: 'refused-weeks',
  'last-step': 'refused-last-step',
  'kind-missing': 'refused-kind-missing',
  'treatment-kind': 'refused-treatment-kind',
  'name-missing': 'refused-name-missing',
  'go-on': 'refused-go-on',
} as const satisfies Readonly<Record<string, keyof typeof nl>>;

const known = { ...sentences, ...beforehand };

/** The key of the sentence for a refusal; undefined where there is none of its own. */
export const sentenceFor = ({ key }: Pick<Refusal, 'key'>): (typeof known)[keyof typeof known] | undefined =>
  isKnown(key) ? known[key] : undefined;

const isKnown = (key: string): key is keyof typeof known => Object.hasOwn(known, key);

const fields: Readonly<Record<string, string>> = {
  'no-such-date': 'ends',
  'until-is-past': 'look-again',
};

/** The field that a refusal is about, where it does not say so itself. */
export const fieldOfKey = (key: string): string | undefined => fields[key];

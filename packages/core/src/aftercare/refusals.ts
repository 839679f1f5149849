/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const aftercareRefusals = {
  'no-such-date': 'A2',
  'no-start': 'A4',
  'no-step': 'A6',
  'no-component': 'A1',
  'step-without-end': 'A6',
  'ends-before-it-begins': 'A2',
  'longer-than-a-trial': 'A2',
  'no-end': 'A2',
  'no-day': 'A2',
  'of-another-decision': 'A2',
  'until-is-past': 'A2',
  'with-oneself': 'A2',
  'with-whom': 'A2',
  'with-another': 'J12',
  'nothing-is-asked': 'E8',
  'not-its-name': 'E3',
  'no-such-terms': 'E3',
  'of-an-earlier-version': 'E3',
  'of-another-person': 'A3',
  'too-many-versions': 'E3',
  'said-no-already': 'E3',
  'said-yes-already': 'E3',
  'own-proposal': 'A3',
  'proposed-by-them': 'E3',
  'agreed-already': 'A3',
  'in-place-of-what': 'A3',
  'nothing-agreed': 'A2',
  'longer-needs-both': 'A2',
  'paused-already': 'A2',
  'no-such-pause': 'A2',
  'review-open-already': 'A9',
  'no-such-review': 'A9',
  'no-such-trajectory': 'A3',
  'for-the-person': 'A3',
  'no-such-ask': 'A3',
  'nothing-to-stop': 'A3',
  'over-already': 'A2',
  'not-over': 'A2',
  'begun-already': 'A2',
  'no-such-imposed': 'A2',
  'nothing-to-drop': 'J4',
  'text-missing': 'A9',
} as const;

export type AftercareRefusalKey = keyof typeof aftercareRefusals;

/** Why something can't be written, before it is known what is allowed instead. */
export interface Objection {
  readonly key: AftercareRefusalKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const no = (key: AftercareRefusalKey, params?: Objection['params']): Objection => ({
  key,
  ...(params && { params }),
});

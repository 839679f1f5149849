/** Every reason for which an entry of this area may be refused, with its rule, beside those that recording gives for any. */
export const expectationRefusals = {
  'says-nothing': 'E1',
  'no-such-date': 'E1',
  'ends-before-it-begins': 'E1',
  'no-such-time': 'E1',
  'times-missing': 'E1',
  'times-without-use': 'E1',
  'never-happens': 'E1',
  'until-is-past': 'E1',
  'with-oneself': 'E1',
  'with-whom': 'E1',
  'with-another': 'J12',
  'not-its-name': 'E3',
  'no-such-terms': 'E3',
  'of-an-earlier-version': 'E3',
  'too-many-versions': 'E3',
  'take-back-first': 'E5',
  'said-no-already': 'E3',
  'said-yes-already': 'E3',
  'own-proposal': 'E3',
  'proposed-by-them': 'E3',
  'agreed-already': 'E3',
  'names-not-all': 'E2',
  'nothing-agreed': 'E2',
  'paused-already': 'E2',
  'no-such-pause': 'E2',
  'review-open-already': 'E2',
  'no-such-review': 'E2',
  'beyond-their-limit': 'E4',
  'said-by-them': 'E4',
  'answer-was-not-now': 'N6',
  'do-not-ask-again': 'N6',
  'smaller-ask-used': 'N6',
  'nothing-is-asked': 'E8',
  'nothing-to-drop': 'J4',
  'text-missing': 'E7',
  malformed: 'J5',
} as const;

export type ExpectationRefusalKey = keyof typeof expectationRefusals;

/** Why something can't be written, before it is known what is allowed instead. */
export interface Objection {
  readonly key: ExpectationRefusalKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const no = (key: ExpectationRefusalKey, params?: Objection['params']): Objection => ({
  key,
  ...(params && { params }),
});

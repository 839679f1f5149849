/** What can be wrong with lines and places. The sentences to a key stand with the validator, out of what a page loads. */
export type ProblemKey =
  | 'not-a-list'
  | 'too-many'
  | 'not-a-window'
  | 'not-days'
  | 'not-an-exception'
  | 'unknown-zone'
  | 'never-opens'
  | 'unknown-channel'
  | 'no-number'
  | 'no-address'
  | 'not-a-date'
  | 'incomplete'
  | 'same-id'
  | 'unknown-country'
  | 'id-of-country'
  | 'never-checked'
  | 'checked-long-ago';

/** What is wrong in a configuration: for the provider, never shown to the person. */
export interface Problem {
  /** Where it is: `lines[2].channels[0].number`. */
  readonly path: string;
  /** The rule that asks for it. */
  readonly rule: string;
  readonly key: ProblemKey;
  /** What the sentence to the key names: the fields that are missing, an id, a date. */
  readonly about?: string;
  /** An error leaves the broken part out; a warning leaves everything in. */
  readonly level: 'error' | 'warning';
}

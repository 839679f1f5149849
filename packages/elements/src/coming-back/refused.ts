/** Why something can't come back as it was said: each has a sentence in the words of a group and of an appointment. */
export const sentences = {
  'no-such-date': 'refused-date',
  'ends-before-it-begins': 'refused-until',
  'no-such-zone': 'refused-zone',
  'no-days': 'refused-days',
  'never-comes': 'refused-never',
  'not-on-that-day': 'refused-not-that-day',
  'not-yet': 'refused-not-yet',
  'time-missing': 'refused-time',
  'link-wrong': 'refused-link',
} as const;

/** The field that each is about. */
export const fieldFor: Readonly<Record<string, string>> = {
  'no-such-date': 'day',
  'ends-before-it-begins': 'until',
  'no-such-zone': 'zone',
  'no-days': 'days',
  'never-comes': 'often',
};

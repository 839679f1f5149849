import type { Asking } from '../../forms/asking.ts';
import { isRefused as isAbout, refusedBeside, refusedLine } from '../../forms/refused.ts';
import type { Page } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { formWords } from './words.ts';

/** A line and a title hold so many characters; a list so many lines. The journal refuses what is longer. */
export const LONGEST_LINE = 300;
export const LONGEST_TITLE = 80;
export const MOST_LINES = 40;

const said = {
  'too-few-phases': 'refused-too-few-phases',
  'too-many-phases': 'refused-too-many-phases',
  'same-title': 'refused-same-title',
  'no-steady': 'refused-no-steady',
  'no-act': 'refused-no-act',
  'text-missing': 'refused-text-missing',
  'too-long': 'refused-too-long',
  'too-many': 'refused-too-many',
  'no-such-date': 'refused-no-such-date',
} as const;

const isSaid = (key: string): key is keyof typeof said => Object.hasOwn(said, key);

/** Which field a refusal is about; a name that two phases share is about the field of the name. */
const fieldOf = ({ key, params }: NonNullable<RecoveryPlan['refusal']>): string =>
  key === 'same-title' ? 'title' : String(params?.['field'] ?? '');

/** The plan as an element that asks something: its sentences come with its forms. */
export const asking = (plan: RecoveryPlan): Asking<Page> => ({
  get page() {
    return plan.page;
  },
  get refusal() {
    return plan.refusal;
  },
  fieldOf,
  sentenceOf: ({ key }) => (isSaid(key) ? plan.sayFrom(formWords, said[key]) : plan.say('refused')),
  onward: (from, to, notice) => plan.onward(from, to, notice),
  stay: (from) => {
    if (plan.page === from) plan.notice = plan.sayFrom(formWords, 'changedSince');
  },
});

export const isRefused = (plan: RecoveryPlan, field: string): boolean => isAbout(asking(plan), field);

/** Says why a form is not stored, and where. */
export function refused(plan: RecoveryPlan, key: string, field: string): undefined {
  plan.refuse(key, field);
}

/** Why something can't be written, beside the field that it is about; above all fields where that is empty. */
export const refusedText = (plan: RecoveryPlan, field: string, fields: readonly string[] = []) =>
  field === '' ? refusedLine(asking(plan), fields) : refusedBeside(asking(plan), field);

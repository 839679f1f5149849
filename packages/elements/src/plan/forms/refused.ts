import { html, nothing } from 'lit';
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

export const isRefused = (plan: RecoveryPlan, field: string): boolean =>
  plan.refusal !== undefined && fieldOf(plan.refusal) === field;

/** Says why a form is not stored, and where. */
export function refused(plan: RecoveryPlan, key: string, field: string): undefined {
  plan.refuse(key, field);
}

/** Why something can't be written, beside the field that it is about; for no field in particular where that is empty. */
export function refusedText(plan: RecoveryPlan, field: string, fields: readonly string[] = []) {
  const { refusal } = plan;
  if (!refusal) return nothing;
  const about = fieldOf(refusal);
  // What is about none of the fields of a page is said above them all.
  if (field === '' ? fields.includes(about) : about !== field) return nothing;
  const { key } = refusal;
  const text = isSaid(key) ? plan.sayFrom(formWords, said[key]) : plan.say('refused');
  return html`<p class="error" role="alert" id="refused">${text}</p>`;
}

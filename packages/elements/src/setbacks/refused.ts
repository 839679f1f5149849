import { html, nothing } from 'lit';
import type { nl } from './nl.ts';
import type { Page } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** The fields of each page that a refusal can be about. */
const fieldsOf: Readonly<Partial<Record<Page['at'], readonly string[]>>> = {
  doors: ['kind', 'word', 'from', 'to'],
  when: ['day'],
  part: ['text'],
  craving: ['text'],
  win: ['text', 'day'],
};

/** Which field a refusal is about, where it does not say so itself. */
const fieldFor: Readonly<Record<string, string>> = {
  'in-the-future': 'day',
  'no-such-date': 'day',
  'ends-before-it-begins': 'to',
  'text-missing': 'text',
};

const sentences = {
  'in-the-future': 'refused-in-the-future',
  'no-such-date': 'refused-no-such-date',
  'ends-before-it-begins': 'refused-ends-before-it-begins',
  'text-missing': 'refused-text-missing',
  'day-missing': 'refused-day-missing',
  'kind-missing': 'refused-kind-missing',
} as const satisfies Readonly<Record<string, keyof typeof nl>>;

const isKnown = (key: string): key is keyof typeof sentences => Object.hasOwn(sentences, key);

function refusedField({ refusal }: RecoverySetbacks): string | undefined {
  const field = refusal?.params?.['field'] ?? fieldFor[refusal?.key ?? ''];
  return field === undefined ? undefined : String(field);
}

const isOn = (page: Page, field: string | undefined): boolean =>
  field !== undefined && (fieldsOf[page.at]?.includes(field) ?? false);

export const isRefused = (element: RecoverySetbacks, field: string): boolean =>
  isOn(element.page, field) && refusedField(element) === field;

/** Why something can't be written, beside the field that it is about. */
export const refusedBeside = (element: RecoverySetbacks, field: string) =>
  isRefused(element, field) ? sentence(element) : nothing;

/** The same where it is about no field of the page. */
export const refusedLine = (element: RecoverySetbacks) =>
  element.refusal && !isOn(element.page, refusedField(element)) ? sentence(element) : nothing;

/** A refusal is a sentence that says what is possible instead. */
function sentence(element: RecoverySetbacks) {
  const { key = '' } = element.refusal ?? {};
  const field = refusedField(element);
  const tooLong = key === 'malformed' && (field === 'text' || field === 'word');
  const said = isKnown(key) ? sentences[key] : tooLong ? 'refused-too-long' : 'refused';
  return html`<p class="error" role="alert" id="refused">${element.say(said)}</p>`;
}

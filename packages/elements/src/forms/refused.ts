import { html, nothing } from 'lit';
import type { Asking } from './asking.ts';

/** Whether what was refused is about this field. */
export const isRefused = (element: Asking, field: string): boolean =>
  element.refusal !== undefined && element.fieldOf(element.refusal) === field;

/** Why something can't be written, beside the field that it is about. */
export const refusedBeside = (element: Asking, field: string) =>
  isRefused(element, field) ? sentence(element) : nothing;

/** The same above the buttons of a form, where it is about none of its fields. */
export const refusedLine = (element: Asking, fields: readonly string[] = []) =>
  element.refusal && !fields.some((field) => isRefused(element, field)) ? sentence(element) : nothing;

const sentence = (element: Asking) =>
  html`<p class="error" role="alert" id="refused">${element.refusal && element.sentenceOf(element.refusal)}</p>`;

import { html, nothing } from 'lit';
import type { Asking } from './asking.ts';
import { isRefused, refusedBeside } from './refused.ts';

/** What a field holds at first, and how it asks. */
export interface Asked {
  readonly value?: string | undefined;
  readonly longest?: number;
  /** A type of input; `long` for several lines. */
  readonly type?: string;
  readonly hint?: string | undefined;
}

/** A field with its label above, and below it why it was refused. */
export function field(element: Asking, name: string, label: string, asked: Asked = {}) {
  const { value = '', longest = 200, type = 'text', hint } = asked;
  const refused = isRefused(element, name);
  const invalid = refused ? 'true' : 'false';
  const described = refused ? 'refused' : hint ? `${name}-hint` : nothing;
  return html`<div class="field"><label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${
      type === 'long'
        ? html`<textarea id=${name} name=${name} maxlength=${longest} .defaultValue=${value} aria-invalid=${invalid} aria-describedby=${described}></textarea>`
        : html`<input id=${name} name=${name} type=${type} maxlength=${longest} autocomplete="off" .defaultValue=${value}
            aria-invalid=${invalid} aria-describedby=${described}>`
    }
    ${refusedBeside(element, name)}</div>`;
}

/** What can be chosen: its value and its words. */
export type Option = readonly [value: string, label: string];

/** A list to choose one from. */
export function choice(
  element: Asking,
  name: string,
  label: string,
  options: readonly Option[],
  chosen = '',
) {
  const refused = isRefused(element, name);
  return html`<div class="field"><label for=${name}>${label}</label>
    <select id=${name} name=${name} aria-invalid=${refused ? 'true' : 'false'} aria-describedby=${refused ? 'refused' : nothing}>${options.map(
      ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
    )}</select>
    ${refusedBeside(element, name)}</div>`;
}

/** What may be ticked, one (`radio`) or several (`checkbox`), under one heading. */
export function ticks(
  element: Asking,
  name: string,
  legend: string,
  options: readonly Option[],
  {
    type = 'checkbox',
    chosen = [],
  }: { readonly type?: 'checkbox' | 'radio'; readonly chosen?: readonly string[] } = {},
) {
  const refused = isRefused(element, name);
  return html`<fieldset aria-invalid=${refused ? 'true' : 'false'} aria-describedby=${refused ? 'refused' : nothing} tabindex=${refused ? '-1' : nothing}>
    <legend>${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label class="option"><input type=${type} name=${name} value=${value} ?checked=${chosen.includes(value)}> <span>${text}</span></label>`,
    )}
    ${refusedBeside(element, name)}
  </fieldset>`;
}

/** What was typed, without the space around it. */
export const typed = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What was ticked. */
export const ticked = (form: FormData, name: string): readonly string[] => form.getAll(name).map(String);

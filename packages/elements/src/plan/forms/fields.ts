import { html, nothing } from 'lit';
import type { RecoveryPlan } from '../plan.ts';
import { isRefused, refusedText } from './refused.ts';

interface Asked {
  readonly value?: string | undefined;
  readonly longest?: number;
  /** A type of input; `long` for several lines. */
  readonly type?: string;
  readonly hint?: string | undefined;
}

/** A field with its label above, and below it why it was refused. */
export function field(plan: RecoveryPlan, name: string, label: string, asked: Asked = {}) {
  const { value = '', longest = 200, type = 'text', hint } = asked;
  const refused = isRefused(plan, name);
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
    ${refusedText(plan, name)}</div>`;
}

/** A list to choose one from. */
export const choice = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen = '',
) => html`<div class="field"><label for=${name}>${label}</label>
  <select id=${name} name=${name}>${options.map(
    ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
  )}</select></div>`;

/** What was typed, without the space around it. */
export const typed = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

import type { Refusal } from '@recovery-network/core/journal';
import { TIE_KINDS, type TieKind } from '@recovery-network/core/network';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryNetworkMap } from './network.ts';
import type { Page } from './pages.ts';
import { refusedText } from './status.ts';

/** A heading that gets the focus when its page opens, and the way back, which no Enter in a field may set off. */
export const pageTop = (map: RecoveryNetworkMap, title: string): TemplateResult =>
  html`<button type="button" class="plain back" @click=${() => map.back()}>‹ ${map.say('back')}</button>
    <h3 class="heading" tabindex="-1">${title}</h3>`;

/** A page with one form and one main action. `save` says whether it is done; then comes `next`. */
export function formPage(
  map: RecoveryNetworkMap,
  title: string,
  content: unknown,
  save: (form: FormData) => Promise<boolean>,
  next: Page,
): TemplateResult {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { page } = map;
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (!(await save(new FormData(form)))) {
      await map.updateComplete;
      pointOut(form, map.refusal);
      return;
    }
    // Who went on while it was being saved is not pulled back.
    if (map.page !== page) return;
    map.go(next);
    map.notice = map.say('saved');
  };
  return html`<form class="stack" @submit=${submit}>${pageTop(map, title)} ${content}
    ${refusedText(map)}<button class="primary">${map.say('save')}</button></form>`;
}

/** Which field a refusal is about. */
const FIELDS: Readonly<Record<string, string>> = {
  'name-missing': 'name',
  'name-too-long': 'name',
  'until-is-past': 'until',
};

/** Marks the field that a refusal is about, until it changes, and brings the keyboard to it. */
function pointOut(form: HTMLFormElement, refusal: Refusal | undefined): void {
  const name = refusal?.params?.field ?? FIELDS[refusal?.key ?? ''];
  const wrong = form.querySelector<HTMLElement>(`[name="${name}"]`);
  if (!wrong) return;
  const described = wrong.getAttribute('aria-describedby') ?? '';
  wrong.setAttribute('aria-invalid', 'true');
  wrong.setAttribute('aria-describedby', `${described} refused`.trim());
  const undo = () => {
    wrong.removeAttribute('aria-invalid');
    wrong.setAttribute('aria-describedby', described);
  };
  wrong.addEventListener('input', undo, { once: true });
  wrong.focus();
}

/** A page that asks for one choice; its buttons weigh the same. */
export const choicePage = (
  map: RecoveryNetworkMap,
  title: string,
  content: unknown,
  choices: readonly (readonly [label: string, chosen: () => unknown])[],
): TemplateResult =>
  html`<div class="stack">${pageTop(map, title)} ${content}
    <div class="choices">${choices.map(([label, chosen]) => html`<button @click=${chosen}>${label}</button>`)}</div></div>`;

interface FieldOptions {
  readonly value?: string | undefined;
  /** A type of input; `long` for several lines. */
  readonly type?: string;
  readonly hint?: string;
  readonly min?: string;
}

export function field(
  name: string,
  label: string,
  { value = '', type, hint, min }: FieldOptions = {},
): TemplateResult {
  const described = hint ? `${name}-hint` : nothing;
  const asked =
    type === 'long'
      ? html`<textarea id=${name} name=${name} maxlength="2000" .value=${value} aria-describedby=${described}></textarea>`
      : html`<input id=${name} name=${name} type=${type ?? 'text'} .value=${value} autocomplete="off" maxlength="200"
          min=${min ?? nothing} aria-describedby=${described}>`;
  return html`<div class="field"><label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id=${described}>${hint}</p>` : nothing} ${asked}</div>`;
}

/** A list to choose one from. */
export const choice = <Value extends string>(
  id: string,
  label: string,
  options: Options<Value>,
  chosen: Value,
  changed?: (event: Event) => void,
): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label>
    <select id=${id} name=${id} @change=${changed}>${options.map(
      ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
    )}</select></div>`;

export const kindChoice = (map: RecoveryNetworkMap, chosen: TieKind): TemplateResult =>
  choice(
    'kind',
    map.say('kind'),
    TIE_KINDS.map((kind) => [kind, map.say(`kind-${kind}`)] as const),
    chosen,
  );

type Options<Value extends string> = readonly (readonly [value: Value, label: string])[];

/** One (`radio`) or any (`checkbox`) of several. */
export const several = <Value extends string>(
  type: 'radio' | 'checkbox',
  name: string,
  legend: string,
  options: Options<Value>,
  chosen: readonly (string | undefined)[],
): TemplateResult =>
  html`<fieldset><legend>${legend}</legend><div class=${type === 'radio' ? 'row' : 'some'}>${options.map(
    ([value, label]) =>
      html`<label class="option"><input type=${type} name=${name} value=${value} .checked=${chosen.includes(value)}> ${label}</label>`,
  )}</div></fieldset>`;

export const tick = (name: string, label: string, on: boolean): TemplateResult =>
  html`<label class="option"><input type="checkbox" name=${name} .checked=${on}> ${label}</label>`;

/** What was typed in a field, without the space around it; undefined where nothing was. */
export function typed(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Which of the known values were chosen. */
export const chosen = <Value extends string>(
  form: FormData,
  name: string,
  values: readonly Value[],
): Value[] => values.filter((value) => form.getAll(name).includes(value));

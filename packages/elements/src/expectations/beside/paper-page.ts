import { agreementShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import { fetchAsks } from '../../together/terms/asks-in.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';
import { came, copying } from './outward.ts';
import type { BesidePage } from './pages.ts';
import { ownName, type Sheet, sheetOf, sheetText } from './paper-text.ts';
import { besideWords } from './words.ts';

/** What was chosen on a page: a blank sheet, or a name to stand on it. It is written nowhere. */
interface Chosen {
  readonly blank?: boolean;
  readonly me?: string;
}
const chosen = new WeakMap<Page, Chosen>();

/** An agreement on paper, for two (D4): a sheet that nobody signs, a blank one, and the same as text. */
export function paperPage(
  element: RecoveryExpectations,
  states: Known,
  { thread }: Extract<BesidePage, { at: 'paper' }>,
) {
  const agreement = agreementShown(states, thread, element.now());
  if (!agreement) return element.gone(thread);
  const { page } = element;
  const { blank = false, me = ownName(states, agreement.who.id) } = chosen.get(page) ?? {};
  const sheet = sheetOf(element, states, agreement, me);
  if (!sheet) return element.gone(thread);
  const choose = (more: Chosen) => {
    chosen.set(page, { ...chosen.get(page), ...more });
    element.requestUpdate();
  };
  const say = (
    key: 'paperTitle' | 'paperWhat' | 'paperPrint' | 'paperCopy' | 'paperBlank' | 'paperOfThread',
  ) => element.sayFrom(besideWords, key);
  const made = () => sheetText(element, sheetOf(element, states, agreement, me) ?? sheet);
  return html`
    ${element.backTo({ at: 'one', thread })}
    <h3 class="heading no-print" tabindex="-1">${say('paperTitle')}</h3>
    <p class="no-print">${say('paperWhat')}</p>
    ${blank ? nothing : ownNameField(element, me, (name) => choose({ me: name }))}
    <div class="row no-print">
      <button class="primary" @click=${() => print()}>${say('paperPrint')}</button>
      ${blank ? nothing : copying(element, { name: 'paper', text: () => textOf(element, made), label: say('paperCopy') })}
    </div>
    ${blank ? nothing : html`<p class="hint no-print">${element.sayFrom(besideWords, 'paperCopyHint')}</p>${came(element, 'paper', made())}`}
    ${blank ? blankSheet(element) : filledSheet(element, sheet)}
    <div class="no-print"><button class="plain" @click=${() => choose({ blank: !blank })}>${blank ? say('paperOfThread') : say('paperBlank')}</button></div>
  `;
}

/** Words of the catalogue that are still on their way are waited for; what is here is given at once. */
function textOf(element: RecoveryExpectations, made: () => string): string | Promise<string> {
  const text = made();
  return text.includes(element.say('opening')) ? fetchAsks(element).then(made) : text;
}

function ownNameField(element: RecoveryExpectations, me: string, onName: (name: string) => void) {
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) onName(target.value);
  };
  return html`<div class="field no-print"><label for="own-name">${element.sayFrom(besideWords, 'paperMe')}</label>
    <p class="hint" id="own-name-hint">${element.sayFrom(besideWords, 'paperMeHint')}</p>
    <input id="own-name" type="text" maxlength="60" autocomplete="off" aria-describedby="own-name-hint" .defaultValue=${me} @input=${typed}></div>`;
}

const filledSheet = (element: RecoveryExpectations, sheet: Sheet) => html`
  <div class="sheet card stack">
    <h4>${element.sayFrom(besideWords, 'paperSheet')}</h4>
    <p dir="auto">${sheet.who}</p>
    <p class="words" dir="auto"><strong>${sheet.what}</strong></p>
    ${sheet.lines.length > 0 ? html`<ul>${sheet.lines.map((line) => html`<li class="words" dir="auto">${line}</li>`)}</ul>` : nothing}
    <p>${sheet.standing}</p>
    <p>${element.sayFrom(besideWords, 'paperFree')}</p>
    <p class="as-of quiet">${sheet.asOf}</p>
  </div>
`;

const asked = [
  ['blankWho', 1],
  ['blankWhat', 3],
  ['blankWhen', 1],
  ['blankLimits', 3],
] as const;

const blankSheet = (element: RecoveryExpectations) => html`
  <div class="sheet card stack">
    <h4>${element.sayFrom(besideWords, 'paperSheet')}</h4>
    ${asked.map(([key, room]) => html`<div class="pens"><p>${element.sayFrom(besideWords, key)}</p>${pens(room)}</div>`)}
    <p>${element.sayFrom(besideWords, 'paperFree')}</p>
  </div>
`;

const pens = (room: number) => Array.from({ length: room }, () => html`<div class="pen"></div>`);

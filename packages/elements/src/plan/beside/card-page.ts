import type { CardShown } from '@recovery-network/core/guidance';
import { cardShown } from '@recovery-network/core/guidance';
import { cardLines } from '@recovery-network/core/plan';
import { html } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { refusedText } from '../forms/refused.ts';
import type { RecoveryPlan } from '../plan.ts';
import { cardView, isEmpty } from './card-view.ts';
import { besideWords } from './words.ts';

/** What the card holds at most (P5). */
const MOST_CALLS = 6;
const LONGEST = { name: 200, number: 60, line: 500 } as const;

/** The emergency card (P5): to read, or to write. */
export function cardPage(plan: RecoveryPlan, edit: boolean) {
  const states = plan.journal?.state?.areas;
  const card = states ? cardShown(states) : { call: [] };
  const say = (key: 'cardTitle' | 'cardWhat' | 'cardChange' | 'paperTitle') => plan.sayFrom(besideWords, key);
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${say('cardTitle')}</h3>
    ${
      edit || isEmpty(card)
        ? html`<p>${say('cardWhat')}</p>${cardForm(plan, card)}`
        : html`${cardView(plan, card)}
          <div class="row">
            <button @click=${() => plan.go({ at: 'card', edit: true })}>${say('cardChange')}</button>
            <button @click=${() => plan.go({ at: 'paper', what: 'card' })}>${say('paperTitle')}</button>
          </div>`
    }
  `;
}

function cardForm(plan: RecoveryPlan, card: CardShown) {
  const rows = Array.from({ length: Math.min(MOST_CALLS, Math.max(3, card.call.length + 1)) }, (_, n) => n);
  const fields = [...rows.flatMap((n) => [`call.${n}.name`, `call.${n}.number`]), ...cardLines];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void save(plan, card, new FormData(event.target), rows);
  };
  return html`<form class="stack" @submit=${submit}>
    ${refusedText(plan, '', fields)}
    ${rows.map((n) => {
      const [name, number] = [`call.${n}.name`, `call.${n}.number`];
      const count = n + 1;
      return html`
        ${field(plan, name, plan.sayFrom(besideWords, 'cardName', { count }), { value: card.call[n]?.name, longest: LONGEST.name })}
        ${field(plan, number, plan.sayFrom(besideWords, 'cardNumber', { count }), { value: card.call[n]?.number, longest: LONGEST.number, type: 'tel' })}`;
    })}
    ${cardLines.map((line) =>
      field(plan, line, plan.sayFrom(besideWords, line), {
        value: card[line],
        longest: LONGEST.line,
        type: 'long',
        hint: line === 'medication' ? plan.sayFrom(besideWords, 'medicationHint') : undefined,
      }),
    )}
    <div class="choices">
      <button>${plan.sayFrom(besideWords, 'cardSave')}</button>
      <button type="button" @click=${() => plan.go(isEmpty(card) ? { at: 'plan' } : { at: 'card' })}>${plan.sayFrom(besideWords, 'cardNot')}</button>
    </div>
  </form>`;
}

/** The card is written whole. Who is shown nowhere stays on it, unseen (N7). */
async function save(
  plan: RecoveryPlan,
  shown: CardShown,
  form: FormData,
  rows: readonly number[],
): Promise<void> {
  const { host } = plan;
  const state = plan.journal?.state;
  if (!host || !state) return;
  const said = (name: string) => typed(form, name);
  const long = (name: string, most: number) => said(name).length > most;
  const tooLong =
    rows.map((n) => `call.${n}.name`).find((name) => long(name, LONGEST.name)) ??
    rows.map((n) => `call.${n}.number`).find((name) => long(name, LONGEST.number)) ??
    cardLines.find((line) => long(line, LONGEST.line));
  if (tooLong) return void plan.refuse('too-long', tooLong);
  const nameless = rows.find((n) => said(`call.${n}.name`) === '' && said(`call.${n}.number`) !== '');
  if (nameless !== undefined) return void plan.refuse('text-missing', `call.${nameless}.name`);
  const visible = rows.flatMap((n) => {
    const [name, number] = [said(`call.${n}.name`), said(`call.${n}.number`)];
    return name ? [{ name, ...(number && { number }) }] : [];
  });
  const unseen = (state.areas.plan.card?.call ?? []).filter(
    ({ name, number = '' }) =>
      name !== '' && !shown.call.some((one) => one.name === name && (one.number ?? '') === number),
  );
  const call = [...visible, ...unseen].slice(0, Math.max(MOST_CALLS, unseen.length));
  const lines = Object.fromEntries(cardLines.flatMap((line) => (said(line) ? [[line, said(line)]] : [])));
  const done = await plan.write(host.draft('plan.card-written', state.journal, { call, ...lines }));
  if (!done) return;
  plan.go(visible.length > 0 || Object.keys(lines).length > 0 ? { at: 'card' } : { at: 'plan' });
  plan.notice = plan.sayFrom(besideWords, 'cardSaved');
}

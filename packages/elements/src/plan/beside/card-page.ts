import type { CardShown } from '@recovery-network/core/guidance';
import { cardShown } from '@recovery-network/core/guidance';
import { type Card, type CardLine, cardLines } from '@recovery-network/core/plan';
import { html } from 'lit';
import { atBegin } from '../../forms/at-begin.ts';
import { typed } from '../../forms/fields.ts';
import { erasing } from '../forms/erasing.ts';
import { field } from '../forms/fields.ts';
import { keptHere } from '../forms/kept-here.ts';
import { refused, refusedText } from '../forms/refused.ts';
import { type Next, storing } from '../forms/whole-form.ts';
import type { RecoveryPlan } from '../plan.ts';
import { cardView, isEmpty } from './card-view.ts';
import { besideWords } from './words.ts';

/** What the card holds at most (P5). */
const MOST_CALLS = 6;
const LONGEST = { name: 200, number: 60, line: 500 } as const;

const cardAtBegin = atBegin<CardShown>();
/** A card that waits to be kept is the same one at the next tap. */
const newCard = atBegin<string>();

/** The emergency card (P5): to read, or to write. */
export function cardPage(plan: RecoveryPlan, edit: boolean) {
  const states = plan.journal?.state?.areas;
  const card: CardShown = states ? cardShown(states) : { call: [] };
  const begun = cardAtBegin(plan.page, card);
  // Another tab erased it meanwhile: there is nothing left to read, or to begin with.
  const gone = !edit && isEmpty(card);
  const say = (key: 'cardTitle' | 'cardWhat' | 'cardChange' | 'paperTitle') => plan.sayFrom(besideWords, key);
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${say('cardTitle')}</h3>
    ${
      edit || gone || isEmpty(begun)
        ? html`<p>${say('cardWhat')}</p>${cardForm(plan, gone ? card : begun)}`
        : html`${cardView(plan, card)}
          <div class="row">
            <button @click=${() => plan.go({ at: 'card', edit: true })}>${say('cardChange')}</button>
            <button @click=${() => plan.go({ at: 'paper', what: 'card' })}>${say('paperTitle')}</button>
          </div>
          ${erasing(plan, 'eraseCard', states?.plan.cards ?? [], { at: 'plan' })}`
    }
  `;
}

function cardForm(plan: RecoveryPlan, card: CardShown) {
  const room = MOST_CALLS - unseenOn(plan).length;
  const rows = Array.from({ length: Math.min(room, Math.max(3, card.call.length + 1)) }, (_, n) => n);
  const fields = [...rows.flatMap((n) => [`call.${n}.name`, `call.${n}.number`]), ...cardLines.map(named)];
  return html`<form class="stack" @submit=${storing(plan, (form) => save(plan, card, form, rows))}>
    ${refusedText(plan, '', fields)}
    ${rows.map((n) => {
      const [name, number] = [`call.${n}.name`, `call.${n}.number`];
      const count = n + 1;
      return html`
        ${field(plan, name, plan.sayFrom(besideWords, 'cardName', { count }), { value: card.call[n]?.name, longest: LONGEST.name })}
        ${field(plan, number, plan.sayFrom(besideWords, 'cardNumber', { count }), { value: card.call[n]?.number, longest: LONGEST.number, type: 'tel' })}`;
    })}
    ${cardLines.map((line) =>
      field(plan, named(line), plan.sayFrom(besideWords, line), {
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

/** A field that is called `children` would hide what every form has under that name. */
const named = (line: CardLine): string => `card-${line}`;

/** The card is written whole. Who is shown nowhere stays on it, unseen (N7). */
async function save(
  plan: RecoveryPlan,
  begun: CardShown,
  form: FormData,
  rows: readonly number[],
): Promise<Next | undefined> {
  const { host } = plan;
  const state = plan.journal?.state;
  if (!host || !state) return undefined;
  const said = (name: string) => typed(form, name);
  const long = (name: string, most: number) => said(name).length > most;
  const tooLong =
    rows.map((n) => `call.${n}.name`).find((name) => long(name, LONGEST.name)) ??
    rows.map((n) => `call.${n}.number`).find((name) => long(name, LONGEST.number)) ??
    cardLines.map(named).find((name) => long(name, LONGEST.line));
  if (tooLong) return refused(plan, 'too-long', tooLong);
  const nameless = rows.find((n) => said(`call.${n}.name`) === '' && said(`call.${n}.number`) !== '');
  if (nameless !== undefined) return refused(plan, 'text-missing', `call.${nameless}.name`);
  const typedCalls = rows.flatMap((n) => {
    const [name, number] = [said(`call.${n}.name`), said(`call.${n}.number`)];
    return name ? [{ name, ...(number && { number }) }] : [];
  });
  const now = cardShown(state.areas);
  // What was left as it was is what stands there now, also where another tab wrote that meanwhile.
  const visible = isSame(typedCalls, begun.call) ? now.call : typedCalls;
  const call = [...visible, ...unseenOn(plan)];
  if (call.length > MOST_CALLS) return refused(plan, 'too-many', 'call.0.name');
  const lines = Object.fromEntries(
    cardLines.flatMap((line) => {
      const typed = said(named(line));
      const words = typed === (begun[line] ?? '').trim() ? now[line] : typed;
      return words ? [[line, words]] : [];
    }),
  );
  const card = state.areas.plan.cards.at(-1) ?? newCard(plan.page, host.newId());
  const done = await plan.write(host.draft('plan.card-written', card, { call, ...lines }));
  if (done !== 'stored') return undefined;
  const empty = visible.length === 0 && Object.keys(lines).length === 0;
  return {
    to: { at: empty ? 'plan' : 'card' },
    notice: keptHere(plan, plan.sayFrom(besideWords, 'cardSaved')),
  };
}

/** Who stands on the card and is shown nowhere (N7): they keep their place. */
function unseenOn(plan: RecoveryPlan): NonNullable<Card['call']> {
  const states = plan.journal?.state?.areas;
  if (!states) return [];
  const { call } = cardShown(states);
  return (states.plan.card?.call ?? []).filter(
    ({ name, number = '' }) =>
      name !== '' && !call.some((one) => one.name === name && (one.number ?? '') === number),
  );
}

const isSame = (some: CardShown['call'], others: CardShown['call']): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

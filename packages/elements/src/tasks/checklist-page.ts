import type { ChecklistLineShown } from '@recovery-network/core/guidance';
import { checklistShown, wordsKept } from '@recovery-network/core/guidance';
import { checklistAnswers, checklistOf } from '@recovery-network/core/tasks';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { isWithin } from '../element/within.ts';
import { atBegin } from '../forms/at-begin.ts';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { erasing } from '../noting/erasing.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { peopleThere } from '../noting/people.ts';
import { asOf, pen } from '../noting/sheet.ts';
import { helperField } from './helper-field.ts';
import type { Page } from './pages.ts';
import type { RecoveryTasks } from './tasks.ts';
import { listName } from './transition.ts';

type ChecklistPage = Page & { readonly at: 'checklist' };

/** What to look at before a treatment ends (A12): each thing or none, in any order, and on paper. */
export function checklistPage(element: RecoveryTasks, states: Known, page: ChecklistPage) {
  const { id, lines } = checklistShown(states);
  return html`
    ${element.backTo({ at: 'all' })}
    <div class="sheet stack">
      <h3 class="heading" tabindex="-1">${element.say(listName(states, element.now()))}</h3>
      <p class="no-print">${element.say('checklistHow')}</p>
      <div class="paper-only">${asOf(element)}</div>
      <ul class="list">${lines.map((line) => lineView(element, { ...page, ...(id && { list: id }) }, line))}</ul>
    </div>
    <div><button @click=${() => print()}>${element.say('checklistPrint')}</button></div>
    ${id === undefined ? nothing : erasing(element, { about: [id], said: element.say('eraseChecklist'), to: { at: 'checklist' } })}
  `;
}

function lineView(
  element: RecoveryTasks,
  { list, typed: kept = new Map() }: ChecklistPage,
  line: ChecklistLineShown,
) {
  const { item, answer, words, with: helper } = line;
  const title = element.say(`item-${item}`);
  const open = () => element.begin((id) => ({ at: 'item', list: list ?? id, item, typed: kept }));
  return html`<li class="stack tight">
    <h4>${title}</h4>
    <p class=${answer ? '' : 'quiet'}>${element.say(answer ? `answer-${answer}` : 'notSeen')}</p>
    ${words ? html`<p class="words">${words}</p>` : nothing}
    ${helper ? html`<p class="quiet">${element.say('withName', { name: nameInSentence(nameShown(element, helper.name)) })}</p>` : nothing}
    <div class="paper-only">${pen}</div>
    <div class="no-print"><button class="plain" @click=${open}>${element.say(answer ? 'changeOf' : 'answer')}<span class="sr">: ${title}</span></button></div>
  </li>`;
}

type ItemPage = Page & { readonly at: 'item' };

const begun = atBegin<ChecklistLineShown | undefined>();

/** One thing: four answers of equal weight, each of them with one tap, and room for a note. */
export function itemPage(element: RecoveryTasks, states: Known, page: ItemPage) {
  const { list, item, typed: kept } = page;
  const { lines } = checklistShown(states, list);
  const line = begun(
    page,
    lines.find((one) => one.item === item),
  );
  const people = peopleThere(states, element.now());
  const before = kept.get(item) ?? { note: line?.words, helper: line?.with?.id };
  const keep = ({ currentTarget: form }: Event) => {
    if (!(form instanceof HTMLFormElement)) return;
    const now = new FormData(form);
    kept.set(item, { note: typed(now, 'note'), helper: typed(now, 'helper') });
  };
  return html`
    ${element.backTo({ at: 'checklist', list, typed: kept })}
    <h3 class="heading" tabindex="-1">${element.say(`item-${item}`)}</h3>
    <form class="stack" @input=${keep} @submit=${storing(element, (form) => store(element, states, page, form))}>
      <p id="ask">${element.say(`ask-${item}`)}</p>
      <details ?open=${kept.has(item) || line?.words !== undefined || line?.with !== undefined || element.refusal !== undefined}>
        <summary>${element.say('writeMore')}</summary>
        <div class="stack">
          ${field(element, 'note', element.say('note'), { type: 'long', value: before.note, longest: 300 })}
          ${helperField(element, people, before.helper)}
          ${refusedLine(element, ['helper'])}
        </div>
      </details>
      ${line?.answer ? html`<p class="quiet">${element.say('answerNow', { answer: element.say(`answer-${line.answer}`) })}</p>` : nothing}
      <div class="choices" role="group" aria-labelledby="ask">${checklistAnswers.map(
        (answer) => html`<button name="answer" value=${answer}>${element.say(`answer-${answer}`)}</button>`,
      )}</div>
    </form>
    ${item === 'first-contact' ? agendaButton(element) : nothing}
  `;
}

async function store(
  element: RecoveryTasks,
  states: Known,
  { list, item, typed: kept }: ItemPage,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const helper = typed(form, 'helper');
  const before = checklistOf(states.tasks, list)?.answers[item]?.words;
  const words = wordsKept(states, before, typed(form, 'note')).slice(0, 300);
  const draft = element.draft('checklist.answered', list, {
    item,
    answer: typed(form, 'answer'),
    ...(words && { words }),
    ...(helper && { with: helper }),
  });
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  kept.delete(item);
  return { to: { at: 'checklist', list, typed: kept }, notice: element.say('stored') };
}

/** The first appointment stands in the agenda, where that is beside this. */
function agendaButton(element: RecoveryTasks) {
  if (!isWithin(element, 'recovery-aftercare-parts')) return nothing;
  const detail = { to: 'agenda' };
  const go = () =>
    element.dispatchEvent(
      new CustomEvent('recovery-aftercare-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  return html`<div><button class="plain" @click=${go}>${element.say('toAgenda')}</button></div>`;
}

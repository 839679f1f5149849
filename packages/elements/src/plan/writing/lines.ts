import type { Action, Actor, PlanPhase, Sign } from '@recovery-network/core/plan';
import type { ActionSuggestion, SignSuggestion } from '@recovery-network/core/suggestions';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shortName } from '../../element/name-in-sentence.ts';
import { peopleOf } from '../forms/people.ts';
import { isRefused, LONGEST_LINE, MOST_LINES, refusedText } from '../forms/refused.ts';
import { formWords } from '../forms/words.ts';
import type { RecoveryPlan, Written } from '../plan.ts';
import { deskOf } from './desk.ts';
import { writingWords } from './words.ts';

/** A list of a phase: its signs, or what somebody does. Its name is that of its field. */
export type List = 'sign' | Actor;
export const lists: readonly List[] = ['sign', 'me', 'close', 'professional'];

const asked = {
  sign: 'newSign',
  me: 'newAction',
  close: 'newCloseAction',
  professional: 'newProfessionalAction',
} as const;

/** A sign, or an action with whose it is. */
type Line = Sign & Partial<Action>;
type Suggested = SignSuggestion | ActionSuggestion;

/** One list of a phase: what stands in it, a field for own words, and examples to take over (P1, P4). */
export function linesView(plan: RecoveryPlan, phase: PlanPhase, list: List) {
  const say = (key: 'add' | 'takeAway' | 'examples') => plan.sayFrom(formWords, key);
  const there = list === 'sign' ? phase.signs : phase.actions.filter(({ actor }) => actor === list);
  const shown = there.filter((line) => !isNowhere(plan, line));
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    if (typedIn(form)) void addTyped(plan, phase.id, [form]);
    else plan.refuse('text-missing', list);
  };
  const examples = (plan.suggested.in(plan.language)?.offered ?? []).filter(
    (one): one is Suggested =>
      (list === 'sign' ? one.kind === 'sign' : one.kind === 'action' && one.actor === list) &&
      'level' in one &&
      one.level === phase.level &&
      !there.some(({ from }) => from === one.id),
  );
  return html`<section class="stack tight" aria-labelledby="list-${list}">
    <h4 id="list-${list}" tabindex="-1">${plan.say(list === 'sign' ? 'signs' : list)}</h4>
    <ul class="list">${repeat(
      shown,
      // A line has no id: what is alike is told apart by its number among those.
      (line: Line, n) => JSON.stringify([line.text, line.from, line.tie, nth(line, shown.slice(0, n))]),
      (line) => html`<li class="row apart"><span>${plan.lineText(line)} ${nameIn(plan, line)}</span>
        <button class="plain" aria-label=${plan.sayFrom(formWords, 'takeAwayLine', { text: plan.lineText(line) })}
          @click=${() => void takeAway(plan, phase, list, line)}>${say('takeAway')}</button></li>`,
    )}</ul>
    <form class="stack tight" data-list=${list} @submit=${add}>
      <div class="field"><label for=${list}>${plan.sayFrom(writingWords, asked[list])}</label>
        <input id=${list} name="text" type="text" autocomplete="off" maxlength=${LONGEST_LINE}
          aria-invalid=${isRefused(plan, list) ? 'true' : 'false'}
          aria-describedby=${isRefused(plan, list) ? 'refused' : nothing}></div>
      ${list === 'close' || list === 'professional' ? whoChoice(plan, list) : nothing}
      ${refusedText(plan, list)}
      <div><button>${say('add')}</button></div>
    </form>
    ${
      examples.length > 0
        ? html`<details><summary>${say('examples')}</summary>
            <div class="examples">${examples.map(
              ({ id, text }) =>
                html`<button type="button" @click=${() => void addLines(plan, phase.id, [{ list, line: { text, from: id } }])}>${text}</button>`,
            )}</div></details>`
        : nothing
    }
  </section>`;
}

/** Lines of somebody who is shown nowhere stay in the plan, and out of sight (N7). */
function isNowhere(plan: RecoveryPlan, line: Line): boolean {
  const network = plan.journal?.state?.areas.network;
  return line.tie !== undefined && (!network || network.ties[line.tie]?.hidden === true);
}

function nameIn(plan: RecoveryPlan, { tie }: Line) {
  const known = tie === undefined ? undefined : plan.journal?.state?.areas.network.ties[tie];
  return known ? html`<strong><bdi>${shortName(known.name)}</bdi></strong>` : nothing;
}

function whoChoice(plan: RecoveryPlan, list: List) {
  const people = peopleOf(plan);
  if (people.length === 0) return nothing;
  return html`<div class="field"><label for="who-${list}">${plan.sayFrom(writingWords, 'who')}</label>
    <select id="who-${list}" name="tie"><option value="">${plan.sayFrom(formWords, 'nobody')}</option>
      ${people.map(({ id, name }) => html`<option value=${id}>${shortName(name)}</option>`)}</select></div>`;
}

interface Typed {
  readonly form: HTMLFormElement;
  readonly list: List;
  readonly line: Line;
}

/** What was typed in a form of a list; undefined where nothing was. */
function typedIn(form: HTMLFormElement): Typed | undefined {
  const data = new FormData(form);
  const list = lists.find((one) => one === form.dataset['list']);
  const text = String(data.get('text') ?? '').trim();
  const tie = String(data.get('tie') ?? '');
  return list && text !== '' ? { form, list, line: { text, ...(tie && { tie }) } } : undefined;
}

/**
 * Adds what was typed in forms of one phase, all read at the tap; what can't be added stays in its field. Says whether the
 * page may be left.
 */
export async function addTyped(
  plan: RecoveryPlan,
  phase: string,
  forms: readonly HTMLFormElement[],
): Promise<boolean> {
  const typed = forms.flatMap((form) => typedIn(form) ?? []);
  const long = typed.find(({ line }) => line.text.length > LONGEST_LINE);
  if (long) plan.refuse('too-long', long.list);
  if (long) return false;
  if (typed.length === 0) return true;
  const done = addLines(plan, phase, typed);
  if (!done) return false;
  // At the tap, so that the next line can be typed; it comes back where it could not be added.
  for (const { form } of typed) form.reset();
  if ((await done) !== 'refused') return true;
  for (const { form, line } of typed) {
    const field = form.querySelector<HTMLInputElement>('[name="text"]');
    if (field && field.value === '') field.value = line.text;
  }
  return false;
}

function addLines(
  plan: RecoveryPlan,
  phase: string,
  typed: readonly Pick<Typed, 'list' | 'line'>[],
): Promise<Written> | undefined {
  const desk = deskOf(plan);
  const page = desk.draft.phases.find(({ id }) => id === phase);
  if (!page) return undefined;
  const signs = typed.flatMap(({ list, line }) => (list === 'sign' ? [line] : []));
  const actions = typed.flatMap(({ list, line }) => (list === 'sign' ? [] : [{ ...line, actor: list }]));
  const full =
    (page.signs.length + signs.length > MOST_LINES && signs.length > 0 && 'sign') ||
    (page.actions.length + actions.length > MOST_LINES && actions[0]?.actor);
  if (full) plan.refuse('too-many', full);
  if (full) return undefined;
  return desk.writePhase(phase, (now) => ({
    signs: [...now.signs, ...signs],
    actions: [...now.actions, ...actions],
  }));
}

/**
 * Takes away the first with the same words: once it is stored, or another tab wrote, a line is another object. The way back
 * stands beside it: one tap is easily made.
 */
async function takeAway(plan: RecoveryPlan, phase: PlanPhase, list: List, line: Line): Promise<void> {
  const { page } = plan;
  const desk = deskOf(plan);
  const without = <L extends Line>(lines: readonly L[]) => {
    const at = placeOf(line, lines);
    return lines.filter((_, n) => n !== at);
  };
  const done = await desk.writePhase(phase.id, ({ signs, actions }) =>
    list === 'sign' ? { signs: without(signs) } : { actions: without(actions) },
  );
  if (done === 'refused' || plan.page !== page) return;
  const at = placeOf(line, list === 'sign' ? phase.signs : phase.actions);
  const back = () =>
    desk.writePhase(phase.id, ({ signs, actions }) =>
      list === 'sign'
        ? { signs: signs.toSpliced(at, 0, line) }
        : { actions: actions.toSpliced(at, 0, { ...line, actor: list }) },
    );
  plan.aside = { text: plan.lineText(line), back };
}

const nth = (line: Line, before: readonly Line[]): number =>
  before.filter((one) => placeOf(line, [one]) === 0).length;

const placeOf = (line: Line, lines: readonly Line[]): number =>
  lines.findIndex(
    ({ text, from, tie, actor }) =>
      text === line.text && from === line.from && tie === line.tie && actor === line.actor,
  );

import type { ToolShown } from '@recovery-network/core/guidance';
import { phasesToday, toolsShown } from '@recovery-network/core/guidance';
import type { ToolKind } from '@recovery-network/core/plan';
import { helpings, toolOf } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shortName } from '../../element/name-in-sentence.ts';
import { choice, typed } from '../../forms/fields.ts';
import { erasing } from '../forms/erasing.ts';
import { field } from '../forms/fields.ts';
import { peopleOf } from '../forms/people.ts';
import { asking, LONGEST_LINE, refusedText } from '../forms/refused.ts';
import { formWords } from '../forms/words.ts';
import { nameOf } from '../page-read.ts';
import type { RecoveryPlan, Written } from '../plan.ts';
import { besideWords } from './words.ts';

/** What helps comes first: nobody has to begin with what is hard. */
const kinds: readonly ToolKind[] = ['handle', 'craving-step', 'practice', 'rehearsal', 'avoid', 'trigger'];
/** What somebody does, and may look back on. */
const done: readonly ToolKind[] = ['handle', 'practice', 'rehearsal', 'craving-step'];

/** What helps, what to leave, what is practised (P4): each kind folded, with own words and examples. */
export const toolsPage = (plan: RecoveryPlan) => html`
  ${plan.backButton()}
  <h3 class="heading" tabindex="-1">${plan.sayFrom(besideWords, 'toolsTitle')}</h3>
  <p>${plan.sayFrom(besideWords, 'toolsHint')}</p>
  ${refusedText(plan, '', kinds)}
  ${kinds.map((kind) => kindView(plan, kind))}
`;

function kindView(plan: RecoveryPlan, kind: ToolKind) {
  const states = plan.journal?.state?.areas;
  const tools = states ? toolsShown(states, kind) : [];
  const offered = plan.suggested.in(plan.language)?.offered ?? [];
  const examples = offered.filter((one) => one.kind === kind && !tools.some(({ from }) => from === one.id));
  const people = peopleOf(plan);
  const phases = states ? phasesToday(states) : [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) void add(plan, kind, event.currentTarget);
  };
  return html`<details class="kind-${kind}" ?open=${tools.length > 0}>
    <summary>${plan.sayFrom(besideWords, `tool-${kind}`)}</summary>
    <div class="stack">
      <ul class="list">${repeat(
        tools,
        ({ id }) => id,
        (tool) => toolView(plan, tool),
      )}</ul>
      <form class="stack tight" @submit=${submit}>
        ${field(plan, kind, plan.sayFrom(besideWords, 'toolOwn'), { longest: LONGEST_LINE })}
        ${
          people.length > 0
            ? choice(asking(plan), `who-${kind}`, plan.sayFrom(besideWords, 'toolWho'), [
                ['', plan.sayFrom(formWords, 'nobody')],
                ...people.map(({ id, name }) => [id, shortName(name)] as const),
              ])
            : nothing
        }
        ${choice(asking(plan), `phase-${kind}`, plan.sayFrom(besideWords, 'toolPhase'), [
          ['', plan.sayFrom(besideWords, 'toolNone')],
          ...phases.map((phase) => [phase.id, plan.titleOf(phase)] as const),
        ])}
        <label class="option"><input type="checkbox" name="lived"> ${plan.sayFrom(besideWords, 'toolLived')}</label>
        <div><button>${plan.sayFrom(formWords, 'add')}</button></div>
      </form>
      ${
        examples.length > 0
          ? html`<details><summary>${plan.sayFrom(formWords, 'examples')}</summary>
              <div class="examples">${examples.map(
                ({ id, text }) =>
                  html`<button @click=${() => void write(plan, { kind, text, from: id })}>${text}</button>`,
              )}</div></details>`
          : nothing
      }
    </div>
  </details>`;
}

function toolView(plan: RecoveryPlan, tool: ToolShown) {
  const { id, kind, lived } = tool;
  const states = plan.journal?.state?.areas;
  const phase = states && phasesToday(states).find((one) => one.id === tool.phase);
  const text = plan.lineText(tool);
  return html`<li class="stack tight">
    <div class="row apart"><span>${text} ${nameOf(plan, tool)}</span>
      <button class="plain" aria-label=${plan.sayFrom(formWords, 'takeAwayLine', { text })}
        @click=${() => void setAside(plan, tool)}>${plan.sayFrom(formWords, 'takeAway')}</button></div>
    ${phase ? html`<p class="quiet">${plan.sayFrom(besideWords, 'toolIn', { phase: plan.titleOf(phase) })}</p>` : nothing}
    ${lived ? html`<p class="quiet">${plan.sayFrom(besideWords, 'toolLived')}</p>` : nothing}
    ${
      done.includes(kind)
        ? html`<details><summary>${plan.sayFrom(besideWords, 'toolDid')}</summary>
            <div class="stack tight"><p id="helped-${id}">${plan.sayFrom(besideWords, 'toolHelped')}</p>
              <div class="choices" role="group" aria-labelledby="helped-${id}">${helpings.map(
                (helped) =>
                  html`<button @click=${(event: Event) => void noteDone(plan, id, helped, event)}>${plan.sayFrom(besideWords, `helped-${helped}`)}</button>`,
              )}</div></div></details>`
        : nothing
    }
    ${erasing(plan, 'eraseTool', [id], { at: 'tools' }, text)}
  </li>`;
}

async function add(plan: RecoveryPlan, kind: ToolKind, form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const text = typed(data, kind);
  if (text === '') return void plan.refuse('text-missing', kind);
  if (text.length > LONGEST_LINE) return void plan.refuse('too-long', kind);
  const tie = typed(data, `who-${kind}`);
  const phase = typed(data, `phase-${kind}`);
  const tool = {
    kind,
    text,
    ...(tie && { tie }),
    ...(phase && { phase }),
    ...(data.has('lived') && { lived: true }),
  };
  // At the tap, so that the next can be typed; it comes back where it may not be.
  form.reset();
  if ((await write(plan, tool)) !== 'refused') return;
  const field = form.querySelector('input');
  if (field && field.value === '') field.value = text;
}

/** A second tap on the same button, before the first was stored, says nothing more. */
const underWay = new WeakMap<RecoveryPlan, Map<string, Promise<Written>>>();

async function write(plan: RecoveryPlan, tool: Readonly<Record<string, unknown>>): Promise<Written> {
  const mine = underWay.get(plan) ?? new Map<string, Promise<Written>>();
  underWay.set(plan, mine);
  const said = JSON.stringify(tool);
  const writing = mine.get(said) ?? about(plan, 'plan.tool-written', plan.host?.newId() ?? '', tool);
  mine.set(said, writing);
  const done = await writing;
  mine.delete(said);
  return done;
}

/** With the way back beside it: one tap is easily made. */
async function setAside(plan: RecoveryPlan, tool: ToolShown): Promise<void> {
  const { page } = plan;
  const stored = plan.journal?.state && toolOf(plan.journal.state.areas.plan, tool.id);
  if ((await about(plan, 'plan.tool-set-aside', tool.id, {})) !== 'stored' || plan.page !== page || !stored)
    return;
  const { kind, text, from, phase, tie, lived } = stored;
  const words = {
    kind,
    text,
    ...(from && { from }),
    ...(phase && { phase }),
    ...(tie && { tie }),
    ...(lived && { lived }),
  };
  plan.aside = {
    text: plan.lineText(tool),
    back: () => about(plan, 'plan.tool-written', tool.id, words),
  };
}

async function about(
  plan: RecoveryPlan,
  type: string,
  id: string,
  data: Readonly<Record<string, unknown>>,
): Promise<Written> {
  const { host } = plan;
  return host ? plan.write(host.draft(type, id, data)) : 'refused';
}

/** That it was done is noted and not counted (safety 10). */
async function noteDone(plan: RecoveryPlan, id: string, helped: string, { target }: Event): Promise<void> {
  const { page } = plan;
  const done = await about(plan, 'plan.tool-done', id, { helped });
  if (done !== 'stored' || plan.page !== page || plan.talking) return;
  const folded = target instanceof Element ? target.closest('details') : null;
  folded?.removeAttribute('open');
  folded?.querySelector('summary')?.focus();
  plan.notice = plan.sayFrom(besideWords, 'toolNoted');
}

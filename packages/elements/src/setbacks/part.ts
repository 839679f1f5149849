import type { Tool } from '@recovery-network/core/plan';
import { toolsKept } from '@recovery-network/core/plan';
import { reflectionParts, setbackOf } from '@recovery-network/core/setbacks';
import { html, nothing } from 'lit';
import type { Line, Page } from './pages.ts';
import { isRefused, refusedBeside } from './refused.ts';
import type { RecoverySetbacks } from './setbacks.ts';

/** How long a text may be (the entry's own limit); what goes into the plan is as short as a line of it. */
const LONGEST = 2_000;
const LONGEST_IN_PLAN = 300;

const planKinds = {
  handle: 'planHandle',
  avoid: 'planAvoid',
  trigger: 'planTrigger',
  'craving-step': 'planStep',
} as const;

type PartPage = Page & { readonly at: 'part' };

const wordsBefore = ({ states }: RecoverySetbacks, { id, part }: PartPage): string =>
  (id !== undefined && states && setbackOf(states.setbacks, id)?.words[part]) || '';

/** The line of the plan that was written from here: as long as it says the same, it is changed with it. */
const lineInPlan = ({ states }: RecoverySetbacks, { part }: PartPage, text: string): Tool | undefined =>
  part === 'into-plan' && text !== '' && states
    ? toolsKept(states.plan).find((tool) => tool.text === text && Object.hasOwn(planKinds, tool.kind))
    : undefined;

/** One thing to look back on. Each may stay empty, and waits for as long as it takes. */
export function partPage(element: RecoverySetbacks, page: PartPage) {
  const { id, part, alone } = page;
  const inPlan = part === 'into-plan';
  const before = wordsBefore(element, page);
  const onward = (): Page => {
    const next = alone ? undefined : reflectionParts[reflectionParts.indexOf(part) + 1];
    if (next) return { at: 'part', id, part: next };
    return id === undefined ? { at: 'walked' } : { at: 'setback', id };
  };
  const leave = (to: Page) => {
    if (id === undefined) element.go(to);
    else
      void element.writing.leave(
        () => keepPart(element, page, id),
        () => to,
      );
  };
  // What is being written survives a closed tab. What goes into the plan waits for the button: there it may still be chosen what it is.
  const keep = () => {
    if (id !== undefined && !inPlan && element.typed('text').trim() !== '') void keepPart(element, page, id);
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say(part)}</h2>
      ${id === undefined ? html`<p>${element.say('nothingKept')}</p>` : nothing}
      <p>${element.say(`${part}Hint`)}</p>
      <div class="field">
        <label for="text">${element.say('yourWords')}</label>
        <textarea id="text" rows="5" maxlength=${inPlan ? LONGEST_IN_PLAN : LONGEST} autocomplete="off"
          aria-invalid=${isRefused(element, 'text')} aria-describedby=${isRefused(element, 'text') ? 'refused' : 'empty'}
          .defaultValue=${before} @change=${keep}></textarea>
        <span class="hint" id="empty">${element.say('emptyIsFine')}</span>
        ${refusedBeside(element, 'text')}
      </div>
      ${inPlan && id !== undefined ? planChoice(element, lineInPlan(element, page, before)) : nothing}
      <div class="choices">
        <button @click=${() => leave(onward())}>${element.say('next')}</button>
        <button @click=${() => leave({ at: 'doors' })}>${element.say('stop')}</button>
      </div>
    </div>
  `;
}

const planChoice = (element: RecoverySetbacks, line: Tool | undefined) => html`
  <div class="field">
    <label for="plan">${element.say('planWhere')}</label>
    <select id="plan">
      ${Object.entries(planKinds).map(([kind, word]) => html`<option value=${kind} ?selected=${kind === line?.kind}>${element.say(word)}</option>`)}
    </select>
  </div>
`;

/** Stores what was typed, if anything new was; false where that may not be. */
async function keepPart(element: RecoverySetbacks, page: PartPage, id: string): Promise<boolean> {
  const { part } = page;
  const before = wordsBefore(element, page);
  const text = element.typed('text');
  const line = lineInPlan(element, page, before);
  const otherKind = line !== undefined && element.typed('plan') !== line.kind;
  if ((text === before && !otherKind) || (text.trim() === '' && before === '')) return true;
  if (text.trim() === '') {
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    if (field) field.value = before;
    element.notice = element.say('oldStays');
    return false;
  }
  const lines: Line[] = [{ type: 'setback.reflected', data: { part, text } }];
  const about = line?.id ?? element.writing.id;
  if (part === 'into-plan' && about !== undefined) {
    const { tie, phase } = line ?? {};
    const data = { kind: element.typed('plan'), text, ...(tie && { tie }), ...(phase && { phase }) };
    lines.push({ type: 'plan.tool-written', about, data });
  }
  return element.writing.writeOnce(id, ...lines);
}

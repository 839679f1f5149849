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

/** What stood there when the page opened: leaving the field stores the words, and the button still has to put them in the plan. */
interface Begun {
  readonly text: string;
  readonly line: Tool | undefined;
  /** The words that were given to be stored last. */
  given: string;
}

const begun = new WeakMap<PartPage, Begun>();

function atBegin(element: RecoverySetbacks, page: PartPage): Begun {
  const known = begun.get(page);
  if (known) return known;
  const text = wordsBefore(element, page);
  const fresh: Begun = { text, line: lineInPlan(element, page, text), given: text };
  if (element.states) begun.set(page, fresh);
  return fresh;
}

/** One thing to look back on. Each may stay empty, and waits for as long as it takes. */
export function partPage(element: RecoverySetbacks, page: PartPage) {
  const { id, part, alone } = page;
  const inPlan = part === 'into-plan';
  const { text: before, line } = atBegin(element, page);
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
  // What is being written survives a closed tab. Only the plan waits for the button: it may still be chosen what it is there.
  const keep = () => {
    if (id === undefined || element.typed('text').trim() === '') return;
    void (inPlan ? keepWords : keepPart)(element, page, id);
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say(part)}</h2>
      ${id === undefined ? html`<p>${element.say('nothingKept')}</p>` : nothing}
      <p>${element.say(inPlan && id === undefined ? 'into-planWalk' : `${part}Hint`)}</p>
      <div class="field">
        <label for="text">${element.say('yourWords')}</label>
        <textarea id="text" rows="5" maxlength=${inPlan ? LONGEST_IN_PLAN : LONGEST} autocomplete="off"
          aria-invalid=${isRefused(element, 'text')} aria-describedby=${isRefused(element, 'text') ? 'refused' : 'empty'}
          .defaultValue=${before} @change=${keep}></textarea>
        <span class="hint" id="empty">${element.say('emptyIsFine')}</span>
        ${refusedBeside(element, 'text')}
      </div>
      ${inPlan && id !== undefined ? planChoice(element, line) : nothing}
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

/** Stores the words alone; false where that may not be. */
async function keepWords(element: RecoverySetbacks, page: PartPage, id: string): Promise<boolean> {
  const { part } = page;
  const begin = atBegin(element, page);
  const text = element.typed('text');
  if (text === begin.given) return true;
  const { given } = begin;
  begin.given = text;
  const done = await element.writing.writeOnce(id, reflected(part, text));
  if (!done && begin.given === text) begin.given = given;
  return done;
}

const reflected = (part: PartPage['part'], text: string): Line => ({
  type: 'setback.reflected',
  data: { part, text },
});

/** Stores what was typed, if anything new was, and puts it in the plan; false where that may not be. */
async function keepPart(element: RecoverySetbacks, page: PartPage, id: string): Promise<boolean> {
  const { part } = page;
  const begin = atBegin(element, page);
  const text = element.typed('text');
  if (text.trim() === '') {
    const before = wordsBefore(element, page);
    if (before === '') return true;
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    if (field) field.value = before;
    element.notice = element.say('oldStays');
    return false;
  }
  if (part !== 'into-plan')
    return text === wordsBefore(element, page) || element.writing.writeOnce(id, reflected(part, text));
  const lines = [...(text === begin.given ? [] : [reflected(part, text)]), ...toPlan(element, begin, text)];
  const done = lines.length === 0 || (await element.writing.writeOnce(id, ...lines));
  if (done) begin.given = text;
  return done;
}

/** The line of the plan, where it is new or says something else now; all else that was known of it stays. */
function toPlan(element: RecoverySetbacks, { text: before, line }: Begun, text: string): readonly Line[] {
  const kind = element.typed('plan');
  const about = line?.id ?? element.writing.id;
  if (about === undefined || (text === before && (line === undefined || kind === line.kind))) return [];
  const { from, phase, tie, lived } = line ?? {};
  const known = {
    ...(from && { from }),
    ...(phase && { phase }),
    ...(tie && { tie }),
    ...(lived && { lived }),
  };
  return [{ type: 'plan.tool-written', about, data: { kind, text, ...known } }];
}

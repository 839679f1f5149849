import type { ReflectionPart, Setback } from '@recovery-network/core/setbacks';
import { reflectionParts, setbackOf } from '@recovery-network/core/setbacks';
import { addDays } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { dayOf } from './doors.ts';
import type { Kept, Line, Page } from './pages.ts';
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

const known = (element: RecoverySetbacks, id: Kept): Setback | undefined =>
  id === undefined || !element.states ? undefined : setbackOf(element.states.setbacks, id);

/** L5: today, yesterday, another day, or not known; all weigh the same. */
export function whenPage(element: RecoverySetbacks, id: string) {
  const { today } = element;
  const again = known(element, id);
  const note = async (day: string | null) => {
    const concern = again?.concern;
    const line = { type: 'setback.noted', data: { day, ...(concern !== undefined && { concern }) } };
    if (await element.write(id, line)) element.go(again ? { at: 'setback', id } : { at: 'noted', id });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void note(element.typed('day'));
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('whenTitle')}</h2>
      <div class="choices">
        <button @click=${() => void note(today)}>${element.say('today')}</button>
        <button @click=${() => void note(addDays(today, -1))}>${element.say('yesterday')}</button>
        <button @click=${() => void note(null)}>${element.say('unknownDay')}</button>
      </div>
      <form class="field" novalidate @submit=${submit}>
        <label for="day">${element.say('otherDay')}</label>
        <span class="row"><input id="day" type="date" max=${today} /><button>${element.say('thisDay')}</button></span>
      </form>
      ${stop(element, again && { at: 'setback', id })}
    </div>
  `;
}

/** Text 8: nothing was set back, nobody is told, and nothing has to be explained. */
export function notedPage(element: RecoverySetbacks, id: string) {
  const unsaved = (element.host?.pending.length ?? 0) > 0;
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say(unsaved ? 'notedUnsaved' : 'notedTitle')}</h2>
      <p>${element.say('notedText')}</p>
      <p>${element.say('notedLater')}</p>
      <div class="choices">
        <button @click=${() => element.talk()}>${element.say('callSomeone')}</button>
        <button @click=${() => element.go({ at: 'part', id, part: 'around' })}>${element.say('writeSomething')}</button>
        <button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button>
      </div>
    </div>
  `;
}

/** One thing to look back on. Each may stay empty, and waits for as long as it takes. */
export function partPage(element: RecoverySetbacks, { id, part, alone }: Page & { readonly at: 'part' }) {
  const setback = known(element, id);
  const before = setback?.words[part] ?? '';
  const inPlan = part === 'into-plan';
  const onward = (): Page => {
    const next = alone ? undefined : reflectionParts[reflectionParts.indexOf(part) + 1];
    if (next) return { at: 'part', id, part: next };
    return id === undefined ? { at: 'walked' } : { at: 'setback', id };
  };
  const leave = async (to: Page) => {
    if (id === undefined || (await keepPart(element, { id, part, before }))) element.go(to);
  };
  // What is being written survives a closed tab. What goes into the plan waits for the button: it would be there twice.
  const keep = () => {
    if (id !== undefined && !inPlan && element.typed('text').trim() !== '')
      void keepPart(element, { id, part, before });
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say(part)}</h2>
      ${id === undefined ? html`<p>${element.say('nothingKept')}</p>` : nothing}
      <p>${element.say(`${part}Hint`)}</p>
      <div class="field">
        <label for="text">${element.say('yourWords')}</label>
        <textarea id="text" rows="5" maxlength=${inPlan ? LONGEST_IN_PLAN : LONGEST} autocomplete="off"
          .defaultValue=${before} @change=${keep}></textarea>
        <span class="hint">${element.say('emptyIsFine')}</span>
      </div>
      ${inPlan && id !== undefined ? planChoice(element) : nothing}
      <div class="choices">
        <button @click=${() => void leave(onward())}>${element.say('next')}</button>
        <button @click=${() => void leave({ at: 'doors' })}>${element.say('stop')}</button>
      </div>
    </div>
  `;
}

const planChoice = (element: RecoverySetbacks) => html`
  <div class="field">
    <label for="plan">${element.say('planWhere')}</label>
    <select id="plan">
      ${Object.entries(planKinds).map(([kind, word]) => html`<option value=${kind}>${element.say(word)}</option>`)}
    </select>
  </div>
`;

/** Stores what was typed, if anything new was; false where that may not be. */
async function keepPart(
  element: RecoverySetbacks,
  { id, part, before }: { readonly id: string; readonly part: ReflectionPart; readonly before: string },
): Promise<boolean> {
  const text = element.typed('text');
  if (text === before || (text.trim() === '' && before === '')) return true;
  if (text.trim() === '') {
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    if (field) field.value = before;
    element.notice = element.say('oldStays');
    return false;
  }
  if (element.sent?.text === text) return element.sent.done;
  const lines: Line[] = [{ type: 'setback.reflected', data: { part, text } }];
  const { host } = element;
  if (part === 'into-plan' && host)
    lines.push({
      type: 'plan.tool-written',
      about: host.newId(),
      data: { kind: element.typed('plan'), text },
    });
  element.sent = { text, done: element.write(id, ...lines) };
  return element.sent.done;
}

/** The end of a walk that stored nothing (L9). */
export const walkedPage = (element: RecoverySetbacks) => html`
  <div class="stack">
    <h2 id="title" tabindex="-1">${element.say('walkedTitle')}</h2>
    <p>${element.say('walkedText')}</p>
    <div class="choices">
      <button @click=${() => element.talk()}>${element.say('callSomeone')}</button>
      <button @click=${() => element.go({ at: 'doors' })}>${element.say('done')}</button>
    </div>
  </div>
`;

/** One setback as it was written down, to go on with, or to put out of sight. */
export function setbackPage(element: RecoverySetbacks, id: string) {
  const setback = known(element, id);
  const aside = async () => {
    if (await element.write(id, { type: 'setback.set-aside', data: {} })) element.go({ at: 'doors' });
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${setback ? dayOf(element, setback) : element.say('notedUnsaved')}</h2>
      <p>${element.say('resume')}</p>
      <ul class="list">
        ${reflectionParts.map((part) => partLine(element, id, part, setback?.words[part]))}
      </ul>
      <div class="choices">
        <button @click=${() => element.go({ at: 'doors' })}>${element.say('done')}</button>
        ${
          setback
            ? html`
                <button @click=${() => element.go({ at: 'when', id })}>${element.say('otherDay')}</button>
                <button @click=${() => void aside()}>${element.say('setAside')}</button>
                <button @click=${() => element.go({ at: 'erase', id })}>${element.say('erase')}</button>
              `
            : nothing
        }
      </div>
    </div>
  `;
}

const partLine = (
  element: RecoverySetbacks,
  id: string,
  part: ReflectionPart,
  text: string | undefined,
) => html`
  <li class="stack tight">
    <h3 id=${part}>${element.say(part)}</h3>
    ${text ? html`<p class="words"><bdi>${text}</bdi></p>` : nothing}
    <div>
      <button aria-describedby=${part} @click=${() => element.go({ at: 'part', id, part, alone: true })}>
        ${element.say(text ? 'changePart' : 'writePart')}
      </button>
    </div>
  </li>
`;

/** J7: erased is erased; that is asked once. */
export function erasePage(element: RecoverySetbacks, id: string) {
  const erase = async () => {
    if (await element.erase(id)) element.go({ at: 'doors' });
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('eraseTitle')}</h2>
      <p>${element.say('eraseText')}</p>
      <div class="choices">
        <button @click=${() => void erase()}>${element.say('erase')}</button>
        <button @click=${() => element.go({ at: 'setback', id })}>${element.say('eraseNot')}</button>
      </div>
    </div>
  `;
}

const stop = (element: RecoverySetbacks, to: Page | undefined) => html`
  <div><button class="plain" @click=${() => element.go(to ?? { at: 'doors' })}>${element.say(to ? 'back' : 'stop')}</button></div>
`;

import type { ReflectionPart, Setback } from '@recovery-network/core/setbacks';
import { reflectionParts, setbackOf } from '@recovery-network/core/setbacks';
import { addDays } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { keepingLine } from './keeping-line.ts';
import type { Line, Page } from './pages.ts';
import { isRefused, refusedBeside } from './refused.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { urgentCalls } from './used.ts';

const known = (element: RecoverySetbacks, id: string): Setback | undefined =>
  element.states && setbackOf(element.states.setbacks, id);

/** L5: today, yesterday, another day, or not known; all weigh the same. */
export function whenPage(element: RecoverySetbacks, page: Page & { readonly id: string }) {
  const { today } = element;
  const { id } = page;
  const again = known(element, id);
  const note = async (day: string | null) => {
    const { concern } = known(element, id) ?? {};
    if (await element.writing.writeOnce(id, noted(day, concern)))
      element.onward(page, again ? { at: 'setback', id } : { at: 'noted', id });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const day = element.typed('day');
    if (day === '') element.refuse('day-missing', 'day');
    else void note(day);
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
        <span class="row"
          ><input
            id="day"
            type="date"
            max=${today}
            aria-invalid=${isRefused(element, 'day')}
            aria-describedby=${isRefused(element, 'day') ? 'refused' : nothing}
          /><button>${element.say('thisDay')}</button></span
        >
        ${refusedBeside(element, 'day')}
      </form>
      ${stop(element, again && { at: 'setback', id })}
    </div>
  `;
}

/** Text 8: nothing was set back, nobody is told, and nothing has to be explained. */
export function notedPage(element: RecoverySetbacks, id: string) {
  const { unsaved } = element;
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say(unsaved ? 'notedUnsaved' : 'notedTitle')}</h2>
      ${unsaved ? keepingLine(element) : html`<p>${element.say('notedText')}</p>`}
      <p>${element.say('notedLater')}</p>
      <div class="row">${urgentCalls(element)}</div>
      <div class="choices">
        <button @click=${() => element.talk()}>${element.say('callSomeone')}</button>
        <button @click=${() => element.go({ at: 'part', id, part: 'around' })}>${element.say('writeSomething')}</button>
        <button @click=${() => element.go({ at: 'doors' })}>${element.say('stop')}</button>
      </div>
    </div>
  `;
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

/** The day alone would be called as the tab of today. */
const titleOf = (element: RecoverySetbacks, { day }: Setback): string =>
  day === null
    ? element.say('setbackTitleNoDay')
    : element.say('setbackTitle', { day: element.formatDate(day) });

/** One setback as it was written down, to go on with, or to put out of sight. */
export function setbackPage(element: RecoverySetbacks, id: string) {
  const setback = known(element, id);
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${setback ? titleOf(element, setback) : element.say('notedUnsaved')}</h2>
      <p>${element.say('resume')}</p>
      <ul class="list">
        ${reflectionParts.map((part) => partLine(element, id, part, setback?.words[part]))}
      </ul>
      ${setback ? element.lines.concernView(setback) : nothing}
      <div class="choices">
        <button @click=${() => element.go({ at: 'doors' })}>${element.say('done')}</button>
        ${
          setback
            ? html`
                <button @click=${() => element.go({ at: 'when', id })}>${element.say('otherDay')}</button>
                <button @click=${() => setAside(element, setback)}>${element.say('setAside')}</button>
                <button @click=${() => element.go({ at: 'erase', id })}>${element.say('erase')}</button>
              `
            : nothing
        }
      </div>
    </div>
  `;
}

const noted = (day: string | null, concern: string | undefined): Line => ({
  type: 'setback.noted',
  data: { day, ...(concern !== undefined && { concern }) },
});

const setAside = (element: RecoverySetbacks, { id, day, concern }: Setback) =>
  void element.writing.setAside(id, 'setback.set-aside', noted(day, concern), { at: 'doors' });

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
export function erasePage(element: RecoverySetbacks, page: Page & { readonly id: string }) {
  const { id } = page;
  const erase = async () => {
    element.notice = '';
    if (await element.writing.erase(id)) element.onward(page, { at: 'doors' });
    else if (element.page === page) element.notice = element.say('eraseFailed');
  };
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('eraseTitle')}</h2>
      <p>${element.say('eraseText')}</p>
      ${known(element, id)?.words['into-plan'] ? html`<p>${element.say('erasePlan')}</p>` : nothing}
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

import type { CravingStep } from '@recovery-network/core/craving';
import { cravingOf } from '@recovery-network/core/craving';
import type { HelpedBefore, ToolShown } from '@recovery-network/core/guidance';
import { cravingNow } from '@recovery-network/core/guidance';
import { isRecord } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { toPeople } from '../help-now/talk-view.ts';
import { erasing } from './erasing.ts';
import type { Page } from './pages.ts';
import { isRefused, refusedBeside } from './refused.ts';
import type { RecoverySetbacks } from './setbacks.ts';

const LONGEST = 200;

/** C11: four steps, steps of one's own, what helped before, people. No clock, no number, nothing to fill in. */
export function cravingPage(element: RecoverySetbacks) {
  const { steps, own, helped, someone } = cravingNow(element.states ?? {}, element.helpLines, element.now());
  const before = saidBefore(element, helped);
  const mine = own.filter(({ text }) => text.trim() !== '');
  return html`
    <div class="stack">
      <h2 id="title" tabindex="-1">${element.say('cravingTitle')}</h2>
      <p>${element.say('cravingText')}</p>
      <div><button @click=${() => void toPeople(element)}>${element.say('callSomeone')}</button></div>
      <ul class="safety">
        ${steps.map((step) => html`<li>${step === 'own' ? nothing : element.say(`step-${step}`)}</li>`)}
      </ul>
      ${before.length > 0 ? html`<h3>${element.say('helpedBefore')}</h3>${listOf(before.map((one) => helpedText(element, one)))}` : nothing}
      ${mine.length > 0 ? html`<h3>${element.say('myOwnSteps')}</h3>${listOf(mine.map((step) => ownText(element, step)))}` : nothing}
      ${element.peopleHere(someone.people)}
      ${element.states ? whatHelped(element, mine) : nothing}
      ${earlier(element, helped)}
      <div><button @click=${() => void stop(element)}>${element.say('stop')}</button></div>
    </div>
  `;
}

const known = new WeakMap<Page, ReadonlySet<string>>();

const thingOf = ({ what, text, step }: HelpedBefore): string => JSON.stringify([what, text, step?.id]);

/** What helped another time: what is said on this page is not of another time. */
function saidBefore({ page, states }: RecoverySetbacks, helped: readonly HelpedBefore[]) {
  if (!states) return helped;
  const things = known.get(page) ?? new Set(helped.map(thingOf));
  known.set(page, things);
  return helped.filter((one) => things.has(thingOf(one)));
}

const listOf = (texts: readonly string[]) => html`
  <ul class="safety">${texts.map((text) => html`<li class="words"><bdi>${text}</bdi></li>`)}</ul>
`;

function helpedText(element: RecoverySetbacks, { what, text, step }: HelpedBefore): string {
  return text ?? step?.text ?? (what === 'own' ? '' : element.say(`helped-${what}`));
}

/** A step of one's own, and with whom, where they may be shown. */
function ownText(element: RecoverySetbacks, { text, who }: ToolShown): string {
  return who?.name.trim() ? `${text} · ${element.say('withWho', { name: nameInSentence(who.name) })}` : text;
}

const plain = ['place', 'eat-or-drink', 'wait', 'call'] as const satisfies readonly CravingStep[];

/** Stores that something helped. The craving itself is noted with the first; without one it leaves nothing behind. */
async function note(
  element: RecoverySetbacks,
  data: { readonly what: CravingStep; readonly tool?: string; readonly text?: string },
): Promise<boolean> {
  const { writing, states } = element;
  const { id } = writing;
  if (id === undefined || !states) return false;
  const noted = cravingOf(states.craving, id) || writing.waits(id);
  return writing.writeOnce(id, ...(noted ? [] : [{ type: 'craving.noted', data: {} }]), {
    type: 'craving.helped',
    data,
  });
}

/** What was typed and not stored yet is not lost by leaving. */
function stop(element: RecoverySetbacks): unknown {
  const text = element.typed('text');
  if (text.trim() === '') return element.go({ at: 'doors' });
  return element.writing.leave(
    () => note(element, { what: 'own', text }),
    () => ({ at: 'doors' }),
  );
}

/** What helped is written down by one tap, for a next time; or not at all. */
function whatHelped(
  element: RecoverySetbacks,
  mine: readonly { readonly id: string; readonly text: string }[],
) {
  const tell = async (data: { what: CravingStep; tool?: string; text?: string }) => {
    const { page } = element;
    if (!(await note(element, data)) || element.page !== page) return;
    const field = element.renderRoot.querySelector<HTMLInputElement>('#text');
    if (field && field.value === data.text) field.value = '';
    element.notice = element.say(element.host?.problem === 'not-kept' ? 'winKept' : 'helpedKept');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void tell({ what: 'own', text: element.typed('text') });
  };
  return html`
    <h3>${element.say('whatHelped')}</h3>
    <p class="quiet">${element.say('whatHelpedHint')}</p>
    <div class="choices">
      ${plain.map((what) => html`<button @click=${() => void tell({ what })}>${element.say(`helped-${what}`)}</button>`)}
      ${mine.map(({ id: tool, text }) => html`<button class="words" @click=${() => void tell({ what: 'own', tool })}>${text}</button>`)}
    </div>
    <form class="field" novalidate @submit=${submit}>
      <label for="text">${element.say('somethingElse')}</label>
      <span class="row"
        ><input
          id="text"
          maxlength=${LONGEST}
          autocomplete="off"
          aria-invalid=${isRefused(element, 'text')}
          aria-describedby=${isRefused(element, 'text') ? 'refused' : nothing}
        /><button>${element.say('keep')}</button></span
      >
      ${refusedBeside(element, 'text')}
    </form>
  `;
}

/** The ids of values in lists of lists. */
const idsIn = (values: unknown): readonly string[] =>
  Array.isArray(values)
    ? values.flatMap(idsIn)
    : isRecord(values) && typeof values.id === 'string'
      ? [values.id]
      : [];

/** J7: what was written with cravings can be erased: words of one's own one by one, or all of it. */
function earlier(element: RecoverySetbacks, helped: readonly HelpedBefore[]) {
  const ids = idsIn(element.states?.craving.cravings);
  if (ids.length === 0) return nothing;
  const own = helped.flatMap(({ what, text }) => (what === 'own' && text ? [text] : []));
  return html`
    <details>
      <summary>${element.say('helpedEarlier')}</summary>
      <ul class="list">
        ${own.map((text) =>
          keyed(
            text,
            html`<li class="stack tight">
              <p class="words"><bdi>${text}</bdi></p>
              ${erasing(element, [element.say('eraseHelped')], () => element.writing.eraseWords('craving.helped', text))}
            </li>`,
          ),
        )}
        <li class="stack tight">
          <p>${element.say('helpedAll')}</p>
          ${erasing(
            element,
            [element.say('eraseCravings'), element.say('eraseCravingsPlan')],
            () => element.writing.erase(...ids),
            // What helps from now on belongs to a craving of its own.
            { at: 'craving' },
          )}
        </li>
      </ul>
    </details>
  `;
}

import type { BalanceShown } from '@recovery-network/core/guidance';
import { carryingShown, givingHint } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import type { RecoveryReciprocity } from './reciprocity.ts';

/** What giving and getting lately comes to: in words, for the person alone, and no word for a person (R7). */
export function latelyView(element: RecoveryReciprocity, states: Known, { overall, ties }: BalanceShown) {
  const spoken = ties.filter(({ balance }) => balance !== 'quiet');
  // Said once, at the first of whom so much comes; not again where it stands for all together.
  const comforted =
    overall === 'leaning' ? undefined : spoken.find(({ balance }) => balance === 'leaning')?.who.id;
  const carried = carryingShown(states, element.now());
  return html`
    <div class="card stack tight">
      <h3>${element.say('lately')}</h3>
      ${
        overall === 'quiet'
          ? html`<p>${element.say('lately-quiet')}</p>`
          : html`<p><strong>${element.say(overall === 'mutual' ? 'overall-mutual' : `lately-${overall}`)}</strong></p>`
      }
      ${overall === 'leaning' ? reassurance(element) : nothing}
      ${overall === 'mutual' ? html`<p>${element.say('noDebt')}</p>` : nothing}
      ${overall === 'carrying' && carried.length === 0 ? html`<p>${element.say('carryingAll')}</p>` : nothing}
      ${
        spoken.length > 0
          ? html`<details><summary>${element.say('perPerson')}</summary>
              <ul class="list">${spoken.map(
                ({ who, balance }) =>
                  html`<li><bdi>${nameShown(element, who.name)}</bdi>: ${element.say(`lately-${balance}`)}
                    ${who.id !== undefined && who.id === comforted ? reassurance(element) : nothing}</li>`,
              )}</ul></details>`
          : nothing
      }
      <p class="quiet">${element.say('onlyYou')}</p>
    </div>
    ${carried.flatMap(({ who: { id, name }, mayPause }) =>
      id === undefined || element.fine.has(id) ? [] : [carryingView(element, id, name, mayPause)],
    )}
  `;
}

/** Text 5. A thank-you is at hand beside it. */
const reassurance = (element: RecoveryReciprocity) => html`<p>${element.say('reassure')}</p>`;

/** Text 6: how that is for them, and a pause (R6). Both answers weigh the same. */
function carryingView(element: RecoveryReciprocity, tie: string, name: string, mayPause: boolean) {
  const said = nameInSentence(nameShown(element, name));
  const fine = () => {
    element.fine = new Set([...element.fine, tie]);
    element.focus();
  };
  const pause = async () => {
    if (await writeOne(element, 'tie.rested', tie, {}, element.say('paused', { name: said })))
      element.focus();
  };
  return html`<div class="card stack tight">
    <p>${element.say('carrying', { name: said })}</p>
    <div class="choices">
      ${mayPause ? html`<button @click=${() => void pause()}>${element.say('pause')}</button>` : nothing}
      <button @click=${fine}>${element.say('fine')}</button>
    </div>
  </div>`;
}

/** R5: at most once a week, on a steady day, of the size that they said they can do. */
export function hintView(element: RecoveryReciprocity, states: Known) {
  const hint = givingHint(states, element.now());
  if (!hint) return nothing;
  const { who, size } = hint;
  const aside = async () => {
    if (await writeOne(element, 'reciprocity.hint-put-aside', element.ownJournal, {})) element.focus();
  };
  return html`<div class="card stack tight">
    <p>${element.say(`hint-${size}`, { name: nameInSentence(nameShown(element, who.name)) })}</p>
    <div class="choices">
      <button @click=${() => element.thank(who.id)}>${element.say('thanks')}</button>
      <button @click=${() => void aside()}>${element.say('notThisWeek')}</button>
    </div>
  </div>`;
}

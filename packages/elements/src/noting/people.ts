import { firstThree, RINGS, stageNow, type Tie, tiesListed } from '@recovery-network/core/network';
import { html, nothing } from 'lit';
import { isWithin } from '../element/within.ts';
import { choice, type Option, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Known, type Noting, nameShown } from './noting.ts';

/** Whom something can be about: who is there, their own first three first, then by closeness. Nobody who is shown nowhere. */
export function peopleThere({ network }: Known, now: { ms: number; zone: string }): readonly Tie[] {
  const first = firstThree(network);
  const place = (tie: Tie) => (first.includes(tie) ? first.indexOf(tie) - 3 : RINGS.indexOf(tie.ring));
  return tiesListed(network)
    .filter((tie) => tie.kind !== 'helpline' && !['ended', 'died'].includes(stageNow(tie, now)))
    .toSorted((a, b) => place(a) - place(b));
}

/** Their names, to choose from. */
export const named = (element: Pick<Noting, 'say'>, ties: readonly Tie[]): readonly Option[] =>
  ties.map(({ id, name }) => [id, nameShown(element, name)]);

/** So many names are buttons; the rest are in a list, so that 150 fill no screen. */
const AT_ONCE = 6;

/** Whom it is about: the nearest with one tap. */
export function whom<Page extends object>(
  element: Noting<Page> & Element,
  ties: readonly Tie[],
  pick: (tie: string) => void,
) {
  if (ties.length === 0) return nobody(element);
  const others = ties.slice(AT_ONCE);
  const choose = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    const tie = form instanceof HTMLFormElement ? typed(new FormData(form), 'other') : '';
    if (tie) pick(tie);
  };
  return html`<div class="choices">${ties
    .slice(0, AT_ONCE)
    .map(
      ({ id, name }) =>
        html`<button type="button" @click=${() => pick(id)}><bdi>${nameShown(element, name)}</bdi></button>`,
    )}</div>
    ${
      others.length > 0
        ? html`<form class="stack tight" @submit=${choose}>
            ${choice(element, 'other', element.say('someoneElse'), [['', element.say('chooseSomeone')], ...named(element, others)])}
            <div><button>${element.say('next')}</button></div>
          </form>`
        : nothing
    }
    ${refusedLine(element)}`;
}

/** Nobody is there yet: where there is a place to write somebody down, it is one tap away. */
export function nobody<Page extends object>(element: Noting<Page> & Element) {
  const write = () => {
    const detail = { to: 'people' };
    element.dispatchEvent(
      new CustomEvent('recovery-network-go', { detail, bubbles: true, composed: true, cancelable: true }),
    );
  };
  return html`<p>${element.say('nobodyYet')}</p>
    ${isWithin(element, 'recovery-network') ? html`<div><button type="button" class="primary" @click=${write}>${element.say('writeSomeoneDown')}</button></div>` : nothing}`;
}

import { html, nothing } from 'lit';
import { copy, passOn } from '../../element/reach.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import { besideWords } from './words.ts';

/** What was said last about a text that went out, by the page and the text it is about. */
const said = new WeakMap<object, ReadonlyMap<string, 'outCopied' | 'outByHand' | 'outSent'>>();

/** A text that somebody may take along: made at the tap, by its name on the page. */
interface Taken {
  readonly name: string;
  readonly text: () => string | Promise<string>;
  readonly label: string;
}

/** A button that copies a text; where copying is not possible the text stands there to be copied by hand. */
export const copying = (element: RecoveryExpectations, taken: Taken) =>
  html`<button type="button" @click=${() => void take(element, taken, copies)}>${taken.label}</button>`;

/** A button that hands a text to the person's own app: nothing leaves by itself (D5). */
export const sending = (element: RecoveryExpectations, taken: Taken) =>
  html`<button type="button" @click=${() => void take(element, taken, passes)}>${taken.label}</button>`;

/** What came of it, beside the buttons. `text`: what stands there where it can only be copied by hand. */
export function came(element: RecoveryExpectations, name: string, text: string) {
  const now = said.get(element.page)?.get(name);
  return html`<p role="status" class="no-print">${now ? element.sayFrom(besideWords, now) : nothing}</p>
    ${
      now === 'outByHand'
        ? html`<textarea class="whole no-print" rows="8" readonly aria-label=${element.sayFrom(besideWords, 'outText')} .value=${text}></textarea>`
        : nothing
    }`;
}

type Way = (text: string) => Promise<'outCopied' | 'outByHand' | 'outSent' | undefined>;

const copies: Way = async (text) => ((await copy(text)) ? 'outCopied' : 'outByHand');

const passes: Way = async (text) => {
  const left = await passOn(text);
  if (left === 'cancelled') return undefined;
  return left === 'copied' ? 'outCopied' : left === 'nothing' ? 'outByHand' : 'outSent';
};

async function take(element: RecoveryExpectations, { name, text }: Taken, way: Way): Promise<void> {
  const { page } = element;
  const made = text();
  // A browser lets a page copy only at the tap itself: what is there already is not waited for.
  const done = await way(typeof made === 'string' ? made : await made);
  if (!done) return;
  said.set(page, new Map(said.get(page)).set(name, done));
  element.requestUpdate();
}

import type { States } from '@recovery-network/core/guidance';
import { grantsShown, wouldSee } from '@recovery-network/core/guidance';
import { type Section, sections, sectionsApart } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { copyView } from '../together/copy/copy-view.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { Page, Wish } from './pages.ts';
import { personNamed } from './people.ts';
import { sendCopy } from './sending.ts';
import type { RecoverySharing } from './sharing.ts';

/** The version of text 15 as it stands here: what was agreed to (D6). A change of its meaning counts it up. */
export const WORDING = 1;

type WishPage = Page & { readonly at: 'sure' | 'preview' };

/** Text 15: what is shared and what is not, until when, and that it can't be called back (D1, D5). */
export function surePage(element: RecoverySharing, states: States, page: WishPage) {
  const { wish } = page;
  const person = personNamed(states, wish.tie);
  if (!person) return undefined;
  const name = element.nameOf(person);
  const including = element.say('including', { day: dayInWords(element, wish.until) });
  const { tie, grant, sections: parts } = wish;
  const [apart] = parts.filter((part) => sectionsApart.includes(part));
  const back: Page = { at: 'what', tie, grant, before: wish, ...(apart && { apart }) };
  return html`${element.backTo(back)}
    <div class="stack">
      <h3 class="heading" tabindex="-1">${element.say('shareTitle', { name })}</h3>
      <p>${element.say('shareSees', { name, parts: element.partsText(parts) })}</p>
      <p>${element.say('shareNot', { name, parts: element.partsText(unseen(element, states, wish), [element.say('listElse')]) })}</p>
      ${wish.audience === 'professional' ? html`<p>${element.say('isFor', { purpose: element.say(`purpose-${wish.purpose}`).toLowerCase() })}</p>` : nothing}
      <p>${element.say('shareUntil', { date: including })} ${element.say('shareStop')}</p>
      <p>${element.say('shareStays', { name })}</p>
      ${refusedLine(element)}
      <div class="choices below">
        <button @click=${() => element.go({ at: 'preview', wish })}>${element.say('seeFirst', { name })}</button>
        ${decide(element, page)}
      </div>
    </div>`;
}

/** D2: what would be seen, by the function that makes the copy, before anything is decided. */
export function previewPage(element: RecoverySharing, states: States, page: WishPage) {
  const { wish } = page;
  const person = personNamed(states, wish.tie);
  const copy = person && wouldSee(states, wish, element.now());
  if (!person || copy === undefined) return undefined;
  const name = element.nameOf(person);
  return html`${element.backTo({ at: 'sure', wish })}
    <div class="stack">
      <h3 class="heading" tabindex="-1">${element.say('seesItThen', { name })}</h3>
      <p>${element.say('nothingGiven')}</p>
      ${copyView(element, copy, wish.sections)}
      ${refusedLine(element)}
      <div class="choices">${decide(element, page)}</div>
    </div>`;
}

const decide = (element: RecoverySharing, page: WishPage) => html`
  <button @click=${() => void element.once(() => give(element, page))}>${element.say('shareYes')}</button>
  <button @click=${() => notShared(element, page)}>${element.say('shareNo')}</button>
`;

const notShared = (element: RecoverySharing, page: Page) =>
  element.onward(page, { at: 'all' }, element.say('notShared'));

/** Parts that are not seen by this, nor by anything else that this person is given. */
function unseen(
  element: RecoverySharing,
  states: States,
  { tie, sections: parts }: Wish,
): readonly Section[] {
  const others = grantsShown(states, element.now()).filter(({ who }) => who.id === tie);
  const seen = [...parts, ...others.flatMap((grant) => grant.sections)];
  return sections.filter((part) => !sectionsApart.includes(part) && !seen.includes(part));
}

/** Consent first, and written down; only what is stored goes on to be sent (D6). */
async function give(element: RecoverySharing, page: WishPage): Promise<void> {
  const { grant, as, tie, audience, purpose, until, sections: parts } = page.wish;
  const data = { tie, audience, purpose, sections: parts, until, wording: WORDING };
  const draft = element.draft('grant.given', grant, data);
  if (draft && (await element.write(draft)) === 'stored') await sendCopy(element, page, { tie, grant, as });
}

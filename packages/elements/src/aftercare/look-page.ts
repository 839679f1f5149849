import { currentCourse } from '@recovery-network/core/aftercare';
import { daysBetween } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { noteTelling } from '../together/telling.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { wordingOf } from './plan-page.ts';
import {
  agreedCourse,
  beginning,
  here,
  noticeOf,
  objectionTo,
  placed,
  proposal,
  propose,
} from './propose.ts';
import { linkWay, mayBeSent, needsName, noLinkLine, sendLink } from './send-page.ts';
import { proposedView } from './waits.ts';

type LookPage = Extract<Page, { at: 'look' }>;

/** The whole of it, what it changes, and the ways to the other, which all weigh the same (A3, D4). */
export function lookPage(element: RecoveryAftercare, page: LookPage) {
  const wording = wordingOf(page);
  const { trajectory, terms, tie } = wording;
  if (tie === undefined) return element.gone(trajectory);
  const name = element.nameOf(tie);
  const one = here(element, trajectory);
  const isChange = one !== undefined && agreedCourse(one) !== undefined && terms.what === 'course';
  // Beside what is proposed or agreed a draft would have no place: what was worded would be gone.
  const isFirst = one === undefined || (one.proposals.length === 0 && currentCourse(one) === undefined);
  const back: Page =
    page.back ?? (terms.what === 'course' ? { ...wording, at: 'plan' } : { at: 'one', trajectory });
  return html`<div class="stack">
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say(isChange ? 'lookAt-change' : 'lookAt')}</h3>
    <div class="card stack tight">${proposedView(element, one, { id: '', terms })}</div>
    ${isFarOff(element, terms.starts) ? html`<p class="notice" role="status">${element.say('farOff', { day: dayInWords(element, terms.starts ?? '') })}</p>` : nothing}
    <p>${element.say('onlyTogether')}</p>
    ${refusedLine(element)}
    <div class="stack tight" role="group" aria-labelledby="ways">
      <h4 id="ways">${element.say('ways', { name })}</h4>
      ${noLinkLine(element, tie)}
      <div class="choices">
        <button @click=${() => together(element, page)}>${element.say('wayTogether')}</button>
        ${linkWay(element, tie, () => void link(element, page))}
        ${mayBeSent(element, tie) ? nothing : html`<button @click=${() => void aloud(element, page)}>${element.say('wayAloud')}</button>`}
        ${isFirst && terms.what === 'course' ? html`<button @click=${() => void keep(element, page)}>${element.say('wayLater')}</button>` : nothing}
      </div>
    </div>
  </div>`;
}

/** A first day more than half a year away was mostly typed wrong. It can be meant, so that nothing is refused. */
function isFarOff(element: RecoveryAftercare, starts: string | undefined): boolean {
  if (starts === undefined) return false;
  return Math.abs(daysBetween(element.today, starts)) > 183;
}

/** Nothing is proposed before one of the two said yes there; what can't be is said before. */
function together(element: RecoveryAftercare, page: LookPage): void {
  const asked = placed(element, wordingOf(page));
  const refused = objectionTo(element, proposal(element, asked, { via: 'together' }).drafts);
  if (refused) element.refusal = refused;
  else element.go({ at: 'both', trajectory: page.trajectory, asked });
}

/** Nothing is sealed before it is stored: till then the page stays, and says so. */
async function link(element: RecoveryAftercare, page: LookPage): Promise<void> {
  const { trajectory, tie } = page;
  const asked = placed(element, wordingOf(page));
  if (tie !== undefined && needsName(element, tie)) {
    const refused = objectionTo(element, proposal(element, asked).drafts);
    if (refused) element.refusal = refused;
    else element.go({ at: 'as', trajectory, asked });
  } else if ((await propose(element, asked)).written === 'stored') await sendLink(element, page, trajectory);
}

/** Proposed, and said aloud by who proposes it: the yes of the other is given together. */
async function aloud(element: RecoveryAftercare, page: LookPage): Promise<void> {
  const { trajectory } = page;
  const { written } = await propose(element, placed(element, wordingOf(page)));
  if (written === 'refused') return;
  noteTelling(element.host, trajectory, 'told');
  element.onward(page, { at: 'one', trajectory });
}

async function keep(element: RecoveryAftercare, page: LookPage): Promise<void> {
  const drafts = beginning(element, wordingOf(page)).flatMap((draft) => draft ?? []);
  const written = await element.write(...drafts);
  if (written !== 'refused') element.onward(page, { at: 'home' }, noticeOf(element, written, 'keptForLater'));
}

import type { Component, Terms } from '@recovery-network/core/aftercare';
import { contradictionIn, currentCourse, MOST_COMPONENTS } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page, Part, Wording } from './pages.ts';
import { beginning, drafted, here, noticeOf, objectionTo, placed, proposal, towards } from './propose.ts';
import { begun, componentMore, componentText, everyText, stepsText } from './terms/said.ts';
import { courseWords } from './terms/words.ts';
import { shownTerms } from './waits.ts';

type PlanPage = Extract<Page, { at: 'plan' }>;

/** What is worded, of a page about it. */
export const wordingOf = ({ trajectory, mark, terms, tie, instead, own, after }: Wording): Wording => ({
  ...{ trajectory, mark, terms },
  ...(tie !== undefined && { tie }),
  ...(instead !== undefined && { instead }),
  ...(own && { own }),
  ...(after !== undefined && { after }),
});

/** All of it, filled in: nothing has to be written. Each part is a tap deeper. */
export function planPage(element: RecoveryAftercare, page: PlanPage) {
  const wording = wordingOf(page);
  const { trajectory, tie, terms, instead, own, after } = wording;
  const parts: readonly Part[] = ['steps', 'starts', 'until', ...(own ? [] : (['review'] as const)), 'words'];
  // What may not be seen stays in what is worded, and stands nowhere (N7).
  const seen = shownTerms(element, { terms });
  const components = seen.components ?? [];
  const one = here(element, trajectory);
  const isNew = instead === undefined && (one === undefined || currentCourse(one) === undefined);
  const back: Page = isNew
    ? {
        ...{ at: 'template', trajectory },
        ...(tie !== undefined && { tie }),
        ...(own && { own }),
        ...(after !== undefined && { after }),
      }
    : { at: 'one', trajectory };
  return html`<div class="stack">
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say(isNew ? 'plan' : 'plan-change')}</h3>
    <ul class="list rows">
      ${parts.map((part) => row(element, wording, seen, part))}
      ${components.map((component, place) => componentRow(element, wording, component, place))}
    </ul>
    ${
      components.length < MOST_COMPONENTS
        ? html`<div><button @click=${() => element.go({ ...wording, at: 'component', place: components.length })}>${element.say('addComponent')}</button></div>`
        : nothing
    }
    ${refusedLine(element)}
    <div><button class="primary" @click=${() => void onward(element, page)}>${element.say(own ? 'startOwn' : 'toLook')}</button></div>
  </div>`;
}

const row = (element: RecoveryAftercare, wording: Wording, seen: Terms, part: Part) => {
  const label = element.sayFrom(courseWords, `row-${part}`);
  return html`<li><div class="what"><p class="quiet">${label}</p><p class="words said" dir="auto">${partText(element, seen, part)}</p></div>
    <div><button class="plain" @click=${() => element.go({ ...wording, at: 'part', part })}>${element.say('changePart')}<span class="sr">: ${label}</span></button></div></li>`;
};

function partText(element: RecoveryAftercare, terms: Terms, part: Part): string {
  const day = (date: string | undefined, none: 'openEnd' | 'noStart') =>
    begun(element, date === undefined ? element.sayFrom(courseWords, none) : dayInWords(element, date));
  if (part === 'steps') return begun(element, stepsText(element, terms));
  if (part === 'starts') return day(terms.starts, 'noStart');
  if (part === 'until') return day(terms.until, 'openEnd');
  if (part === 'words') return terms.words?.trim() || begun(element, element.sayFrom(courseWords, 'none'));
  return begun(element, everyText(element, terms.reviewEvery));
}

function componentRow(element: RecoveryAftercare, wording: Wording, component: Component, place: number) {
  const text = componentText(element, component);
  return html`<li><div class="what"><p class="quiet">${element.sayFrom(courseWords, 'row-component')}</p><p class="words said" dir="auto">${text}</p>
      ${componentMore(element, component).map((line) => html`<p class="words" dir="auto">${line}</p>`)}</div>
    <div><button class="plain" @click=${() => element.go({ ...wording, at: 'component', place })}>${element.say('changePart')}<span class="sr">: ${text}</span></button></div></li>`;
}

/** One's own begins here; what two agree on goes to whom, and how. What contradicts itself is said on this page. */
async function onward(element: RecoveryAftercare, page: PlanPage): Promise<void> {
  const wording = wordingOf(page);
  const { trajectory, terms, own, tie } = wording;
  const wrong = contradictionIn(terms);
  if (wrong) {
    element.refuse(wrong, '', 'A2');
    return;
  }
  if (own) {
    const isNew = here(element, trajectory) === undefined;
    const drafts = [
      ...(isNew ? beginning(element, wording) : []),
      element.draft('trajectory.kept-own', trajectory, { terms }),
    ].flatMap((draft) => draft ?? []);
    const written = await element.write(...drafts);
    if (written !== 'refused')
      element.onward(page, { at: 'one', trajectory }, noticeOf(element, written, 'ownKept'));
    return;
  }
  const refused = objectionTo(
    element,
    tie === undefined ? [drafted(element, wording)] : proposal(element, placed(element, wording)).drafts,
  );
  if (refused) element.refusal = refused;
  else element.go(tie === undefined ? { ...wording, at: 'who' } : towards(element, wording));
}

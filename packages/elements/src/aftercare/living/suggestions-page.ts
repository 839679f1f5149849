import { type Suggestion, suggestions } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { refusedLine } from '../../forms/refused.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { ruleText } from './more-page.ts';
import { movedView } from './moved-view.ts';
import { say } from './words.ts';

/** What could be suggested (A7): seen first and only by the person, with the rule that made it. They decide. */
export function suggestionsPage(element: RecoveryAftercare, states: Known) {
  const some = element.isPerson ? suggestions(states, element.now()) : [];
  return html`<div class="stack">
    ${element.backTo({ at: 'home' })}
    <h3 class="heading" tabindex="-1">${say(element, 'suggestTitle')}</h3>
    <p>${say(element, some.length > 0 ? 'suggestWho' : 'suggestNone')}</p>
    ${directions.map((to) =>
      thought(
        element,
        to,
        some.filter((one) => one.to === to),
      ),
    )}
    ${refusedLine(element, ['moved'])}
    ${
      element.isPerson
        ? movedView(
            element,
            states,
            some.some(({ rule }) => rule === 'move'),
          )
        : nothing
    }
  </div>`;
}

const directions = ['more', 'other', 'less'] as const satisfies readonly Suggestion['to'][];

/**
 * One thought, with each rule that made it: shared as an ask, or as a proposal that both say yes to; or put aside with all of
 * its reasons. What was asked already is looked at; a reason beside it can be asked for too.
 */
function thought(element: RecoveryAftercare, to: Suggestion['to'], some: readonly Suggestion[]) {
  const asked = some.find(({ rule }) => rule === 'asked');
  const [first] = some;
  if (!first) return nothing;
  const { trajectory } = asked ?? first;
  const title = say(element, `to-${to}`);
  // What weighs heaviest to read comes last.
  const rules = [...new Set(some.map(({ rule }) => rule))].toSorted(
    (a, b) => Number(a === 'setback') - Number(b === 'setback'),
  );
  const share = () =>
    element.go(
      to === 'less'
        ? { at: 'less', trajectory }
        : { at: 'more', trajectory, wants: to, because: rules.filter((rule) => rule !== 'asked') },
    );
  return html`<section class="card stack tight" aria-label=${title}>
    <p><strong>${say(element, `why-${to}`)}</strong></p>
    <ul class="list">${rules.map((rule) => html`<li>${ruleText(element, rule)}</li>`)}</ul>
    <div class="choices">
      ${asked ? html`<button @click=${() => element.go({ at: 'one', trajectory })}>${element.say('look')}<span class="sr">: ${title}</span></button>` : nothing}
      ${asked && rules.length === 1 ? nothing : html`<button @click=${share}>${title}</button>`}
      <button @click=${() => void putAside(element, some)}>${element.say('putAside')}<span class="sr">: ${title}</span></button>
    </div>
  </section>`;
}

async function putAside(element: RecoveryAftercare, some: readonly Suggestion[]): Promise<void> {
  const { page } = element;
  const drafts = some.flatMap(({ rule, trajectory }) => {
    const draft = element.draft('trajectory.suggestion-put-aside', trajectory, { rule });
    return draft ? [draft] : [];
  });
  if (drafts.length === 0 || (await element.write(...drafts)) === 'refused') return;
  if (element.page === page) element.notice = say(element, 'putAsideKept');
}

import { type Suggestion, suggestions } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { refusedLine } from '../../forms/refused.ts';
import { type Known, writeOne } from '../../noting/noting.ts';
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
    ${some.map((one) => suggestion(element, one))}
    ${refusedLine(element, ['moved'])}
    ${element.isPerson ? movedView(element, states) : nothing}
  </div>`;
}

/** Shared as an ask, or as a proposal that both say yes to; or put aside. */
function suggestion(element: RecoveryAftercare, { to, rule, trajectory }: Suggestion) {
  const why = ruleText(element, rule);
  const share = () =>
    element.go(
      to === 'less' ? { at: 'less', trajectory } : { at: 'more', trajectory, wants: to, because: rule },
    );
  const aside = () =>
    void writeOne(
      element,
      'trajectory.suggestion-put-aside',
      trajectory,
      { rule },
      say(element, 'putAsideKept'),
    );
  return html`<section class="card stack tight" aria-label=${why}>
    <p>${why}</p>
    <div class="choices">
      <button @click=${share}>${say(element, `to-${to}`)}<span class="sr">: ${why}</span></button>
      <button @click=${aside}>${element.say('putAside')}<span class="sr">: ${why}</span></button>
    </div>
  </section>`;
}

import { nextTreatmentEnd, type TemplateName, templatesFor, termsOf } from '@recovery-network/core/aftercare';
import { html } from 'lit';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { whoseHere } from './propose.ts';

type TemplatePage = Extract<Page, { at: 'template' }>;

/** Courses to begin from (A5), each in a sentence; long comes first after several treatments (S77). */
export function templatePage(element: RecoveryAftercare, states: Known, page: TemplatePage) {
  const { trajectory, tie, own, after } = page;
  const choose = (name: TemplateName) => {
    const mark = element.host?.newId();
    if (mark === undefined) return;
    const terms = termsOf(name, { starts: firstDay(element, states), whose: whoseHere(element) });
    element.go({
      ...{ at: 'plan', trajectory, mark, terms },
      ...(tie !== undefined && { tie }),
      ...(own && { own }),
      ...(after !== undefined && { after }),
    });
  };
  return html`<div class="stack">
    ${element.backTo({ at: 'home' })}
    <h3 class="heading" tabindex="-1">${element.say(element.isPerson ? 'template' : 'template-counsellor')}</h3>
    <p class="quiet">${element.say('templateHint')}</p>
    <div class="stack tight templates">${templatesFor(states.aftercare).map(
      (name) => html`<button @click=${() => choose(name)}>
        <strong>${element.say(`template-${name}`)}</strong> ${element.say(`about-${name}`)}</button>`,
    )}</div>
  </div>`;
}

/** It starts at the end of a treatment that is still ahead (A4), else today: nobody begins in the past. */
export function firstDay(element: RecoveryAftercare, states: Known): string {
  return nextTreatmentEnd(states.aftercare, element.now()) ?? element.today;
}

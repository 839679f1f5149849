import type { Terms } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import type { RecoveryAftercare } from './aftercare.ts';

/** Something new: the person with somebody or alone; who helps them, with them; somebody close, for themselves (A10). */
export function begin(element: RecoveryAftercare, isMore: boolean) {
  const template = (own?: true) =>
    element.begin((trajectory) => ({ at: 'template', trajectory, ...(own && { own }) }));
  const treatment = (own?: true) => {
    const id = element.host?.newId();
    if (id !== undefined)
      element.begin((trajectory) => ({ at: 'treatment', treatment: id, trajectory, ...(own && { own }) }));
  };
  const ways = beginnings(element, isMore ? '' : 'primary', template, treatment);
  return isMore
    ? html`<details><summary>${element.say('arrangeMore')}</summary>${ways}</details>
        ${element.isPerson ? html`<div><button class="plain" @click=${() => element.go({ at: 'suggestions' })}>${element.say('suggestions')}</button></div>` : nothing}`
    : ways;
}

function beginnings(
  element: RecoveryAftercare,
  first: string,
  template: (own?: true) => void,
  treatment: (own?: true) => void,
) {
  if (element.for === 'family')
    return html`<div class="row">
      <button class=${first} @click=${() => template(true)}>${element.say('arrange-family')}</button>
      <button @click=${() => talks(element)}>${element.say('talksTogether')}</button></div>
      <p class="quiet">${element.say('familyApart')}</p>`;
  if (element.for === 'counsellor')
    return html`<div><button class=${first} @click=${() => template()}>${element.say('arrange-counsellor')}</button></div>`;
  return html`<div class="row">
    <button class=${first} @click=${() => treatment()}>${element.say('arrange')}</button>
    <button @click=${() => treatment(true)}>${element.say('arrangeOwn')}</button>
  </div>`;
}

/** Talks of both, which one of them proposes (A10). */
function talks(element: RecoveryAftercare): void {
  const { host } = element;
  if (!host) return;
  const terms: Terms = {
    ...{ what: 'course', whose: 'both', starts: element.today },
    steps: [{ often: 'monthly' }],
    components: [{ kind: 'family-talks', often: 'monthly' }],
  };
  element.go({ at: 'plan', trajectory: host.newId(), mark: host.newId(), terms });
}

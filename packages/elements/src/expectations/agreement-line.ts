import type { AgreementShown, TermsShown } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { nameShown } from '../noting/noting.ts';
import { askText } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';

/** The name of who it is with, as in a sentence. */
export const nameOf = (element: RecoveryExpectations, { who }: Pick<AgreementShown, 'who'>): string =>
  nameInSentence(nameShown(element, who.name));

/** What an agreement is about now: what waits for the person, else what holds, else what was said last. */
export function mainTerms({ open, current, versions }: AgreementShown): TermsShown | undefined {
  return (
    open.find(({ standing }) => standing === 'waiting-for-you') ?? current ?? open.at(-1) ?? versions.at(-1)
  );
}

/** One agreement in a list: with whom, what in one line, and how it stands. */
export function agreementLine(element: RecoveryExpectations, agreement: AgreementShown) {
  const { id, who, standing } = agreement;
  const terms = mainTerms(agreement)?.terms ?? agreement.draft;
  return html`<li class="stack tight">
    <p class="row apart"><strong><bdi>${nameShown(element, who.name)}</bdi></strong>
      <span class="quiet">${element.say(`standing-${standing}`)}</span></p>
    ${terms ? html`<p class="words" dir="auto">${askText(element, terms)}</p>` : ''}
    <div><button type="button" @click=${() => element.show(agreement)}>${element.say('look')}<span class="sr">: ${nameShown(element, who.name)}, ${terms ? askText(element, terms) : id}</span></button></div>
  </li>`;
}

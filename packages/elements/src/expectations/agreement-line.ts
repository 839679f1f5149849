import type { Standing } from '@recovery-network/core/expectations';
import type { AgreementShown, TermsShown } from '@recovery-network/core/guidance';
import { html } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { nameShown } from '../noting/noting.ts';
import { askedText } from '../together/post/telling-view.ts';
import { tellingOf } from '../together/telling.ts';
import { askText } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';
import { countered } from './propose.ts';
import { sendButton, toldLine } from './send-page.ts';

/** The name of who it is with, as in a sentence. */
export const nameOf = (element: RecoveryExpectations, { who }: Pick<AgreementShown, 'who'>): string =>
  nameInSentence(nameShown(element, who.name));

/** What the other asked and waits for the person's word, but for what they proposed something else to already. */
export const firstForMe = (element: RecoveryExpectations, agreement: AgreementShown): readonly TermsShown[] =>
  agreement.open.filter(
    ({ id, standing }) => standing === 'waiting-for-you' && !countered(element, agreement, id),
  );

/** How it stands for the person: where they proposed something else, it is the other's turn. */
export const standingOf = (element: RecoveryExpectations, agreement: AgreementShown): Standing =>
  agreement.standing === 'waiting-for-you' && firstForMe(element, agreement).length === 0
    ? 'waiting-for-them'
    : agreement.standing;

/** What an agreement is about now: what waits for the person, else what holds, else what was said last. */
export function mainTerms({ open, current, versions }: AgreementShown): TermsShown | undefined {
  return (
    open.find(({ standing }) => standing === 'waiting-for-you') ?? current ?? open.at(-1) ?? versions.at(-1)
  );
}

/** One agreement in a list: with whom, what in one line, and how it stands. */
export function agreementLine(element: RecoveryExpectations, agreement: AgreementShown) {
  const { id, who } = agreement;
  const terms = mainTerms(agreement)?.terms ?? agreement.draft;
  const standing = standingOf(element, agreement);
  const waits = standing === 'waiting-for-them';
  const about = terms ? askText(element, terms) : id;
  const name = nameShown(element, who.name);
  return html`<li class="stack tight">
    <div class="row apart"><strong><bdi>${name}</bdi></strong>
      ${waits ? '' : html`<span class="quiet">${element.say(`standing-${standing}`)}</span>`}</div>
    ${terms ? html`<p class="words" dir="auto">${askText(element, terms)}</p>` : ''}
    ${toldLine(askedText(element, id, { waits }))}
    <div class="row">
      ${waits || tellingOf(element.host, id) === 'untold' ? sendButton(element, id, `${name}, ${about}`) : ''}
      <button type="button" @click=${() => element.show(agreement)}>${element.say('look')}<span class="sr">: ${name}, ${about}</span></button>
    </div>
  </li>`;
}

import type { AgreementShown, TermsShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { toldText } from '../together/post/telling-view.ts';
import { canBeRead, termsView } from '../together/terms/terms.ts';
import type { RecoveryExpectations } from './expectations.ts';
import { asMine, countered, markFor, mayNote, replaces, spoken, withoutWords } from './propose.ts';
import { sendButton, toldLine } from './send-page.ts';

/** What the other asks: yes, something else, or no, which weigh the same (E2). */
export function waitsForMe(
  element: RecoveryExpectations,
  shown: AgreementShown,
  asked: TermsShown,
  name: string,
) {
  const { id, who } = shown;
  const { page } = element;
  const yes = async () => {
    const draft = element.draft('expectation.accepted', id, { termsId: asked.id });
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, { at: 'tell', thread: id }, element.say('saidYes'));
  };
  const other = () => {
    if (who.id === undefined) return;
    element.go({
      at: 'more',
      thread: id,
      tie: who.id,
      mark: element.host?.newId() ?? '',
      terms: withoutWords(asMine(asked)),
      answers: asked,
    });
  };
  const readable = canBeRead(asked.terms);
  return html`<section class="card stack tight" aria-label=${element.say('waitsForMe')}>
    <p class="quiet">${element.say(countered(element, shown, asked.id) ? 'yesStillPossible' : 'waitsForMe')}</p>
    ${replaces(element, shown, asked) ? html`<p>${element.say('theySuggest', { name })}</p>` : nothing}
    ${termsView(element, asked.terms, { doer: asked.does, name })}
    ${shown.current ? html`<p>${element.say('insteadOfThis')}</p>` : nothing}
    <div class="choices">
      ${readable ? html`<button @click=${() => void yes()}>${element.say('yes')}</button>` : nothing}
      <button @click=${other}>${element.say('somethingElse')}</button>
      <button @click=${() => element.go({ at: 'decline', thread: id, termsId: asked.id })}>${element.say('no')}</button>
    </div>
  </section>`;
}

/** What the owner asked: it waits, and nothing tells whether anybody read it. */
export function waitsForThem(
  element: RecoveryExpectations,
  shown: AgreementShown,
  asked: TermsShown,
  name: string,
) {
  const { id, who } = shown;
  const { page } = element;
  const tie = who.id;
  if (tie === undefined) return nothing;
  const takeBack = async () => {
    const draft = element.draft('expectation.withdrawn', id, { termsId: asked.id });
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, { at: 'tell', thread: id }, element.say('tookBack'));
  };
  const saidYes = async () => {
    const drafts = spoken(element, { thread: id, tie, mark: markFor(element, page) }, asked.terms);
    if ((await element.write(...drafts)) !== 'refused') element.notice = element.say('spokenKept');
  };
  /** Their no ends all that was asked of them here; what holds stays. */
  const saidNo = async () => {
    const waiting = shown.open.filter(({ standing }) => standing === 'waiting-for-them');
    const drafts = [
      ...waiting.map((one) => element.draft('expectation.withdrawn', id, { termsId: one.id })),
      ...(shown.current ? [] : [element.draft('expectation.refused-aloud', id, {}, { via: 'reported' })]),
    ].flatMap((draft) => draft ?? []);
    if ((await element.write(...drafts)) !== 'refused') element.onward(page, { at: 'no', thread: id });
  };
  return html`<section class="card stack tight" aria-label=${element.say('waitsForThem')}>
    ${toldLine(toldText(element, id, { waits: true }))}
    ${replaces(element, shown, asked) ? html`<p>${element.say('youSuggest')}</p>` : nothing}
    ${termsView(element, asked.terms, { doer: asked.does, name })}
    <div class="choices">
      ${sendButton(element, id)}
      <button @click=${() => element.go({ at: 'hand', thread: id, tie, termsId: asked.id })}>${element.say('wayTogether')}</button>
      ${mayNote(shown) ? html`<button @click=${() => void saidYes()}>${element.say('theySaidYes', { name })}</button>` : nothing}
      <button @click=${() => void saidNo()}>${element.say('theySaidNo', { name })}</button>
      <button @click=${() => void takeBack()}>${element.say('takeBack')}</button>
    </div>
  </section>`;
}

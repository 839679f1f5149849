import type { Standing } from '@recovery-network/core/expectations';
import {
  type AgreementShown,
  agreementsShown,
  askingNow,
  type TermsShown,
} from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { termsView } from '../together/terms/terms.ts';
import { agreementLine, firstForMe, nameOf, standingOf } from './agreement-line.ts';
import type { RecoveryExpectations } from './expectations.ts';
import { MOST_PAST } from './pages.ts';

const groups = {
  agreed: ['running', 'agreed', 'spoken', 'paused', 'under-review'],
  waitsForThem: ['waiting-for-them'],
  notSentYet: ['draft'],
} as const satisfies Readonly<Record<string, readonly Standing[]>>;

const ended: readonly Standing[] = ['over', 'released', 'declined', 'withdrawn'];

/** All agreements: what waits for the person first, what ended last and folded. */
export function allPage(element: RecoveryExpectations, states: Known, tie?: string) {
  const now = element.now();
  // Of all that ended, the latest; with one person, everything.
  const all =
    tie === undefined
      ? agreementsShown(states, now, element.past)
      : agreementsShown(states, now, Number.POSITIVE_INFINITY);
  const shown = all.filter(
    ({ who, standing }) => standing !== 'nothing' && (tie === undefined || who.id === tie),
  );
  const among = (standings: readonly Standing[]) =>
    shown.filter((one) => standings.includes(standingOf(element, one)));
  // What holds goes on while a change of it waits: that is here, and among what is agreed.
  const waiting = shown.flatMap((one) => {
    const [terms] = firstForMe(element, one);
    return terms ? [{ one, terms }] : [];
  });
  const isMore = tie === undefined && agreementsShown(states, now, element.past + 1).length > all.length;
  const person = tie === undefined ? undefined : states.network.ties[tie];
  const mayAsk = tie === undefined || askingNow(states, tie, now) !== 'not-now';
  return html`
    ${
      person && !person.hidden
        ? html`${element.backTo({ at: 'all' })}
            <h3 class="heading" tabindex="-1">${element.say('withPerson', { name: nameInSentence(nameShown(element, person.name)) })}</h3>`
        : nothing
    }
    ${repeat(
      waiting,
      ({ one }) => one.id,
      ({ one, terms }) => waitingCard(element, one, terms),
    )}
    ${shown.length === 0 ? html`<p>${element.say('empty')}</p>` : nothing}
    ${mayAsk ? html`<div><button class="primary" @click=${() => element.ask(tie)}>${element.say('ask')}</button></div>` : nothing}
    ${(['agreed', 'waitsForThem', 'notSentYet'] as const).map((group) => {
      const some = among(groups[group]);
      return some.length > 0
        ? html`<section class="stack tight" aria-labelledby=${group}><h3 id=${group} tabindex="-1">${element.say(group)}</h3>
            <ul class="list">${repeat(
              some,
              ({ id }) => id,
              (one) => agreementLine(element, one),
            )}</ul></section>`
        : nothing;
    })}
    ${folded(element, among(ended), isMore)}
    ${
      tie === undefined
        ? html`<div class="row">
            <button class="plain" @click=${() => element.go({ at: 'limits' })}>${element.say('myLimits')}</button>
            <button class="plain" @click=${() => element.go({ at: 'needs' })}>${element.say('needsCard')}</button>
            <button class="plain" @click=${() => element.go({ at: 'talks' })}>${element.say('talkCards')}</button>
          </div>`
        : nothing
    }
  `;
}

function waitingCard(element: RecoveryExpectations, agreement: AgreementShown, { terms, does }: TermsShown) {
  const name = nameOf(element, agreement);
  return html`<article class="card stack tight" aria-label=${element.say('waitsForMe')}>
    <p class="quiet">${element.say('waitsForMe')}</p>
    ${agreement.current ? html`<p>${element.say('theySuggest', { name })}</p>` : nothing}
    ${termsView(element, terms, { doer: does, name })}
    <div><button @click=${() => element.show(agreement)}>${element.say('answer')}<span class="sr">: ${name}</span></button></div>
  </article>`;
}

const folded = (element: RecoveryExpectations, some: readonly AgreementShown[], isMore: boolean) =>
  some.length > 0
    ? html`<details><summary>${element.say('before')}</summary>
        <ul class="list">${repeat(
          some.toReversed(),
          ({ id }) => id,
          (one) => agreementLine(element, one),
        )}</ul>
        ${
          isMore
            ? html`<div><button class="plain" @click=${() => {
                element.past += MOST_PAST;
              }}>${element.say('showMore')}</button></div>`
            : nothing
        }</details>`
    : nothing;

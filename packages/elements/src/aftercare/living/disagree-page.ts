import { html, nothing } from 'lit';
import type { Known } from '../../noting/noting.ts';
import { dayInWords } from '../../together/terms/terms.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { lookAgainOn } from '../disagreeing.ts';
import { agreedCourse, seenProposal } from '../propose.ts';
import { type At, type Seen, seen } from './seen.ts';
import { tried } from './wanted-terms.ts';
import { say } from './words.ts';

/** Not agreed yet (A2): how each of the two sees it, side by side, and the ways on. Nobody is right. */
export function disagreePage(element: RecoveryAftercare, states: Known, page: At<'disagree'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const views = it.shown.views;
  const [mine, theirs] = (['mine', 'theirs'] as const).map((side) => views.find((one) => one.side === side));
  const lookAgain = lookAgainOn(element, views);
  const termsId = views[0]?.termsId;
  const mySide =
    termsId === undefined
      ? nothing
      : html`<div><button @click=${() => element.go({ at: 'not-yet', trajectory, termsId })}>${say(element, 'myView')}</button></div>`;
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'disagreeTitle')}</h3>
    <p>${say(element, 'disagreeText')}</p>
    <div class="views">
      ${view(element, element.say('viewMine'), mine?.view, mine ? undefined : mySide)} ${view(element, element.say('viewTheirs', { name: it.name }), theirs?.view)}
    </div>
    ${lookAgain ? html`<p>${say(element, 'lookAgainOn', { day: dayInWords(element, lookAgain) })}</p>` : nothing}
    ${ways(element, page, it, termsId)}
  </div>`;
}

const view = (
  element: RecoveryAftercare,
  whose: string,
  words: string | undefined,
  below: unknown = nothing,
) =>
  html`<section class="card stack tight" aria-label=${whose}><p><strong>${whose}</strong></p>
    ${words?.trim() ? html`<p class="words" dir="auto">${words}</p>` : html`<p class="quiet">${say(element, 'viewNone')}</p>`}
    ${below}</section>`;

/** Four weeks of what was proposed, something else, or a talk: each weighs the same. */
function ways(element: RecoveryAftercare, page: At<'disagree'>, it: Seen, termsId: string | undefined) {
  const { id: trajectory, one, tie } = it;
  const { host } = element;
  const asked = termsId === undefined ? undefined : seenProposal(one, termsId)?.terms;
  // A pause and a last day can't be tried: another one can be asked for.
  const terms = asked?.what === 'course' ? asked : undefined;
  const other = () => {
    if (asked?.what === 'pause') element.go({ at: 'pause', trajectory });
    else if (asked?.what === 'rounding-off') element.go({ at: 'rounding-off', trajectory });
    else element.change(trajectory);
  };
  // Beside what runs it takes the place of that: what was not agreed on holds no place.
  const instead = agreedCourse(one)?.id ?? termsId;
  const tryIt = () => {
    if (!host || !terms) return;
    const wanted = tried(terms, element.today, it.whose);
    element.go({
      ...({ at: 'look', trajectory, mark: host.newId(), terms: wanted, back: page } as const),
      ...(tie !== undefined && { tie }),
      ...(instead !== undefined && { instead }),
    });
  };
  return html`<div class="stack tight" role="group" aria-labelledby="ways">
    <h4 id="ways">${say(element, 'disagreeWays')}</h4>
    <div class="choices">
      ${
        terms
          ? html`<div class="stack tight"><button aria-describedby="trial" @click=${tryIt}>${say(element, 'tryFourWeeks')}</button>
              <p class="quiet" id="trial">${say(element, 'trialText')}</p></div>`
          : nothing
      }
      <button @click=${other}>${say(element, 'otherProposal')}</button>
      <button @click=${() => element.go({ at: 'talk', trajectory })}>${say(element, 'prepare')}</button>
    </div>
  </div>`;
}

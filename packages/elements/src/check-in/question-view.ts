import type { Answer, Item, Wish } from '@recovery-network/core/check-in';
import { answers, showsPeopleNow, suicideLineFirst } from '@recovery-network/core/check-in';
import { html, nothing } from 'lit';
import type { RecoveryCheckIn } from './check-in.ts';
import { wishWords } from './end-view.ts';
import { peopleView, wishedView } from './people-view.ts';
import type { PhaseToChoose } from './phase-to-choose.ts';

/** The ways on from a question; a way that is not there has no button. */
export interface Steps {
  readonly back?: (() => void) | undefined;
  readonly next?: (() => void) | undefined;
  readonly skip?: (() => void) | undefined;
  readonly done?: (() => void) | undefined;
  readonly more?: (() => void) | undefined;
}

const stepsRow = (element: RecoveryCheckIn, steps: Steps) => html`
  <div class="row steps">
    ${(['back', 'next', 'skip', 'done', 'more'] as const).map((name) => {
      const step = steps[name];
      return step ? html`<button class="plain" @click=${step}>${element.say(name)}</button>` : nothing;
    })}
  </div>
`;

/** One question. A fifth answer on 1, 4 or 7 brings people to this very screen (C10): it follows the tap alone. */
export function questionView(
  element: RecoveryCheckIn,
  item: Item,
  said: Answer | null | undefined,
  hints: readonly string[],
  choose: (answer: Answer) => void,
  steps: Steps,
) {
  return html`
    <div class="stack tight">
      <h2 id="title" tabindex="-1">${element.say(`item${item}`)}</h2>
      ${hints.map((hint) => html`<p class="quiet">${hint}</p>`)}
    </div>
    <div class="answers" role="group" aria-labelledby="title">
      ${answers.map(
        (answer) => html`
          <button aria-pressed=${said === answer} @click=${() => choose(answer)}>
            ${element.say(`item${item}a${answer}`)}
          </button>
        `,
      )}
    </div>
    <p class="sr" role="status">${showsPeopleNow(item, said) ? element.say('peopleNow') : nothing}</p>
    ${
      showsPeopleNow(item, said)
        ? html`
          <p>${element.say('good')}</p>
          <section class="card stack tight" aria-labelledby="people">
            <h3 id="people">${element.say('peopleNow')}</h3>
            <p>${element.say('peopleCall')}</p>
            ${peopleView(element, 'someone', suicideLineFirst(item, said) ? 'suicide' : undefined)}
          </section>
        `
        : nothing
    }
    ${stepsRow(element, steps)}
  `;
}

/**
 * The colour of the day is chosen, never computed (C3). Who wished for somebody has people first, and need not choose:
 * an answer to "what would help now?" leads to what helps.
 */
export function colourView(
  element: RecoveryCheckIn,
  choose: (phase: PhaseToChoose) => void,
  steps: Steps,
  wish: Wish | undefined,
) {
  const text = element.say('colour');
  return html`
    ${
      wish
        ? html`<h2 id="title" tabindex="-1">${element.say(wishWords[wish])}</h2> ${wishedView(element, wish)}`
        : nothing
    }
    <div class="stack tight">
      ${wish ? html`<h3 id="colour">${text}</h3>` : html`<h2 id="title" tabindex="-1">${text}</h2>`}
      <p class="quiet">${element.say('colourHint')}</p>
    </div>
    <div class="answers" role="group" aria-labelledby=${wish ? 'colour' : 'title'}>
      ${element.toChoose.now.map(
        (phase) => html`
          <button class="level ${phase.colour} ${phase.symbol}" @click=${() => choose(phase)}>
            <span>${element.titleOf(phase)}${(phase.signs ?? []).map((sign) => html` <br /><span class="quiet">${sign}</span>`)}</span>
          </button>
        `,
      )}
    </div>
    ${stepsRow(element, steps)}
  `;
}

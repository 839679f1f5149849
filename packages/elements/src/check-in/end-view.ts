import type { Wish } from '@recovery-network/core/check-in';
import { html } from 'lit';
import type { RecoveryCheckIn } from './check-in.ts';
import { someoneView, wishedView } from './people-view.ts';
import type { PhaseToChoose } from './phase-to-choose.ts';

/** What the answers to "what would help now?" lead to. */
export const wishWords = {
  nothing: 'endedPeople',
  talk: 'wishTalk',
  visit: 'wishVisit',
  practical: 'wishPractical',
  'more-help': 'wishMore',
} as const satisfies Record<Wish, string>;

/** C4: an *act* day shows people at once, asks nothing more, and holds until the person says that it passed. */
export const actView = (element: RecoveryCheckIn, pass: () => void) => html`
  <div class="stack tight">
    <h2 id="title" class="level red" tabindex="-1">${element.say('act')}</h2>
    <p>${element.say('actCall')}</p>
  </div>
  ${someoneView(element)}
  <p class="quiet">${element.say('actNext')}</p>
  <p class="row">
    <span class="quiet">${element.say('passedHint')}</span>
    <button @click=${pass}>${element.say('passed')}</button>
  </p>
`;

/** C4: every other end shows people too. */
export const endView = (element: RecoveryCheckIn, wish: Wish | undefined, done: () => void) => html`
  <div class="stack tight">
    <h2 id="title" tabindex="-1">${element.say(element.host?.pending.length ? 'endedUnsaved' : 'ended')}</h2>
    <p>${element.say(wishWords[wish ?? 'nothing'])}</p>
  </div>
  ${wishedView(element, wish)}
  <div><button @click=${done}>${element.say('done')}</button></div>
`;

/** What was said today, and the way to say more. */
export const todayView = (
  element: RecoveryCheckIn,
  phase: PhaseToChoose | undefined,
  again: () => void,
) => html`
  <h2 id="title" tabindex="-1">${element.say('title')}</h2>
  <p class=${phase ? `level ${phase.colour} ${phase.symbol}` : ''}>
    ${phase ? element.say('today', { phase: element.titleOf(phase) }) : element.say('todayNoColour')}
  </p>
  <div><button @click=${again}>${element.say('again')}</button></div>
`;

/** The journal does not open: that is said, and people are there all the same. */
export const closedView = (element: RecoveryCheckIn, retry: () => void) => html`
  <div class="stack tight">
    <h2 id="title" tabindex="-1">${element.say('title')}</h2>
    <p role="alert">${element.say('cannotOpen')}</p>
  </div>
  <div><button @click=${retry}>${element.say('tryAgain')}</button></div>
  ${someoneView(element)}
`;

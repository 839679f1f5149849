import type { PhaseShown } from '@recovery-network/core/guidance';
import { cardShown, phasesToday, planShown } from '@recovery-network/core/guidance';
import type { CardLine } from '@recovery-network/core/plan';
import { actors, cardLines } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { pageRead } from '../page-read.ts';
import type { PaperWhat } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { stepsOf } from '../steps-view.ts';
import { origin } from '../today-view.ts';
import { cardView, isEmpty } from './card-view.ts';
import { linesOnPaper, numbersOf } from './paper-numbers.ts';
import { savedPageView } from './saved-page-view.ts';
import { besideWords } from './words.ts';

const titles = {
  plan: 'paperPlan',
  card: 'paperCard',
  'blank-plan': 'paperBlankPlan',
  'blank-card': 'paperBlankCard',
} as const satisfies Record<PaperWhat, string>;

/** What there is to print, or one of those as it will be on paper. */
export function paperPage(plan: RecoveryPlan, what: PaperWhat | undefined) {
  return what ? sheet(plan, what) : choice(plan);
}

function choice(plan: RecoveryPlan) {
  const states = plan.journal?.state?.areas;
  const there: readonly PaperWhat[] = [
    ...(states && planShown(states) ? (['plan'] as const) : []),
    ...(states && !isEmpty(cardShown(states)) ? (['card'] as const) : []),
    'blank-plan',
    'blank-card',
  ];
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${plan.sayFrom(besideWords, 'paperTitle')}</h3>
    <div class="choices">${there.map(
      (what) =>
        html`<button @click=${() => plan.go({ at: 'paper', what })}>${plan.sayFrom(besideWords, titles[what])}</button>`,
    )}</div>
    ${states ? savedPageView(plan, states) : nothing}
  `;
}

function sheet(plan: RecoveryPlan, what: PaperWhat) {
  const say = (key: 'paperTitle' | 'paperPrint' | 'paperFold' | 'paperFoldTwice' | 'paperSeen') =>
    plan.sayFrom(besideWords, key);
  return html`
    <div class="no-print"><button class="plain" @click=${() => plan.go({ at: 'paper' })}>‹ ${say('paperTitle')}</button></div>
    <h3 class="heading no-print" tabindex="-1">${plan.sayFrom(besideWords, titles[what])}</h3>
    <p class="no-print">${what === 'card' ? say('paperFold') : what === 'blank-card' ? say('paperFoldTwice') : nothing} ${say('paperSeen')}</p>
    <div class="no-print"><button class="primary" @click=${() => print()}>${say('paperPrint')}</button></div>
    <div class="paper stack">${content(plan, what)}${linesOnPaper(plan)}</div>
  `;
}

function content(plan: RecoveryPlan, what: PaperWhat) {
  const states = plan.journal?.state?.areas;
  if (!states) return nothing;
  const holds = planShown(states);
  switch (what) {
    case 'plan':
      return html`${holds ? origin(plan, holds, true) : nothing}
        ${phasesToday(states).map((phase) => pageRead(plan, phase, stepsOf(plan, phase.id), numbersOf(plan, states)))}`;
    case 'blank-plan':
      return phasesToday(states).map((phase) => blankPhase(plan, { ...phase, title: '' }));
    case 'card':
      return filledCard(plan);
    case 'blank-card':
      return blankCard(plan);
  }
}

/** What goes on the left of the fold beside whom to call; the rest goes on the right. */
const LEFT: readonly CardLine[] = ['approach', 'pleaseDoNot', 'allergies'];
const RIGHT = cardLines.filter((line) => !LEFT.includes(line));

/** A card of the size of a bank card, to cut out and fold; and the same on a whole page, for a wall or a file. */
function filledCard(plan: RecoveryPlan) {
  const states = plan.journal?.state?.areas;
  if (!states) return nothing;
  const card = cardShown(states);
  const title = plan.sayFrom(besideWords, 'cardTitle');
  return html`
    <div class="bank-card">
      <div><h4>${title}</h4>${cardView(plan, card, LEFT)}</div>
      <div>${cardView(plan, card, RIGHT, false)}</div>
    </div>
    <div class="whole-page"><h4>${title}</h4>${cardView(plan, card)}</div>
  `;
}

/** What stands in the four quarters of a blank card beside whom to call, with room for a pen on each line. */
const QUARTERS: readonly (readonly [lines: readonly CardLine[], room: number])[] = [
  [['approach', 'pleaseDoNot'], 2],
  [['medication', 'medicationPlace', 'allergies'], 1],
  [['children', 'pets', 'post', 'other'], 1],
];

/** Four bank cards, to fold twice; and the same on a whole page. */
function blankCard(plan: RecoveryPlan) {
  const title = plan.sayFrom(besideWords, 'cardTitle');
  const call = (room: number) => blank(plan.sayFrom(besideWords, 'paperCall'), room);
  const line = (one: CardLine, room: number) => blank(plan.sayFrom(besideWords, one), room);
  return html`
    <div class="bank-card">
      <div><h4>${title}</h4>${call(4)}</div>
      ${QUARTERS.map(([lines, room]) => html`<div>${lines.map((one) => line(one, room))}</div>`)}
    </div>
    <div class="whole-page"><h4>${title}</h4>${call(3)}${cardLines.map((one) => line(one, 2))}</div>
  `;
}

const blankPhase = (plan: RecoveryPlan, phase: PhaseShown) => html`
  <section class="page">
    <h4 class="level ${phase.colour} ${phase.symbol}">${plan.titleOf(phase)}</h4>
    ${blank(plan.say('signs'), 3)} ${actors.map((actor) => blank(plan.say(actor), 2))}
  </section>
`;

/** Lines to write on with a pen, below what they ask. */
const blank = (asked: string, room: number) =>
  html`<div class="blanks"><p>${asked}</p>${Array.from({ length: room }, () => html`<div class="blank"></div>`)}</div>`;

import type { PhaseShown } from '@recovery-network/core/guidance';
import { cardShown, phasesToday, planShown } from '@recovery-network/core/guidance';
import type { CardLine } from '@recovery-network/core/plan';
import { actors, cardLines } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { pageRead } from '../page-read.ts';
import type { PaperWhat } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { stepsView } from '../steps-view.ts';
import { origin } from '../today-view.ts';
import { cardView, isEmpty } from './card-view.ts';
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
  `;
}

function sheet(plan: RecoveryPlan, what: PaperWhat) {
  const say = (key: 'paperTitle' | 'paperPrint' | 'paperFold' | 'paperSeen') =>
    plan.sayFrom(besideWords, key);
  return html`
    <div class="no-print"><button class="plain" @click=${() => plan.go({ at: 'paper' })}>‹ ${say('paperTitle')}</button></div>
    <h3 class="heading no-print" tabindex="-1">${plan.sayFrom(besideWords, titles[what])}</h3>
    <p class="no-print">${what === 'card' || what === 'blank-card' ? say('paperFold') : nothing} ${say('paperSeen')}</p>
    <div class="no-print"><button class="primary" @click=${() => print()}>${say('paperPrint')}</button></div>
    <div class="paper stack">${content(plan, what)}</div>
  `;
}

function content(plan: RecoveryPlan, what: PaperWhat) {
  const states = plan.journal?.state?.areas;
  if (!states) return nothing;
  const holds = planShown(states);
  switch (what) {
    case 'plan':
      return html`${holds ? origin(plan, holds) : nothing} ${phasesToday(states).map((phase) => pageRead(plan, phase, stepsView(plan, phase.id)))}`;
    case 'blank-plan':
      return phasesToday(states).map((phase) => blankPhase(plan, phase));
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

function blankCard(plan: RecoveryPlan) {
  const title = plan.sayFrom(besideWords, 'cardTitle');
  const label = (line: CardLine) => html`<p>${plan.sayFrom(besideWords, line)}</p>`;
  const call = html`<p>${plan.sayFrom(besideWords, 'cardCall')}</p>`;
  return html`
    <div class="bank-card">
      <div><h4>${title}</h4>${call}${blanks(2)}${LEFT.map((line) => [label(line), blanks(1)])}</div>
      <div>${RIGHT.map((line) => [label(line), blanks(1)])}</div>
    </div>
    <div class="whole-page"><h4>${title}</h4>${call}${blanks(3)}${cardLines.map((line) => [label(line), blanks(2)])}</div>
  `;
}

const blankPhase = (plan: RecoveryPlan, phase: PhaseShown) => html`
  <section class="stack tight page">
    <h4 class="level ${phase.colour} ${phase.symbol}">${plan.titleOf(phase)}</h4>
    <p>${plan.say('signs')}</p>
    ${blanks(3)}
    ${actors.map((actor) => html`<p>${plan.say(actor)}</p>${blanks(2)}`)}
  </section>
`;

/** Lines to write on with a pen. */
const blanks = (count: number) => Array.from({ length: count }, () => html`<div class="blank"></div>`);

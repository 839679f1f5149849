import type { NextStep, NextStepKey, NextStepReason } from '@recovery-network/core/guidance';
import { nextSteps } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../../element/name-in-sentence.ts';
import { callHref } from '../../element/reach.ts';
import type { RecoveryNetwork } from '../recovery-network.ts';
import { isTooHard } from './too-hard.ts';
import { stepWords } from './words.ts';

const steps = {
  'call-someone': 'stepCallSomeone',
  'help-now': 'stepHelpNow',
  'open-plan': 'stepOpenPlan',
  'go-on': 'stepGoOn',
  'check-in': 'stepCheckIn',
  'send-the-ask': 'stepSendTheAsk',
  'ask-someone': 'stepAskSomeone',
  'write-someone-down': 'stepWriteSomeoneDown',
  'see-your-people': 'stepSeeYourPeople',
  'see-appointment': 'stepSeeAppointment',
  'answer-proposal': 'stepAnswerProposal',
  'plan-contact': 'stepPlanContact',
  'hold-review': 'stepHoldReview',
  'look-again': 'stepLookAgain',
  'fill-checklist': 'stepFillChecklist',
  'welcome-back': 'stepWelcomeBack',
} as const satisfies Record<NextStepKey, string>;

const reasons = {
  'act-day': 'reasonActDay',
  'watch-day': 'reasonWatchDay',
  'you-want-to-talk': 'reasonYouWantToTalk',
  'you-want-a-visit': 'reasonYouWantAVisit',
  'you-want-practical-help': 'reasonYouWantPracticalHelp',
  'you-want-more-help': 'reasonYouWantMoreHelp',
  'left-today': 'reasonLeftToday',
  'your-rhythm': 'reasonYourRhythm',
  'written-before': 'reasonWrittenBefore',
  'not-asked-yet': 'reasonNotAskedYet',
  'nobody-yet': 'reasonNobodyYet',
  'always-there': 'reasonAlwaysThere',
  'appointment-today': 'reasonAppointmentToday',
  'answer-waits': 'reasonAnswerWaits',
  'nothing-planned': 'reasonNothingPlanned',
  'coming-week-empty': 'reasonComingWeekEmpty',
  'review-due': 'reasonReviewDue',
  'date-to-look-again': 'reasonDateToLookAgain',
  'treatment-ends': 'reasonTreatmentEnds',
  'back-after-long': 'reasonBackAfterLong',
} as const satisfies Record<NextStepReason, string>;

function stepsOf(element: RecoveryNetwork): readonly NextStep[] {
  const states = element.laterStates;
  return states ? nextSteps(states, element.now()) : [];
}

/** X4: at most three things to do now, each with its reason. The check-in needs no way to it: this stands under it. */
export function stepsView(element: RecoveryNetwork) {
  const steps = stepsOf(element);
  if (steps.length === 0) return nothing;
  return html`
    <section class="no-print" aria-labelledby="what-now">
      <h3 id="what-now">${element.sayFrom(stepWords, 'whatNow')}</h3>
      <ul class="list">
        ${steps
          .filter(({ place }) => place.tag !== 'recovery-check-in')
          .map(
            (step) =>
              html`<li class="step">${action(element, step)}<span class="quiet">${element.sayFrom(stepWords, reasonOf(element, step))}</span></li>`,
          )}
      </ul>
    </section>
  `;
}

/** On an *act* day people and help stand on the screen already; the plan's own page is one tap away (X4). */
export function planStep(element: RecoveryNetwork) {
  const step = stepsOf(element).find(({ place }) => place.tag === 'recovery-plan');
  return step ? html`<div class="no-print">${action(element, step)}</div>` : nothing;
}

/** A watch day is heard in the words that the person chose. */
function reasonOf(element: RecoveryNetwork, { reason }: NextStep) {
  return reason === 'watch-day' && isTooHard(element) ? 'reasonTooHard' : reasons[reason];
}

function action(element: RecoveryNetwork, { key, place, person }: NextStep) {
  const known = place.entity ? element.host?.state?.areas.network.ties[place.entity] : undefined;
  const tie = person?.tie ?? known;
  const name = nameInSentence(tie?.name || element.sayFrom(stepWords, 'someone'));
  const call = person?.channels.includes('call') && callHref(person.tie.reach.phone ?? '');
  // Without a number to call, help now has the ways that are left.
  const text = element.sayFrom(stepWords, key === 'call-someone' && !call ? 'stepReachSomeone' : steps[key], {
    name,
  });
  return person && call
    ? html`<a class="call" href=${call} @click=${() => element.calling(person.id, name)}>${text}</a>`
    : html`<button @click=${() => void element.goTo(place)}>${text}</button>`;
}

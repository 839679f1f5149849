import { nextTreatmentEnd } from '../aftercare/index.ts';
import { checkInsIn, checkInsSince } from '../check-in/index.ts';
import { lastContact, tiesListed } from '../network/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, instantOf, wallTime } from '../shared/time.ts';
import { aftercareShown } from './aftercare-shown.ts';
import { agendaShown } from './agenda-shown.ts';
import { agreementsShown } from './agreements.ts';
import { gapWatch } from './gap-watch.ts';
import type { NextStep } from './next-steps.ts';
import { aftercarePlace, agreementPlace, peoplePlace } from './place.ts';
import type { States } from './states.ts';
import { checklistShown } from './tasks-shown.ts';

/** What of aftercare, and of what two people agree on, is today, waits for the person, or comes near (X4). */
export function stepsOfAftercare(states: States, now: Now): readonly NextStep[] {
  const today = dateNow(now);
  const trajectories = aftercareShown(states, now, 0);
  const about = (entity?: string) => aftercarePlace('recovery-aftercare', entity);
  const waits = trajectories.find(({ open }) => open.some((one) => one.waitsFor === 'mine'));
  const review = trajectories.find(
    ({ reviews, nextReview }) =>
      reviews.some(({ mine }) => !mine) || (nextReview !== undefined && nextReview <= today),
  );
  const again = trajectories.find(
    ({ now: { course }, views }) =>
      course === 'not-agreed-yet' &&
      views.some(({ lookAgain }) => lookAgain !== undefined && lookAgain <= today),
  );
  return [
    ...backAfterLong(states, now),
    ...appointmentToday(states, now),
    ...(waits
      ? [{ key: 'answer-proposal', reason: 'answer-waits', place: about(waits.id) } as const]
      : agreementWaits(states, now)),
    ...nothingPlanned(states, now),
    ...(review ? [{ key: 'hold-review', reason: 'review-due', place: about(review.id) } as const] : []),
    ...(again ? [{ key: 'look-again', reason: 'date-to-look-again', place: about(again.id) } as const] : []),
    ...beforeTheEnd(states, now),
  ];
}

/** The next appointment, where it is today: before it begins, or while it goes on. */
function appointmentToday(states: States, now: Now): readonly NextStep[] {
  const [next] = agendaShown(states, now, 1);
  if (!next || wallTime(next.start, now.zone).date !== dateNow(now)) return [];
  const place = aftercarePlace('recovery-agenda', next.appointment);
  return [{ key: 'see-appointment', reason: 'appointment-today', place }];
}

/** Something that somebody else proposed, in an agreement. */
function agreementWaits(states: States, now: Now): readonly NextStep[] {
  const waits = agreementsShown(states, now, 0).find(({ open }) =>
    open.some(({ standing }) => standing === 'waiting-for-you'),
  );
  return waits ? [{ key: 'answer-proposal', reason: 'answer-waits', place: agreementPlace(waits.id) }] : [];
}

/** A week without contact (A4) is worth a thought when it comes near, not months before. */
const NEAR = 14;

function nothingPlanned(states: States, now: Now): readonly NextStep[] {
  const gap = gapWatch(states, now);
  return gap && gap.on <= addDays(dateNow(now), NEAR)
    ? [
        {
          ...{ key: 'plan-contact', place: aftercarePlace('recovery-aftercare') },
          reason: gap.past ? 'coming-week-empty' : 'nothing-planned',
        },
      ]
    : [];
}

/** In the last weeks of a treatment the list is worth a look (A12), while something on it is open. */
const LAST_WEEKS = 28;

function beforeTheEnd(states: States, now: Now): readonly NextStep[] {
  const ends = states.aftercare && nextTreatmentEnd(states.aftercare, now);
  if (ends === undefined || ends > addDays(dateNow(now), LAST_WEEKS)) return [];
  const { id, lines } = checklistShown(states);
  return lines.some(({ answer }) => answer === undefined || answer === 'not-yet')
    ? [{ key: 'fill-checklist', reason: 'treatment-ends', place: aftercarePlace('recovery-tasks', id) }]
    : [];
}

/** After half a year names and numbers may have changed. */
const LONG = 182;

/** Somebody who wrote how they were, long ago and not since: before today neither that nor a contact was written down. */
function backAfterLong(states: States, now: Now): readonly NextStep[] {
  const { network, 'check-in': checkIns } = states;
  const ties = network ? tiesListed(network) : [];
  if (!checkIns || !network || ties.length === 0) return [];
  const [from, today] = [
    instantOf(addDays(dateNow(now), -LONG), 0, now.zone),
    instantOf(dateNow(now), 0, now.zone),
  ];
  const lately = (at: number | undefined) => at !== undefined && at >= from && at < today;
  if (checkInsSince(checkIns, from).some(({ at }) => lately(at))) return [];
  if (ties.some(({ id }) => lately(lastContact(network, id, () => true)))) return [];
  if (!checkInsIn(checkIns).some(({ at }) => at < from)) return [];
  return [{ key: 'welcome-back', reason: 'back-after-long', place: peoplePlace }];
}

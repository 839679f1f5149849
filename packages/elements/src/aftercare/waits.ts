import { currentCourse, lateProposalsOf, type Seen, type Trajectory } from '@recovery-network/core/aftercare';
import { proposerOf, wordOf } from '@recovery-network/core/agreement';
import { courseTermsShown } from '@recovery-network/core/guidance';
import { addDays } from '@recovery-network/core/shared';
import { html } from 'lit';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreedCourse, counterPage, waiting } from './propose.ts';
import { changesView } from './terms/changes.ts';
import { termsView } from './terms/said.ts';

/** Terms without whom they name who is shown nowhere (N7). */
export const shownTerms = ({ states }: RecoveryAftercare, { terms }: Pick<Seen, 'terms'>) =>
  states ? courseTermsShown(states, terms) : terms;

/** Who said yes already, and who did not yet (A3): one sentence for each of the two. */
export function yesesView(element: RecoveryAftercare, seen: Seen, name: string) {
  const mine = wordOf(seen, 'mine') === 'accepted';
  const theirs = wordOf(seen, 'theirs') === 'accepted';
  // Who has not answered is not pressed to.
  if (theirs && !mine) return html`<p>${element.say('theirsFirst', { name })}</p>`;
  return html`<p>${element.say(mine ? 'saidYesMine' : 'notYetMine')}
    ${element.say(theirs ? 'saidYesTheirs' : 'notYetTheirs', { name })}</p>`;
}

/** What a proposal says: from what to what where something holds, and the whole of it one tap deeper. */
export function proposedView(
  element: RecoveryAftercare,
  one: Trajectory | undefined,
  seen: Pick<Seen, 'id' | 'terms'>,
) {
  const terms = shownTerms(element, seen);
  const before = one && agreedCourse(one);
  if (!before || before.id === seen.id || terms.what !== 'course') return termsView(element, terms);
  return html`${changesView(element, shownTerms(element, before), terms)}
    <p class="quiet">${element.say('restStays')}</p>
    <details><summary>${element.say('whole')}</summary>${termsView(element, terms)}</details>`;
}

/** What waits for an answer in a trajectory: of the owner first, each with a way to it; then what got none in time. */
export function proposalsView(element: RecoveryAftercare, one: Trajectory) {
  const { mine, theirs } = waiting(element, one);
  const name = element.nameOf(element.withWhom(one.id));
  const cards = [...mine, ...theirs].map((seen) => {
    const forMe = mine.includes(seen);
    const go = () => element.go({ at: 'proposal', trajectory: one.id, termsId: seen.id });
    return html`<article class="card stack tight">
      <p class="quiet">${forMe ? element.say('waits-me', { name }) : element.say('proposalMine')}</p>
      ${proposedView(element, one, seen)}
      <div><button class=${seen === mine[0] ? 'primary' : ''} @click=${go}>${element.say(forMe ? 'answer' : 'look')}</button></div>
    </article>`;
  });
  return [...cards, ...lateView(element, one)];
}

/** So many days after its own what nobody answered is still said beside what runs. */
const LATELY = 28;

/** What got no answer before its day was past, and can be proposed with another day. */
function lateView(element: RecoveryAftercare, one: Trajectory) {
  const since = currentCourse(one) ? addDays(element.today, -LATELY) : '';
  return lateProposalsOf(one, element.now())
    .filter(({ terms: { until, on } }) => (until ?? on ?? '') >= since)
    .map(
      (seen) => html`<article class="card stack tight">
        ${proposedView(element, one, seen)} ${pastView(element, one, seen)}</article>`,
    );
}

/**
 * What got no answer here: the yes of the other to a proposal of the owner's may stand in their own journal, and come yet (A2).
 */
export const unansweredText = (element: RecoveryAftercare, seen: Seen): string =>
  element.say(proposerOf(seen) === 'mine' ? 'version-unanswered' : 'version-over');

export const pastText = (element: RecoveryAftercare, seen: Seen): string =>
  `${element.say('version-day-past')} ${unansweredText(element, seen)}`;

/** That the day of a proposal is past, and the way to another day, while something may be proposed. */
export function pastView(element: RecoveryAftercare, { id: trajectory }: Trajectory, seen: Seen) {
  const { what } = seen.terms;
  const another = () => {
    if (what === 'pause' || what === 'rounding-off') element.go({ at: what, trajectory });
    else if (element.host)
      element.go({
        ...counterPage(element, element.host.newId(), trajectory, seen),
        ...({ at: 'part', part: 'until' } as const),
      });
  };
  return html`<p>${pastText(element, seen)}</p>
    <div><button @click=${another}>${element.say('anotherDay')}</button></div>`;
}

import {
  asksOpen,
  lastCourse,
  openProposalsOf,
  type Trajectory,
  trajectoriesWith,
  trajectoryOf,
} from '@recovery-network/core/aftercare';
import { proposerOf } from '@recovery-network/core/agreement';
import type { States } from '@recovery-network/core/guidance';
import type { Now } from '@recovery-network/core/shared';
import { html, nothing } from 'lit';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoverySupporter } from './supporter.ts';

/** All with somebody for the time after a treatment, the newest first. Where there is none, who helps may propose it. */
export function aftercareWith(element: RecoverySupporter, tie: string, states: States) {
  const all = threads(states, tie);
  if (all.length > 0) return all.map((one) => thread(element, tie, one, all.length > 1));
  return element.for === 'counsellor'
    ? html`<div><button @click=${() => element.go({ at: 'aftercare', tie })}>${element.say('aftercarePropose')}</button></div>`
    : nothing;
}

/** Of the first page: the newest, and those in which something waits. */
export function aftercareWaits(element: RecoverySupporter, tie: string, states: States) {
  const all = threads(states, tie);
  return all
    .filter((one, place) => place === 0 || waits(one, element.now()))
    .map((one) => thread(element, tie, one, all.length > 1));
}

/** What somebody close may have for themselves, whatever the other does (A10). A counsellor is here for others. */
export const ownAftercare = (element: RecoverySupporter) =>
  element.for === 'counsellor'
    ? nothing
    : html`<div><button @click=${() => element.go({ at: 'aftercare' })}>${element.say('aftercareOwn')}</button></div>`;

const threads = ({ aftercare }: States, tie: string): readonly Trajectory[] =>
  aftercare
    ? trajectoriesWith(aftercare, tie)
        .flatMap((id) => trajectoryOf(aftercare, id) ?? [])
        .toReversed()
    : [];

/** What they asked, that nobody let them know was heard. */
const unheard = (one: Trajectory) => asksOpen(one).filter(({ side, heard }) => side === 'theirs' && !heard);

const asksMe = (one: Trajectory, now: Now): boolean =>
  openProposalsOf(one, now).some((seen) => proposerOf(seen) === 'theirs');

const waits = (one: Trajectory, now: Now): boolean => unheard(one).length > 0 || asksMe(one, now);

/** The first day of what holds or held, else of what was proposed last. */
const startOf = (one: Trajectory, now: Now): string | undefined =>
  (lastCourse(one) ?? openProposalsOf(one, now).at(-1))?.terms.starts;

/** What waits in it stands before it: an ask for help first (A3). */
function thread(element: RecoverySupporter, tie: string, one: Trajectory, isOneOfMore: boolean) {
  const name = element.nameOf(tie);
  const now = element.now();
  const asks = unheard(one);
  const starts = isOneOfMore ? startOf(one, now) : undefined;
  const go = () => element.go({ at: 'aftercare', tie, thread: one.id });
  const said = asks.some(({ wants }) => wants === 'more') ? 'aftercareMore' : 'aftercareOther';
  return html`<div class="stack tight">
    ${asks.length > 0 ? html`<p><strong>${element.say(said, { name })}</strong></p>` : nothing}
    ${asksMe(one, now) ? html`<p><strong>${element.say('aftercareAnswer', { name })}</strong></p>` : nothing}
    <div><button class=${waits(one, now) ? 'primary' : nothing} @click=${go}>${
      starts === undefined
        ? element.say('aftercareWith', { name })
        : element.say('aftercareFrom', { name, day: dayInWords(element, starts) })
    }</button></div></div>`;
}

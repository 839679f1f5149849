import { currentCourse, travelling } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { sendLabel } from '../../together/post/telling-view.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { disagree } from '../disagreeing.ts';
import type { Page } from '../pages.ts';
import { objectionTo, proposing } from '../propose.ts';
import { hasEnded, hasLapsed, type Seen, tellAfter } from './seen.ts';
import { answerWaits, reviewWaits } from './standing.ts';
import { toldView } from './told-view.ts';
import { say } from './words.ts';

/** Beside what runs: the two do not agree on a change of it yet (A2). */
export const besideIt = (element: RecoveryAftercare, it: Seen) =>
  it.now.course !== 'not-agreed-yet' && disagree(element, it.one) ? waysOn(element, it) : nothing;

const waysOn = (element: RecoveryAftercare, { id: trajectory }: Seen, kind = '') =>
  html`<div><button class=${kind} @click=${() => element.go({ at: 'disagree', trajectory })}>${say(element, 'waysOn')}</button></div>`;

/** The one thing that comes first where a trajectory is now; nothing where nothing has to be done. */
export function mainAction(element: RecoveryAftercare, it: Seen) {
  const { id: trajectory, now } = it;
  const kind = answerWaits(it) ? '' : 'primary';
  const to = (page: Page, label: string) =>
    html`<div><button class=${kind} @click=${() => element.go(page)}>${label}</button></div>`;
  if (hasEnded(it)) return to({ at: 'back', trajectory }, say(element, 'wayBackIn'));
  if (hasLapsed(it))
    return html`<div><button class=${kind} @click=${() => element.change(trajectory)}>${element.say('longer')}</button></div>`;
  if (now.course === 'not-agreed-yet') return waysOn(element, it, kind);
  if (now.course === 'waiting') return to({ at: 'waiting', trajectory }, say(element, 'waitingPage'));
  if (now.course === 'drafted')
    return html`<div><button class=${kind} @click=${() => element.change(trajectory)}>${say(element, 'goOnDraft')}</button></div>`;
  const pause = ownPause(it);
  if (now.course === 'paused' && pause !== undefined)
    return html`<div><button class=${kind} @click=${() => resume(element, it, pause)}>${say(element, 'resume')}</button></div>`;
  if (!isDue(element, it) && !reviewWaits(it)) return nothing;
  return to({ at: 'review', trajectory }, say(element, 'reviewAgain'));
}

const isDue = (element: RecoveryAftercare, { shown }: Seen): boolean => {
  const next = shown.nextReview;
  return next !== undefined && next <= element.today;
};

/** A pause that the owner may end: their own, or one of both. */
const ownPause = ({ shown }: Seen): string | undefined => shown.pauses.find(({ by }) => by !== 'theirs')?.id;

const resume = (element: RecoveryAftercare, { id }: Seen, pause: string): void =>
  void tellAfter(element, 'trajectory.resumed', id, { pause }, say(element, 'resumed'));

/** Everything else that may be said or done now, folded by what it is about, so that nobody has to read through all of it. */
export function moreActions(element: RecoveryAftercare, it: Seen) {
  const { id: trajectory, now, may, last, mine, tie, one } = it;
  const pause = ownPause(it);
  const holds = last !== undefined && !hasEnded(it);
  const button = (page: Page, label: string) =>
    html`<button @click=${() => element.go(page)}>${label}</button>`;
  const when = (possible: boolean, view: unknown) => (possible ? view : nothing);
  const group = (name: 'groupTalk' | 'groupTime' | 'groupKeep', views: readonly unknown[]) =>
    when(
      views.some((view) => view !== nothing),
      html`<details><summary>${say(element, name)}</summary><div class="choices">${views}</div></details>`,
    );
  const changes = last?.own ? may('trajectory.kept-own') : may('trajectory.proposed');
  return html`<div>
    ${group('groupTalk', [
      when(
        now.course === 'waiting',
        html`<button @click=${() => element.change(trajectory)}>${say(element, 'goOnDraft')}</button>`,
      ),
      when(
        may('trajectory.review-opened') || now.course === 'under-review',
        button({ at: 'review', trajectory }, say(element, 'reviewAgain')),
      ),
      when(
        last !== undefined && changes,
        html`<button @click=${() => element.change(trajectory)}>${say(element, last?.own ? 'changeOwn' : 'changeIt')}</button>`,
      ),
      when(
        holds && last.own && !hasLapsed(it) && (one.with === undefined || may('trajectory.proposed')),
        html`<button @click=${() => share(element, it)}>${say(element, 'shareOwn')}</button>`,
      ),
      button({ at: 'talk', trajectory }, say(element, 'prepare')),
      // Its words are to whom the appointment was for (A8).
      when(holds && mine, button({ at: 'missed', trajectory }, say(element, 'missed'))),
      when(
        mine && may('trajectory.waiting') && now.course === 'drafted',
        button({ at: 'waiting', trajectory }, say(element, 'waitingPage')),
      ),
      button({ at: 'imposed', trajectory }, say(element, 'imposedPage')),
    ])}
    ${group('groupTime', [
      takeBack(element, it),
      when(holds && changes, button({ at: 'less', trajectory }, say(element, mine ? 'wantLess' : 'lessFor'))),
      when(
        pause !== undefined && now.course !== 'paused',
        html`<button @click=${() => pause && resume(element, it, pause)}>${say(element, 'resume')}</button>`,
      ),
      when(
        may('trajectory.paused') && pause === undefined,
        button({ at: 'pause', trajectory }, say(element, 'pausePage')),
      ),
      when(
        holds && !last.own && tie !== undefined,
        button({ at: 'rounding-off', trajectory }, say(element, 'finishTogether')),
      ),
      when(may('trajectory.transferred'), button({ at: 'transfer', trajectory }, say(element, 'transfer'))),
      when(may('trajectory.stopped'), button({ at: 'stop', trajectory }, say(element, 'stop'))),
    ])}
    ${group('groupKeep', [
      when(hasLapsed(it), button({ at: 'back', trajectory }, say(element, 'wayBackIn'))),
      button({ at: 'print', trajectory }, say(element, 'onPaper')),
      when(one.proposals.length > 0, button({ at: 'versions', trajectory }, say(element, 'allVersions'))),
      when(
        tie !== undefined && hasSaid(it) && toldView(element, it) === nothing,
        button({ at: 'tell', trajectory }, sendLabel(element, trajectory)),
      ),
    ])}
  </div>`;
}

/** What is one's own is proposed to somebody: to who knows of it, else first to whom (A10). */
function share(element: RecoveryAftercare, { one }: Seen): void {
  const terms = currentCourse(one)?.terms;
  if (terms) element.go({ at: one.with === undefined ? 'who' : 'plan', ...proposing(element, one, terms) });
}

/** A first course that has not begun can be taken back by who proposed it (A2). */
function takeBack(element: RecoveryAftercare, { id, now, last }: Seen) {
  const termsId = last?.termsId;
  if (now.course !== 'agreed' || termsId === undefined) return nothing;
  const type = 'trajectory.withdrawn';
  if (objectionTo(element, [element.draft(type, id, { termsId })])) return nothing;
  const withdraw = () => void tellAfter(element, type, id, { termsId }, element.say('withdrawn'));
  return html`<button @click=${withdraw}>${element.say('withdraw')}</button>`;
}

/** Whether the owner said something that the other may hear: nothing else would be in what is sent. */
const hasSaid = ({ one }: Seen): boolean =>
  one.said.some(({ side, what }) => side === 'mine' && travelling.has(`trajectory.${what}`));

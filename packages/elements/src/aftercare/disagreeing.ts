import type { Trajectory, View } from '@recovery-network/core/aftercare';
import { courseNow, viewsOf } from '@recovery-network/core/aftercare';
import { proposalStanding } from '@recovery-network/core/agreement';
import { courseTermsShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import { agreedOn } from './agreed-on.ts';
import { seenProposal } from './propose.ts';

const ENDS: readonly string[] = ['stopped', 'transferred', 'withdrawn'];

/**
 * Whether the two do not agree on something that was not overtaken since: a first course, a change of what runs, a longer pause,
 * a last day (A2). What runs goes on meanwhile.
 */
export function disagree(element: RecoveryAftercare, one: Trajectory): boolean {
  const last = viewsOf(one).toSorted((a, b) => b.at - a.at)[0];
  const about = last && seenProposal(one, last.termsId);
  if (!last || !about || ENDS.includes(courseNow(one, element.now()).course)) return false;
  const since = Math.max(0, ...agreedOn(one).map(({ at }) => at));
  return proposalStanding(one, about).startsWith('declined') && last.at >= since;
}

/** The day on which they look at it again: the nearest that is not past, else the last that was. */
export function lookAgainOn(element: RecoveryAftercare, views: readonly View[]): string | undefined {
  const days = views.flatMap(({ lookAgain }) => lookAgain ?? []).toSorted();
  return days.find((day) => day >= element.today) ?? days.at(-1);
}

/** What each of the two wrote when they did not agree with these terms, and when they look again (A2). */
export function viewsView(element: RecoveryAftercare, one: Trajectory, termsId: string, name: string) {
  const { states } = element;
  return (['mine', 'theirs'] as const).map((side) => {
    const said = one.said.findLast(
      (word) => word.what === 'not-agreed' && word.side === side && word.termsId === termsId,
    );
    if (!states || said?.what !== 'not-agreed') return nothing;
    const { view, lookAgain } = said;
    const words = courseTermsShown(states, {
      what: 'course',
      whose: 'both',
      words: view ?? '',
    }).words?.trim();
    return html`${
      words
        ? html`<p class="quiet">${element.say(side === 'mine' ? 'viewMine' : 'viewTheirs', { name })}</p>
            <p class="words" dir="auto">${words}</p>`
        : nothing
    }${lookAgain === undefined ? nothing : html`<p>${element.say('lookAgain', { day: dayInWords(element, lookAgain) })}</p>`}`;
  });
}

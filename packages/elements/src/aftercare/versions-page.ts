import { proposalStandingOn, type Seen, type Trajectory } from '@recovery-network/core/aftercare';
import { proposalsSeen, proposerOf, wordOf } from '@recovery-network/core/agreement';
import { html, nothing } from 'lit';
import type { RecoveryAftercare } from './aftercare.ts';
import { viewsView } from './disagreeing.ts';
import type { Page } from './pages.ts';
import { here } from './propose.ts';
import { termsView } from './terms/said.ts';
import { pastText, shownTerms, unansweredText } from './waits.ts';

type VersionsPage = Extract<Page, { at: 'versions' }>;

/** How a version stands; the other's yes to an earlier one is told as that (E3). */
export function standingText(element: RecoveryAftercare, one: Trajectory, seen: Seen, name: string): string {
  const standing = proposalStandingOn(one, seen, element.now());
  if (standing === 'day-past') return pastText(element, seen);
  if (standing === 'over') return unansweredText(element, seen);
  const isLate =
    proposerOf(seen) === 'mine' &&
    wordOf(seen, 'theirs') === 'accepted' &&
    (standing === 'earlier-version' || standing === 'withdrawn-by-you') &&
    wordOf(seen, 'mine') !== 'accepted';
  return element.say(isLate ? 'version-earlier-yes' : `version-${standing}`, { name });
}

/** Every version, the latest first, and whose it was. */
export function versionsPage(element: RecoveryAftercare, page: VersionsPage) {
  const { trajectory } = page;
  const one = here(element, trajectory);
  if (!one || !element.mayShow(trajectory)) return element.gone(trajectory);
  const name = element.nameOf(element.withWhom(trajectory));
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${element.say('versions')}</h3>
    ${proposalsSeen(one).length === 0 ? html`<p>${element.say('course-nothing')}</p>` : nothing}
    <ol class="list" reversed>${proposalsSeen(one)
      .toReversed()
      .map((seen) => {
        const day = element.formatDay(seen.at);
        return html`<li class="stack tight">
          <p class="quiet">${
            proposerOf(seen) === 'mine'
              ? element.say('versionByMe', { day })
              : element.say('versionBy', { name, day })
          }. ${standingText(element, one, seen, name)}</p>
          ${termsView(element, shownTerms(element, seen))}
          ${viewsView(element, one, seen.id, name)}</li>`;
      })}</ol>
  </div>`;
}

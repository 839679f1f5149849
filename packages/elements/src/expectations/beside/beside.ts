import { html } from 'lit';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { BesidePage } from '../pages.ts';

/** The pages of what stands beside the agreements: limits (E4), the card "how you can help me" (E7), cards to prepare a talk (E6), paper (D4). */
export function page(element: RecoveryExpectations, asked: BesidePage, _states: Known) {
  const titles = { limits: 'myLimits', needs: 'needsCard', talks: 'talkCards', paper: 'title' } as const;
  return html`${element.backTo({ at: 'all' })}<h3 class="heading" tabindex="-1">${element.say(titles[asked.at])}</h3>`;
}

import type { Known } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import { limitsPage } from './limits-page.ts';
import { needsPage } from './needs-page.ts';
import type { BesidePage } from './pages.ts';
import { paperPage } from './paper-page.ts';
import { talksPage } from './talks-page.ts';
import { theirLimitsPage } from './their-limits-page.ts';
import { wear } from './wear.ts';

/** What stands beside the agreements: limits (E4), the needs card (E7), cards to prepare a talk (E6), and paper (D4). */
export function page(element: RecoveryExpectations, asked: BesidePage, states: Known) {
  wear(element);
  switch (asked.at) {
    case 'limits':
      return limitsPage(element, states, asked);
    case 'their-limits':
      return theirLimitsPage(element, states, asked);
    case 'needs':
      return needsPage(element, states, asked);
    case 'talks':
      return talksPage(element, asked);
    case 'paper':
      return paperPage(element, states, asked);
  }
}

/** What somebody can do and what not, in sentences (E4). */
export { limitsText } from './limits-text.ts';

import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import { alongPage, alongSentPage } from './along-page.ts';
import { askedPage } from './asked-page.ts';
import { backPage } from './back-page.ts';
import { disagreePage } from './disagree-page.ts';
import { gapPage } from './gap-page.ts';
import { imposedPage } from './imposed-page.ts';
import { lessPage } from './less-page.ts';
import { missedPage } from './missed-page.ts';
import { morePage } from './more-page.ts';
import { onePage } from './one-page.ts';
import type { LivingPage } from './pages.ts';
import { pausePage } from './pause-page.ts';
import { printPage } from './print-page.ts';
import { reviewBothPage, reviewPage } from './review-page.ts';
import { roundOffPage } from './round-off-page.ts';
import { stopPage, stoppedPage } from './stop-page.ts';
import { suggestionsPage } from './suggestions-page.ts';
import { talkPage } from './talk-page.ts';
import { transferPage } from './transfer-page.ts';
import { waitingPage } from './waiting-page.ts';
import { wear } from './wear.ts';
import { comeIn } from './words.ts';

export { comeIn };

/** Aftercare as it runs: how it stands, and every word that either of the two may say about it (A2, A3, A9). */
export function page(element: RecoveryAftercare, asked: LivingPage, states: Known) {
  wear(element);
  // The language of the page may be another by now.
  void comeIn(element);
  switch (asked.at) {
    case 'one':
      return onePage(element, states, asked);
    case 'review':
      return reviewPage(element, states, asked);
    case 'review-both':
      return reviewBothPage(element, states, asked);
    case 'pause':
      return pausePage(element, states, asked);
    case 'stop':
      return stopPage(element, states, asked);
    case 'stopped':
      return stoppedPage(element, states, asked);
    case 'transfer':
      return transferPage(element, states, asked);
    case 'more':
      return morePage(element, states, asked);
    case 'asked':
      return askedPage(element, states, asked);
    case 'less':
      return lessPage(element, states, asked);
    case 'along':
      return alongPage(element, states, asked);
    case 'along-sent':
      return alongSentPage(element, states, asked);
    case 'waiting':
      return waitingPage(element, states, asked);
    case 'imposed':
      return imposedPage(element, states, asked);
    case 'rounding-off':
      return roundOffPage(element, states, asked);
    case 'disagree':
      return disagreePage(element, states, asked);
    case 'back':
      return backPage(element, states, asked);
    case 'talk':
      return talkPage(element, states, asked);
    case 'missed':
      return missedPage(element, states, asked);
    case 'gap':
      return gapPage(element, states);
    case 'print':
      return printPage(element, states, asked);
    case 'suggestions':
      return suggestionsPage(element, states);
  }
}

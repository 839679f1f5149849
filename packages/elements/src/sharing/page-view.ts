import type { States } from '@recovery-network/core/guidance';
import { camePage, elsewherePage } from './came-page.ts';
import { seenPage, stopPage } from './grant-pages.ts';
import { askPage, invitePage } from './invite-pages.ts';
import { openPage } from './open-page.ts';
import type { Page } from './pages.ts';
import { keyPage, personPage, stopAllPage } from './person-pages.ts';
import { sendPage } from './sending.ts';
import type { RecoverySharing } from './sharing.ts';
import { previewPage, surePage } from './sure-pages.ts';
import { whatPage, whomPage } from './wish-pages.ts';

/** A page behind the first; undefined where what it is about may not be shown, or is no more. */
export function pageView(element: RecoverySharing, page: Page, states: States): unknown {
  switch (page.at) {
    case 'all':
      return undefined;
    case 'whom':
      return whomPage(element, states);
    case 'what':
      return whatPage(element, states, page);
    case 'sure':
      return surePage(element, states, page);
    case 'preview':
      return previewPage(element, states, page);
    case 'send':
      return sendPage(element, states, page);
    case 'seen':
      return seenPage(element, states, page);
    case 'stop':
      return stopPage(element, states, page);
    case 'person':
      return personPage(element, states, page);
    case 'stop-all':
      return stopAllPage(element, states, page);
    case 'key':
      return keyPage(element, states, page);
    case 'invite':
      return invitePage(element, states);
    case 'ask':
      return askPage(element, states, page);
    case 'open':
      return openPage(element, page);
    case 'came':
      return camePage(element, states, page);
    case 'elsewhere':
      return elsewherePage(element, page);
  }
}

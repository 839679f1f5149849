import type { TemplateResult } from 'lit';
import { cravingPage } from './craving.ts';
import { doorsPage } from './doors.ts';
import { erasePage, notedPage, setbackPage, walkedPage, whenPage } from './look-back.ts';
import type { Page } from './pages.ts';
import { partPage } from './part.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { sharePage } from './share.ts';
import { beforePage, usedPage } from './used.ts';
import { winPage } from './wins.ts';

/** What is on the screen. */
export function pageView(element: RecoverySetbacks, page: Page): TemplateResult {
  switch (page.at) {
    case 'doors':
      return doorsPage(element);
    case 'used':
      return usedPage(element);
    case 'before':
      return beforePage(element);
    case 'when':
      return whenPage(element, page);
    case 'noted':
      return notedPage(element, page.id);
    case 'part':
      return partPage(element, page);
    case 'walked':
      return walkedPage(element);
    case 'setback':
      return setbackPage(element, page.id);
    case 'erase':
      return erasePage(element, page);
    case 'craving':
      return cravingPage(element);
    case 'win':
      return winPage(element);
    case 'share':
      return sharePage(element, page);
  }
}

import type { TemplateResult } from 'lit';
import { cravingPage } from './craving.ts';
import { doorsPage } from './doors.ts';
import { erasePage, notedPage, partPage, setbackPage, walkedPage, whenPage } from './look-back.ts';
import type { Page } from './pages.ts';
import type { RecoverySetbacks } from './setbacks.ts';
import { beforePage, usedPage } from './used.ts';
import { sharePage, winPage } from './wins.ts';

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
      return whenPage(element, page.id);
    case 'noted':
      return notedPage(element, page.id);
    case 'part':
      return partPage(element, page);
    case 'walked':
      return walkedPage(element);
    case 'setback':
      return setbackPage(element, page.id);
    case 'erase':
      return erasePage(element, page.id);
    case 'craving':
      return cravingPage(element, page.id);
    case 'win':
      return winPage(element, page.id);
    case 'share':
      return sharePage(element, page.id, page.text);
  }
}

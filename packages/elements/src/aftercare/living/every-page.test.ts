import { everyPage } from '../../noting/testing/every-page.ts';
import type { Page } from '../pages.ts';
import { allPages } from './testing/all-pages.ts';
import { opened, shown } from './testing/lives.ts';

everyPage<Page>('living with aftercare', {
  // What is fetched with it is here before the pages are looked at one by one.
  open: async (day, lang, theme) => {
    const element = await opened(day, { lang, theme });
    await shown(element, { at: 'suggestions' });
    element.go({ at: 'home' });
    return element;
  },
  pages: allPages,
  theirs: /Noor|zondagmiddag|rechter/,
});

import type { Diary } from '../journal-host/testing/diary.ts';
import { everyPage } from '../noting/testing/every-page.ts';
import type { Page } from './pages.ts';
import { allPages } from './testing/all-pages.ts';
import { opened, shown } from './testing/opened.ts';

everyPage<Page>('what we agree', {
  // What stands beside is here before the pages are looked at one by one.
  open: async (day: Diary, lang, theme) => {
    const element = await opened(day, lang, theme);
    await shown(element, { at: 'talks' });
    return element;
  },
  pages: allPages,
  // Somebody else holds the phone: back is giving it back.
  back: { theirs: 'Nu niet. Geef de telefoon terug.', returned: 'Ik heb hem terug' },
  theirs: /Marloes|Ahmed|zondagmiddag|tien uur/,
});

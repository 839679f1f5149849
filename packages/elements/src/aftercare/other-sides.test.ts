import type { Diary } from '../journal-host/testing/diary.ts';
import { everyPage } from '../noting/testing/every-page.ts';
import { shown } from './living/testing/lives.ts';
import type { Page } from './pages.ts';
import { allPages } from './testing/all-pages.ts';
import { type For, opened } from './testing/opened.ts';

/** The pages that say something else to who helps, or to somebody close. */
const DIFFERENT: readonly Page['at'][] = ['home', 'safe', 'template', 'plan', 'who', 'look'];

const pages = async (day: Diary): Promise<readonly Page[]> => {
  const all = await allPages(day);
  const trajectories = all.flatMap((page) => (page.at === 'versions' ? [page.trajectory] : []));
  return [
    ...all.filter(({ at }) => DIFFERENT.includes(at)),
    ...trajectories.flatMap((trajectory): readonly Page[] => [
      { at: 'one', trajectory },
      { at: 'stop', trajectory },
      { at: 'back', trajectory },
      { at: 'transfer', trajectory },
    ]),
    { at: 'suggestions' },
  ];
};

for (const of of ['counsellor', 'family'] as const satisfies readonly For[])
  everyPage<Page>(`aftercare for ${of}`, {
    open: async (day, lang, theme) => {
      const element = await opened(day, lang, theme, of);
      // What is fetched with it is here before the pages are looked at one by one.
      await shown(element, { at: 'suggestions' });
      element.go({ at: 'home' });
      return element;
    },
    pages,
    theirs: /Jomet|zondagmiddag|rustiger|Iemand \d|Vaker/,
  });

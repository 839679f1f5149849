import { type Diary, writeDown } from '../../journal-host/testing/diary.ts';
import { everyPage } from '../../noting/testing/every-page.ts';
import type { Page } from '../pages.ts';
import { agreed, walk } from '../testing/between.ts';
import { opened, shown } from '../testing/opened.ts';
import { carded, everyLimit, limited } from './testing/written.ts';

const LONG = 'Marloesmetdeheellangenaamdienergensafgebrokenkanworden'.repeat(2);

everyPage<Page>('what stands beside the agreements, with something on each', {
  open: async (day: Diary, lang, theme) => {
    const element = await opened(day, lang, theme);
    await shown(element, { at: 'talks' });
    return element;
  },
  pages: async (day) => {
    const [tie = ''] = await writeDown(day, { name: LONG, phone: '06 0000 0101' });
    await limited(day, { ...everyLimit, words: 'nietbellenalsikwerk'.repeat(20) });
    await carded(day);
    const limits = { proposer: 'hoogstenseenuur'.repeat(20), other: 'Niet als het regent.' };
    const { thread } = await agreed(day, tie, { ...walk, limits });
    await limited(day, everyLimit, tie);
    const pages: readonly Page[] = [
      { at: 'all' },
      { at: 'limits' },
      { at: 'limits', tie },
      { at: 'limits', edit: true },
      { at: 'limits', tie, edit: true },
      { at: 'needs' },
      { at: 'needs', edit: true },
      { at: 'needs', paper: true },
      { at: 'talks', card: 'say-limits' },
      { at: 'paper', thread },
    ];
    return pages;
  },
  theirs: /Marloes|bellen als ik werk|nietbellen|hoogstens|Luister, zonder/,
});

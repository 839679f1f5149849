import { everyPage } from '../noting/testing/every-page.ts';
import { allPages } from './testing/all-pages.ts';
import { opened } from './testing/opened.ts';

everyPage('aftercare', {
  open: opened,
  pages: allPages,
  theirs: /Jomet|zondagmiddag|rustiger|Iemand \d|Vaker/,
});

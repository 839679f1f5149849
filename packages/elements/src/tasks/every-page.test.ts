import { everyPage } from '../noting/testing/every-page.ts';
import { allPages } from './testing/all-pages.ts';
import { opened } from './testing/opened.ts';

everyPage('what somebody wants to do', {
  open: opened,
  pages: allPages,
  theirs: /gemeente|Marloes|Soep|woning/,
});

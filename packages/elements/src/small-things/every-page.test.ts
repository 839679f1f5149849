import { everyPage } from '../noting/testing/every-page.ts';
import { allPages } from './testing/all-pages.ts';
import { opened } from './testing/opened.ts';

everyPage('small things', { open: opened, pages: allPages, theirs: /Marloes|dochter|Praten/ });

import { everyPage } from '../noting/testing/every-page.ts';
import { allPages } from './testing/all-pages.ts';
import { opened } from './testing/opened.ts';

everyPage('the agenda', { open: opened, pages: allPages, theirs: /Marloes|Kerkstraat|Dinsdag|Jansen/ });

import { everyPage } from '../noting/testing/every-page.ts';
import { allPages } from './testing/all-pages.ts';
import { opened } from './testing/opened.ts';

everyPage('groups', { open: opened, pages: allPages, theirs: /Dinsdag|Marloes|Kerkstraat|luisteren/ });

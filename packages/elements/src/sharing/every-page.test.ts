import { everyPage } from '../noting/testing/every-page.ts';
import { allPages } from './testing/all-pages.ts';
import { opened } from './testing/opened.ts';

everyPage('sharing', { open: opened, pages: allPages, theirs: /Marloes|Bram|wandelen|Noor|gezongen/ });

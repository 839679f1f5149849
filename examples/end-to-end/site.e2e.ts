/** Journeys through the built site of the example provider, in one browser, each on a device of its own. */
import { join } from 'node:path';
import { badFiles } from './bad-files.ts';
import { eightWeeks } from './eight-weeks.ts';
import { everyPage } from './every-page.ts';
import { firstEvening } from './first-evening.ts';
import { site } from './journey.ts';
import { keeping } from './keeping.ts';
import { keyboard } from './keyboard.ts';
import { lookOut } from './look-out.ts';
import { ownPictures } from './own-pictures.ts';
import { quickExit } from './quick-exit.ts';
import { strangeNames } from './strange-names.ts';
import { twoTaps } from './two-taps.ts';

const journey = site(join(import.meta.dirname, '../provider-site/dist'));

lookOut(journey);
firstEvening(journey);
twoTaps(journey);
keeping(journey);
eightWeeks(journey);
badFiles(journey);
strangeNames(journey);
keyboard(journey);
ownPictures(journey);
quickExit(journey);
everyPage(journey);

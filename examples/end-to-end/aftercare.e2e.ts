/** Aftercare, from the page on which it is drawn up until somebody comes back: each in a browser of their own, with links between them. */
import { join } from 'node:path';
import { bothAgree, counters, saysYes } from './aftercare/agreed.ts';
import { asksForMore } from './aftercare/asked-for-more.ts';
import { badCalendars } from './aftercare/bad-calendars.ts';
import { calendarFiles } from './aftercare/calendar.ts';
import { somebodyClose } from './aftercare/close.ts';
import { drawsUp, readsIt, sendsIt } from './aftercare/drawn-up.ts';
import { comesBack, roundsOff } from './aftercare/ended.ts';
import { lighter } from './aftercare/lighter.ts';
import { noParty } from './aftercare/no-party.ts';
import { notAgreedYet } from './aftercare/not-agreed-yet.ts';
import { oneScreen } from './aftercare/one-screen.ts';
import { aftercareOnPaper } from './aftercare/paper.ts';
import { holiday } from './aftercare/paused.ts';
import { reviews } from './aftercare/reviewed.ts';
import { toAftercare, wednesday } from './aftercare/sides.ts';
import { PHONE } from './between-two.ts';
import { site } from './journey.ts';

const journey = site(join(import.meta.dirname, '../provider-site/dist'));

journey(
  'A2, A3, E3: drawn up together, answered, agreed, reviewed, lighter, paused, more, rounded off, and back',
  { at: wednesday, width: PHONE, timeout: 300_000 },
  async (robin, device, another) => {
    const counsellor = await another();
    /** Both of them on another day, which has begun for both. */
    const on = async (day: string) => {
      const at = { at: `${day}T15:00:00+01:00`, width: PHONE };
      return [await device.newTab(at), await counsellor.newTab(at)] as const;
    };
    const femke = await counsellor.newTab({ at: wednesday, width: PHONE });
    await drawsUp(robin);
    await readsIt(femke, await sendsIt(robin));
    await bothAgree(femke, await saysYes(robin, await counters(femke)));

    const january = await on('2027-01-25');
    await toAftercare(january[0]);
    await reviews(...january);
    await lighter(...january);
    await holiday(...(await on('2027-02-10')));
    await asksForMore(...(await on('2027-03-10')));
    await roundsOff(...(await on('2027-05-12')));
    await comesBack(...(await on('2029-05-14')));
  },
);

notAgreedYet(journey);
oneScreen(journey);
somebodyClose(journey);
calendarFiles(journey);
aftercareOnPaper(journey);
badCalendars(journey);
noParty(journey);

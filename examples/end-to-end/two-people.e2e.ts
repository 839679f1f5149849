/** Two people, and three: each in a browser of their own, with nothing between them but links that one passes on to the other. */
import { join } from 'node:path';
import { anotherIdea } from './another-idea.ts';
import { badLinks } from './bad-links.ts';
import { evening, PHONE, question } from './between-two.ts';
import { crossing } from './crossing.ts';
import { site } from './journey.ts';
import { kindNo, onceSmaller } from './kind-no.ts';
import { noBalance, notThisTime, thankYou } from './not-this-time.ts';
import { onePhone } from './one-phone.ts';
import { begins } from './robin.ts';
import { shows, stops } from './shown-and-stopped.ts';
import { notBeyond, theNextDay, withinLimits } from './within-limits.ts';

const journey = site(join(import.meta.dirname, '../provider-site/dist'));

/** The clock of Kees’s phone is slow: no clock decides what came first (J3). */
const slow = '2026-11-22T19:25:00+01:00';
const nextMorning = '2026-11-23T10:00:00+01:00';
const aWeekLater = '2026-11-29T19:30:00+01:00';

journey(
  'D4, E3, N6: Robin, a sister and a buddy: yes within limits, no, another idea, thanks, and what is shown',
  { at: evening, width: PHONE, timeout: 300_000 },
  async (robin, device, another) => {
    await begins(robin);
    const sister = await another();
    const noor = await sister.newTab({ at: evening, width: PHONE });
    const kees = await (await another()).newTab({ at: slow, width: PHONE, sheet: true });
    await withinLimits(robin, noor);
    await notBeyond(robin);
    await kindNo(robin, kees);
    await anotherIdea(robin, kees, await onceSmaller(robin));
    await theNextDay(await sister.newTab({ at: nextMorning, width: PHONE }));
    const later = await notThisTime(robin, () => device.newTab({ at: aWeekLater, width: PHONE }));
    await thankYou(later);
    const noorLater = await sister.newTab({ at: aWeekLater, width: PHONE });
    await shows(later, noorLater);
    await stops(later, noorLater);
    await noorLater.goTo(question);
    for (const you of [noorLater, kees]) await noBalance(you);
  },
);

crossing(journey);
onePhone(journey);
badLinks(journey);

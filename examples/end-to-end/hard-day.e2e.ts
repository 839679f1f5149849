/** A hard day, and the months around it, on the built site: the plan, hard moments, good moments, and paper. */
import { join } from 'node:path';
import { halfAYearStory } from './half-a-year-story.ts';
import { hardMomentStory } from './hard-moment-story.ts';
import { site } from './journey.ts';
import { paper } from './paper.ts';
import { planStory } from './plan-story.ts';
import { steps } from './steps.ts';
import { twoTapsOnAHardDay } from './two-taps-hard-day.ts';

const journey = site(join(import.meta.dirname, '../provider-site/dist'));

steps(journey);
planStory(journey);
hardMomentStory(journey);
halfAYearStory(journey);
twoTapsOnAHardDay(journey);
paper(journey);

// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const trajectoryLife: Life = lifeFrom({
  regions: {
    'course': 'drafted waiting proposed own withdrawn countered not-agreed-yet agreed stopped back running paused transferred rounded-off under-review',
    'intensity': 'none quarterly monthly two-weekly weekly twice-weekly',
    'extended': 'no yes',
    'imposed': 'no yes',
  },
  steps: {
    'trajectory.waiting': '017abcde,0,,>1,,,',
    'trajectory.proposed': '01267abcde,0,,>2,,,',
    'trajectory.kept-own': '0123567abcde,0,,>3,,,',
    'trajectory.withdrawn': '12567abcde,0,,>4,,, 0123567,12345,,>4,,,',
    'trajectory.countered': '257abcde,0,,>5,,,',
    'trajectory.not-agreed': '257abcde,0,,>6,,,',
    'quarterly-by-both': '2357abcde,0,,>7,1,, 0123567abe,12345,,>a,1,,',
    'monthly-by-both': '2357abcde,0,,>7,2,, 0123567abe,12345,,>a,2,,',
    'two-weekly-by-both': '2357abcde,0,,>7,3,, 0123567abe,12345,,>a,3,,',
    'weekly-by-both': '2357abcde,0,,>7,4,, 0123567abe,12345,,>a,4,,',
    'twice-weekly-by-both': '2357abcde,0,,>7,5,, 0123567abe,12345,,>a,5,,',
    'trajectory.paused': '0123567ab,12345,,>b,,, 37abcde,0,,>,,,',
    'trajectory.resumed': '012356b,12345,,>a,,, 37abcde,0,,>,,,',
    'trajectory.stopped': '37abcde,0,,>8,,, 0123567ab,12345,,>8,,,',
    'trajectory.transferred': '0123567ab,12345,,>c,,,',
    'rounded-off-by-both': '0123567abe,12345,,>d,,,',
    'paused-by-both': '0123567ab,12345,,>b,,,',
    'trajectory.review-opened': '0123567ab,12345,,>e,,,',
    'trajectory.reviewed': '012356e,12345,,>a,,,',
    'trajectory.came-back': '478abcde,0,,>9,,, 01234568cd,12345,,>9,,,',
    'extended-by-both': '0123567abe,12345,,>,,1,',
    'trajectory.imposed': ',,,>,,,1',
    'trajectory.imposed-ended': ',,,1>,,,0',
  },
});

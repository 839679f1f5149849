// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const meetingLife: Life = lifeFrom({
  regions: {
    '': 'not-set kept set-aside',
  },
  steps: {
    'group.meeting-set': '>1',
    'group.meeting-moved': '1>',
    'group.meeting-cancelled': '1>',
    'group.meeting-restored': '1>',
    'group.meeting-set-aside': '1>2',
  },
});

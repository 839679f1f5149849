// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const checklistLife: Life = lifeFrom({
  regions: {
    '': 'not-begun begun put-away',
  },
  steps: {
    'checklist.answered': '>1',
    'checklist.put-away': '1>2',
  },
});

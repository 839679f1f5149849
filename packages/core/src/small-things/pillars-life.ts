// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const pillarsLife: Life = lifeFrom({
  regions: {
    '': 'not-begun looking closed',
  },
  steps: {
    'pillars.looked-at': '01>1',
    'pillars.closed': '1>2',
  },
});

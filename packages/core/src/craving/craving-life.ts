// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const cravingLife: Life = lifeFrom({
  regions: {
    '': 'not-noted noted helped',
  },
  steps: {
    'craving.noted': '>1',
    'craving.helped': '12>2',
  },
});

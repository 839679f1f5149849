// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const dayLife: Life = lifeFrom({
  regions: {
    '': 'not-written kept set-aside',
  },
  steps: {
    'plan.day-written': '>1',
    'plan.day-set-aside': '1>2',
  },
});

// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const toolLife: Life = lifeFrom({
  regions: {
    '': 'not-written kept set-aside',
  },
  steps: {
    'plan.tool-written': '>1',
    'plan.tool-set-aside': '1>2',
  },
});

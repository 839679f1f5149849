// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const versionLife: Life = lifeFrom({
  regions: {
    '': 'not-begun draft adopted put-away',
  },
  steps: {
    'plan.drafted': '01>1',
    'plan.adopted': '123>2',
    'plan.put-away': '12>3',
  },
});

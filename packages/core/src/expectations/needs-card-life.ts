// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const needsCardLife: Life = lifeFrom({
  regions: {
    '': 'not-written kept put-away',
  },
  steps: {
    'needs-card.written': '>1',
    'needs-card.put-away': '1>2',
  },
});

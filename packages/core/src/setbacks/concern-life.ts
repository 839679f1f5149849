// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const concernLife: Life = lifeFrom({
  regions: {
    '': 'not-written kept set-aside',
  },
  steps: {
    'concern.written': '>1',
    'concern.set-aside': '1>2',
  },
});

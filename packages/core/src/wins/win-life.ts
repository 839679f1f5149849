// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const winLife: Life = lifeFrom({
  regions: {
    '': 'not-noted kept set-aside',
  },
  steps: {
    'win.noted': '>1',
    'win.set-aside': '1>2',
  },
});

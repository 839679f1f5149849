// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const exchangeLife: Life = lifeFrom({
  regions: {
    '': 'not-noted kept set-aside',
  },
  steps: {
    'exchange.noted': '>1',
    'exchange.set-aside': '1>2',
  },
});

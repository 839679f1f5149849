// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const pauseLife: Life = lifeFrom({
  regions: {
    '': 'not-begun on over',
  },
  steps: {
    'expectation.paused': '0>1',
    'expectation.resumed': '01>2',
  },
});

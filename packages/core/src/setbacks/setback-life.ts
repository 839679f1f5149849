// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const setbackLife: Life = lifeFrom({
  regions: {
    '': 'not-noted noted looked-at set-aside',
  },
  steps: {
    'setback.noted': '013>1 12>',
    'setback.reflected': '12>2 23>',
    'setback.set-aside': '12>3',
  },
});

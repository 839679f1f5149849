// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const checkInLife: Life = lifeFrom({
  regions: {
    '': 'not-begun open answering coloured closed',
  },
  steps: {
    'check-in.opened': '0>1',
    'check-in.answered': '12>2 23>',
    'check-in.coloured': '123>3',
    'check-in.closed': '23>4',
  },
});

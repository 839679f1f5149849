// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const ownDateLife: Life = lifeFrom({
  regions: {
    '': 'not-set kept set-aside',
  },
  steps: {
    'own-date.set': '>1',
    'own-date.set-aside': '1>2',
  },
});

// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const visitLife: Life = lifeFrom({
  regions: {
    '': 'not-planned planned was-there not-this-time',
  },
  steps: {
    'group.planned': '>1',
    'group.was-there': '>2',
    'group.prepared': '1>',
    'group.not-this-time': '1>3',
    'group.took-along': '2>',
  },
});

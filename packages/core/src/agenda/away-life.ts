// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const awayLife: Life = lifeFrom({
  regions: {
    '': 'not-away away ended',
  },
  steps: {
    'appointment.away': '>1',
    'appointment.away-ended': '1>2',
  },
});

// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const occurrenceLife: Life = lifeFrom({
  regions: {
    '': 'planned cancelled went not-this-time',
  },
  steps: {
    'appointment.moved': '013>0',
    'appointment.cancelled': '013>1',
    'appointment.restored': '>0',
    'appointment.went': '023>2',
    'appointment.not-this-time': '023>3',
  },
});

// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const appointmentLife: Life = lifeFrom({
  regions: {
    '': 'not-set kept set-aside',
  },
  steps: {
    'appointment.set': '>1',
    'appointment.moved': '1>',
    'appointment.cancelled': '1>',
    'appointment.restored': '1>',
    'appointment.went': '12>',
    'appointment.not-this-time': '12>',
    'appointment.set-aside': '1>2',
  },
});

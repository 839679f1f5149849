// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const alertLife: Life = lifeFrom({
  regions: {
    'mine': 'not-offered offered',
    'theirs': 'no-answer refused accepted',
  },
  steps: {
    'alert.offered': '0,02>1,',
    'alert.stopped': ',2>0,0 1,01>0,',
    'alert.stopped.by-them': ',>,1',
    'alert.accepted': '1,0>,2',
    'alert.accepted.by-them': '1,01>,2 ,1>,2',
  },
});

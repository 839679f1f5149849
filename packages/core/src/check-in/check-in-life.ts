// Written from machine.ts by prove/life-tables.test.ts; `npm run life-tables` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const checkInLife: Life = lifeFrom({
  regions: [],
  events: [
    'check-in.opened',
    'check-in.answered',
    'check-in.coloured',
    'check-in.closed',
  ],
  states: [
    ['not-begun', '0>1'],
    ['open', '1>2 2>3'],
    ['answering', '1>2 2>3 3>4'],
    ['coloured', '1>3 2>3 3>4'],
    ['closed', ''],
  ],
});

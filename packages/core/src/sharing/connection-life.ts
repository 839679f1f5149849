// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const connectionLife: Life = lifeFrom({
  regions: {
    '': 'none open closed',
  },
  steps: {
    'connection.opened': '>1',
    'connection.closed': '1>2',
  },
});

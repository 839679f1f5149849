// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const grantLife: Life = lifeFrom({
  regions: {
    '': 'not-given given revoked',
  },
  steps: {
    'grant.given': '>1',
    'grant.revoked': '1>2',
  },
});

// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const reviewLife: Life = lifeFrom({
  regions: {
    'review': 'not-open open',
    'mine': 'silent kept',
    'theirs': 'silent kept',
  },
  steps: {
    'expectation.review-opened': '0,,>1,,',
    'expectation.kept.mine': ',0,>,1,',
    'expectation.kept.theirs': ',,0>,,1',
  },
});

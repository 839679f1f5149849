// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const termsLife: Life = lifeFrom({
  regions: {
    'proposal': 'unseen mine theirs both',
    'mine': 'silent accepted refused released',
    'theirs': 'silent accepted refused released',
    'said': 'not-noted noted',
  },
  steps: {
    'proposed.mine': ',0,0,>1,1,, 123,0,,>3,1,, 013,0,,>1,1,, 023,123,0,>1,,, 2,123,,>3,,, 0,123,,>1,,,',
    'proposed.theirs': ',0,0,>2,,1, 123,,0,>3,,1, 023,,0,>2,,1, 013,0,123,>2,,, 1,,123,>3,,, 0,,123,>2,,,',
    'accepted.mine': ',0,,>,1,,',
    'refused.mine': ',01,,>,2,,',
    'released.mine': ',012,,>,3,,',
    'accepted.theirs': ',,0,>,,1,',
    'refused.theirs': ',,01,>,,2,',
    'released.theirs': ',,012,>,,3,',
    'spoken.mine': ',,,0>,,,1',
  },
});

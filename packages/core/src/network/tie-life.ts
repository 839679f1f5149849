// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const tieLife: Life = lifeFrom({
  regions: {
    'life': 'idea died asked supporting ended not-now repairing resting',
    'asking': 'open closed smaller-used',
    'answer': 'none declined',
    'repair': 'none wished asked',
  },
  steps: {
    'tie.died': ',,,02>1,,,0 ,,,01>1,,,',
    'tie.asked': '05,02,0,>2,,,',
    'tie.asked-smaller': '03567,0,1,>2,2,,',
    'tie.asked-by-their-wish': '023567,0,1,1>2,,,2 03567,02,1,12>2,,,2 03567,02,1,02>2,,,',
    'tie.asked-to-repair': '0456,02,0,12>2,,,2',
    'tie.supports-already': '05,,0,>3,,,',
    'tie.said-yes': ',,,2>3,,0,0 023567,,1,01>3,,0, 25,,0,01>3,,,',
    'tie.ended': ',,,2>4,,,0 0123567,,,01>4,,,',
    'tie.said-not-now': ',,,2>5,,1,1 23567,,,01>5,,1, 0145,,,>,,1,',
    'tie.said-not-now.for-good': ',,,2>5,1,1,1 23567,,,01>5,1,1, 0145,,,>,1,1,',
    'tie.took-back': ',,,2>0,,,1 25,,0,01>0,,, 2367,,1,01>0,,,',
    'tie.consented-to-repair': ',,,2>6,,0,0 3567,,0,12>6,,,0 357,,0,02>6,,,',
    'tie.rested': '3567,,0,>7,,,',
    'tie.resumed': '567,,0,>3,,,',
    'tie.reopened': '45,,0,>0,,, 3467,,1,>0,,,',
    'tie.wished-to-repair': '03457,,,02>,,,1',
  },
});

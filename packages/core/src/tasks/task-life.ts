// Written from machine.ts by prove/life-tables.test.ts; `vitest run life-tables -u` writes it anew. Not for editing.
import { type Life, lifeFrom } from '../journal/life.ts';

export const taskLife: Life = lifeFrom({
  regions: {
    '': 'not-written open done set-aside',
  },
  steps: {
    'task.written': '>1',
    'task.done': '1>2',
    'task.set-aside': '12>3',
    'task.reopened': '23>1',
  },
});

import type { AllStates } from '../../src/all.ts';
import type { Now } from '../../src/shared/index.ts';

/** Check-ins of somebody who chose a colour at this moment. */
const colouredAt = (phase: 'red' | 'green', level: 'act' | 'steady', { ms }: Now): AllStates['check-in'] => ({
  checkIns: [
    {
      id: '0190e000-0000-7000-8000-000000000001',
      at: ms,
      length: 'short',
      via: 'own',
      life: JSON.stringify('coloured'),
      answers: {},
      colour: { phase, level, at: ms, seq: 1 },
    },
  ],
  passed: [],
});

export const redAt = (now: Now) => colouredAt('red', 'act', now);
export const steadyAt = (now: Now) => colouredAt('green', 'steady', now);

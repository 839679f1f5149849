import type { Fault, World } from '../world.ts';

export const purityFaults: readonly Fault[] = [
  {
    rule: 'J9',
    name: 'folding looks at the clock',
    break: (world) => {
      const fold: World['fold'] = (journal, areas) => {
        const state = world.fold(journal, areas);
        return Date.now() > 0 ? state : { ...state, seq: 0 };
      };
      return { ...world, fold };
    },
  },
  {
    rule: 'J9',
    name: 'recording rolls a die',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) =>
        world.record(state, areas, Math.random() < 2 ? drafts : [], context);
      return { ...world, record };
    },
  },
];

import { setup } from 'xstate';

/**
 * The life of one check-in (C2). Answering and choosing a colour go back and forth until it is closed; leaving needs no
 * entry, and what was said stays said. A closed one is never opened again: the next time is a new check-in.
 */
export const checkInMachine = setup({
  types: {
    events: {} as {
      type: 'check-in.opened' | 'check-in.answered' | 'check-in.coloured' | 'check-in.closed';
    },
  },
}).createMachine({
  id: 'check-in',
  initial: 'not-begun',
  states: {
    'not-begun': { on: { 'check-in.opened': 'open' } },
    open: { on: { 'check-in.answered': 'answering', 'check-in.coloured': 'coloured' } },
    answering: {
      on: {
        'check-in.answered': 'answering',
        'check-in.coloured': 'coloured',
        'check-in.closed': 'closed',
      },
    },
    coloured: {
      on: {
        'check-in.answered': 'coloured',
        'check-in.coloured': 'coloured',
        'check-in.closed': 'closed',
      },
    },
    closed: { type: 'final' },
  },
});

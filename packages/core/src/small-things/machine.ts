import { setup } from 'xstate';

/** A note on why somebody does this (X6): writing it again brings it back. */
export const whyMachine = setup({
  types: { events: {} as { type: 'why.written' | 'why.put-away' } },
}).createMachine({
  id: 'why',
  initial: 'not-written',
  states: {
    'not-written': { on: { 'why.written': 'kept' } },
    kept: { on: { 'why.written': 'kept', 'why.put-away': 'put-away' } },
    'put-away': { on: { 'why.written': 'kept' } },
  },
});

/** A look at the six pillars (X6): each or none, in any order; nothing has to be closed, and the next look is a new one. */
export const pillarsMachine = setup({
  types: { events: {} as { type: 'pillars.looked-at' | 'pillars.closed' } },
}).createMachine({
  id: 'pillars',
  initial: 'not-begun',
  states: {
    'not-begun': { on: { 'pillars.looked-at': 'looking' } },
    looking: { on: { 'pillars.looked-at': 'looking', 'pillars.closed': 'closed' } },
    closed: { type: 'final' },
  },
});

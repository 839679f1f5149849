import { setup } from 'xstate';

/** Something that was given or got (R1): writing it again brings it back. Nothing has to answer it. */
export const exchangeMachine = setup({
  types: { events: {} as { type: 'exchange.noted' | 'exchange.set-aside' } },
}).createMachine({
  id: 'exchange',
  initial: 'not-noted',
  states: {
    'not-noted': { on: { 'exchange.noted': 'kept' } },
    kept: { on: { 'exchange.noted': 'kept', 'exchange.set-aside': 'set-aside' } },
    'set-aside': { on: { 'exchange.noted': 'kept' } },
  },
});

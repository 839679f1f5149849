import { setup } from 'xstate';

/** A good moment (L6): writing it again brings it back. Sharing it is a fact beside it. */
export const winMachine = setup({
  types: { events: {} as { type: 'win.noted' | 'win.set-aside' } },
}).createMachine({
  id: 'win',
  initial: 'not-noted',
  states: {
    'not-noted': { on: { 'win.noted': 'kept' } },
    kept: { on: { 'win.noted': 'kept', 'win.set-aside': 'set-aside' } },
    'set-aside': { on: { 'win.noted': 'kept' } },
  },
});

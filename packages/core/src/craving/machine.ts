import { setup } from 'xstate';

/** One time that somebody had a craving (C11). What helped is written as often as wanted; it may come back. Nothing ends it. */
export const cravingMachine = setup({
  types: { events: {} as { type: 'craving.noted' | 'craving.helped' } },
}).createMachine({
  id: 'craving',
  initial: 'not-noted',
  states: {
    'not-noted': { on: { 'craving.noted': 'noted' } },
    noted: { on: { 'craving.noted': 'noted', 'craving.helped': 'helped' } },
    helped: { on: { 'craving.noted': 'noted', 'craving.helped': 'helped' } },
  },
});

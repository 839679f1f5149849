import { setup } from 'xstate';

/** What somebody's recovery is about (L8): writing it again brings it back. */
export const concernMachine = setup({
  types: { events: {} as { type: 'concern.written' | 'concern.set-aside' } },
}).createMachine({
  id: 'concern',
  initial: 'not-written',
  states: {
    'not-written': { on: { 'concern.written': 'kept' } },
    kept: { on: { 'concern.written': 'kept', 'concern.set-aside': 'set-aside' } },
    'set-aside': { on: { 'concern.written': 'kept' } },
  },
});

/**
 * A setback (L2). Once it is noted nothing more is needed: no step closes it, and none has to follow. Each part of looking
 * back can be written, and written anew, however long afterwards.
 */
export const setbackMachine = setup({
  types: { events: {} as { type: 'setback.noted' | 'setback.reflected' | 'setback.set-aside' } },
}).createMachine({
  id: 'setback',
  initial: 'not-noted',
  states: {
    'not-noted': { on: { 'setback.noted': 'noted' } },
    noted: {
      on: { 'setback.noted': 'noted', 'setback.reflected': 'looked-at', 'setback.set-aside': 'set-aside' },
    },
    'looked-at': {
      on: {
        'setback.noted': 'looked-at',
        'setback.reflected': 'looked-at',
        'setback.set-aside': 'set-aside',
      },
    },
    // Words that another device wrote, not knowing, are kept for when it is noted again.
    'set-aside': { on: { 'setback.noted': 'noted', 'setback.reflected': 'set-aside' } },
  },
});

/** A period that the person counts (L7): setting it again brings it back. */
export const ownDateMachine = setup({
  types: { events: {} as { type: 'own-date.set' | 'own-date.set-aside' } },
}).createMachine({
  id: 'own-date',
  initial: 'not-set',
  states: {
    'not-set': { on: { 'own-date.set': 'kept' } },
    kept: { on: { 'own-date.set': 'kept', 'own-date.set-aside': 'set-aside' } },
    'set-aside': { on: { 'own-date.set': 'kept' } },
  },
});

import { setup } from 'xstate';

/**
 * What two people say about one proposal, which is named by all that it says (E3): who proposed it, each one's word in a
 * region of its own, and whether it was noted as said aloud. No step leads back: silent, yes, no, released. So the order
 * in which words arrive makes no difference: a no beats a yes that crosses it, and a word that came too late, or twice,
 * changes nothing. Terms that both proposed under one name were tampered with, and never hold.
 */
export const termsMachine = setup({
  types: {
    events: {} as {
      type:
        | 'proposed.mine'
        | 'proposed.theirs'
        | 'accepted.mine'
        | 'accepted.theirs'
        | 'refused.mine'
        | 'refused.theirs'
        | 'released.mine'
        | 'released.theirs'
        | 'spoken.mine';
    },
  },
}).createMachine({
  id: 'terms',
  type: 'parallel',
  states: {
    proposal: {
      initial: 'unseen',
      states: {
        unseen: { on: { 'proposed.mine': 'mine', 'proposed.theirs': 'theirs' } },
        mine: { on: { 'proposed.theirs': 'both' } },
        theirs: { on: { 'proposed.mine': 'both' } },
        both: { type: 'final' },
      },
    },
    mine: {
      initial: 'silent',
      states: {
        silent: {
          on: {
            'proposed.mine': 'accepted',
            'accepted.mine': 'accepted',
            'refused.mine': 'refused',
            'released.mine': 'released',
          },
        },
        accepted: { on: { 'refused.mine': 'refused', 'released.mine': 'released' } },
        refused: { on: { 'released.mine': 'released' } },
        released: { type: 'final' },
      },
    },
    theirs: {
      initial: 'silent',
      states: {
        silent: {
          on: {
            'proposed.theirs': 'accepted',
            'accepted.theirs': 'accepted',
            'refused.theirs': 'refused',
            'released.theirs': 'released',
          },
        },
        accepted: { on: { 'refused.theirs': 'refused', 'released.theirs': 'released' } },
        refused: { on: { 'released.theirs': 'released' } },
        released: { type: 'final' },
      },
    },
    said: {
      initial: 'not-noted',
      states: {
        'not-noted': { on: { 'spoken.mine': 'noted' } },
        noted: { type: 'final' },
      },
    },
  },
});

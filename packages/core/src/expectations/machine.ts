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
        | 'expectation.proposed.mine'
        | 'expectation.proposed.theirs'
        | 'expectation.accepted.mine'
        | 'expectation.accepted.theirs'
        | 'expectation.refused.mine'
        | 'expectation.refused.theirs'
        | 'expectation.released.mine'
        | 'expectation.released.theirs'
        | 'expectation.spoken.mine';
    },
  },
}).createMachine({
  id: 'terms',
  type: 'parallel',
  states: {
    proposal: {
      initial: 'unseen',
      states: {
        unseen: { on: { 'expectation.proposed.mine': 'mine', 'expectation.proposed.theirs': 'theirs' } },
        mine: { on: { 'expectation.proposed.theirs': 'both' } },
        theirs: { on: { 'expectation.proposed.mine': 'both' } },
        both: { type: 'final' },
      },
    },
    mine: {
      initial: 'silent',
      states: {
        silent: {
          on: {
            'expectation.proposed.mine': 'accepted',
            'expectation.accepted.mine': 'accepted',
            'expectation.refused.mine': 'refused',
            'expectation.released.mine': 'released',
          },
        },
        accepted: {
          on: { 'expectation.refused.mine': 'refused', 'expectation.released.mine': 'released' },
        },
        refused: { on: { 'expectation.released.mine': 'released' } },
        released: { type: 'final' },
      },
    },
    theirs: {
      initial: 'silent',
      states: {
        silent: {
          on: {
            'expectation.proposed.theirs': 'accepted',
            'expectation.accepted.theirs': 'accepted',
            'expectation.refused.theirs': 'refused',
            'expectation.released.theirs': 'released',
          },
        },
        accepted: {
          on: { 'expectation.refused.theirs': 'refused', 'expectation.released.theirs': 'released' },
        },
        refused: { on: { 'expectation.released.theirs': 'released' } },
        released: { type: 'final' },
      },
    },
    said: {
      initial: 'not-noted',
      states: {
        'not-noted': { on: { 'expectation.spoken.mine': 'noted' } },
        noted: { type: 'final' },
      },
    },
  },
});

/** One pause (E2): over for whoever began it, also where the end is heard of before the beginning. */
export const pauseMachine = setup({
  types: { events: {} as { type: 'expectation.paused' | 'expectation.resumed' } },
}).createMachine({
  id: 'pause',
  initial: 'not-begun',
  states: {
    'not-begun': { on: { 'expectation.paused': 'on', 'expectation.resumed': 'over' } },
    on: { on: { 'expectation.resumed': 'over' } },
    over: { type: 'final' },
  },
});

/** One look at whether it goes on like this (E2): renewed once both said so. */
export const reviewMachine = setup({
  types: {
    events: {} as {
      type: 'expectation.review-opened' | 'expectation.kept.mine' | 'expectation.kept.theirs';
    },
  },
}).createMachine({
  id: 'review',
  type: 'parallel',
  states: {
    review: {
      initial: 'not-open',
      states: {
        'not-open': { on: { 'expectation.review-opened': 'open' } },
        open: { type: 'final' },
      },
    },
    mine: {
      initial: 'silent',
      states: { silent: { on: { 'expectation.kept.mine': 'kept' } }, kept: { type: 'final' } },
    },
    theirs: {
      initial: 'silent',
      states: { silent: { on: { 'expectation.kept.theirs': 'kept' } }, kept: { type: 'final' } },
    },
  },
});

/** "How you can help me" (E7): writing it again brings it back. */
export const needsCardMachine = setup({
  types: { events: {} as { type: 'needs-card.written' | 'needs-card.put-away' } },
}).createMachine({
  id: 'needs-card',
  initial: 'not-written',
  states: {
    'not-written': { on: { 'needs-card.written': 'kept' } },
    kept: { on: { 'needs-card.written': 'kept', 'needs-card.put-away': 'put-away' } },
    'put-away': { on: { 'needs-card.written': 'kept' } },
  },
});

import { setup } from 'xstate';

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

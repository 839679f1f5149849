import { not, setup, stateIn } from 'xstate';

/**
 * What two people say about alerts (C6), each in a region of their own: the owner's opt-in, and the contact's word. Alerts
 * may go out only where both stand at yes. The owner's stop ends the contact's yes too: another offer needs another yes.
 * The contact's no is heard at any moment and stands until they themselves say yes.
 */
export const alertMachine = setup({
  guards: {
    'no refusal stands': not(stateIn({ theirs: 'refused' })),
    'an offer stands': stateIn({ mine: 'offered' }),
  },
}).createMachine({
  id: 'alert',
  type: 'parallel',
  states: {
    mine: {
      initial: 'not-offered',
      states: {
        'not-offered': { on: { 'alert.offered': { target: 'offered', guard: 'no refusal stands' } } },
        offered: { on: { 'alert.stopped': 'not-offered' } },
      },
    },
    theirs: {
      initial: 'no-answer',
      on: { 'alert.stopped.by-them': '.refused' },
      states: {
        'no-answer': {
          on: {
            'alert.accepted': { target: 'accepted', guard: 'an offer stands' },
            'alert.accepted.by-them': { target: 'accepted', guard: 'an offer stands' },
          },
        },
        accepted: { on: { 'alert.stopped': 'no-answer' } },
        // Who said no may think again, whatever was offered or stopped in between. A yes that the owner noted about them may
        // have been noted without having heard of the no.
        refused: { on: { 'alert.accepted.by-them': 'accepted' } },
      },
    },
  },
});

import { setup } from 'xstate';

/** A meeting that comes back (G1): single times of it can be moved and left out; setting it again brings it back. */
export const meetingMachine = setup({
  types: {
    events: {} as {
      type:
        | 'group.meeting-set'
        | 'group.meeting-moved'
        | 'group.meeting-cancelled'
        | 'group.meeting-restored'
        | 'group.meeting-set-aside';
    },
  },
}).createMachine({
  id: 'meeting',
  initial: 'not-set',
  states: {
    'not-set': { on: { 'group.meeting-set': 'kept' } },
    kept: {
      on: {
        'group.meeting-set': 'kept',
        'group.meeting-moved': 'kept',
        'group.meeting-cancelled': 'kept',
        'group.meeting-restored': 'kept',
        'group.meeting-set-aside': 'set-aside',
      },
    },
    'set-aside': { on: { 'group.meeting-set': 'kept' } },
  },
});

/** Going to a group one time (G3). Not going is as good an end as going, and both can be taken back. */
export const visitMachine = setup({
  types: {
    events: {} as {
      type:
        | 'group.planned'
        | 'group.was-there'
        | 'group.not-this-time'
        | 'group.prepared'
        | 'group.took-along';
    },
  },
}).createMachine({
  id: 'visit',
  initial: 'not-planned',
  states: {
    'not-planned': { on: { 'group.planned': 'planned', 'group.was-there': 'was-there' } },
    planned: {
      on: {
        'group.planned': 'planned',
        'group.prepared': 'planned',
        'group.was-there': 'was-there',
        'group.not-this-time': 'not-this-time',
      },
    },
    'was-there': {
      on: {
        'group.was-there': 'was-there',
        'group.took-along': 'was-there',
        'group.planned': 'planned',
      },
    },
    'not-this-time': { on: { 'group.planned': 'planned', 'group.was-there': 'was-there' } },
  },
});

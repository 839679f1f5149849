import { setup } from 'xstate';

/** An appointment (A11): single times of it can be moved and called off; setting it again brings it back. */
export const appointmentMachine = setup({
  types: {
    events: {} as {
      type:
        | 'appointment.set'
        | 'appointment.moved'
        | 'appointment.cancelled'
        | 'appointment.restored'
        | 'appointment.went'
        | 'appointment.not-this-time'
        | 'appointment.set-aside';
    },
  },
}).createMachine({
  id: 'appointment',
  initial: 'not-set',
  states: {
    'not-set': { on: { 'appointment.set': 'kept' } },
    kept: {
      on: {
        'appointment.set': 'kept',
        'appointment.moved': 'kept',
        'appointment.cancelled': 'kept',
        'appointment.restored': 'kept',
        'appointment.went': 'kept',
        'appointment.not-this-time': 'kept',
        'appointment.set-aside': 'set-aside',
      },
    },
    'set-aside': {
      on: {
        'appointment.set': 'kept',
        // What was can still be said of an appointment that is none any more.
        'appointment.went': 'set-aside',
        'appointment.not-this-time': 'set-aside',
      },
    },
  },
});

/** One time of an appointment (A8). Not going is as good an end as going, and both can be taken back. */
export const occurrenceMachine = setup({
  types: {
    events: {} as {
      type:
        | 'appointment.moved'
        | 'appointment.cancelled'
        | 'appointment.restored'
        | 'appointment.went'
        | 'appointment.not-this-time';
    },
  },
}).createMachine({
  id: 'occurrence',
  initial: 'planned',
  states: {
    planned: {
      on: {
        'appointment.moved': 'planned',
        'appointment.cancelled': 'cancelled',
        'appointment.restored': 'planned',
        'appointment.went': 'went',
        'appointment.not-this-time': 'not-this-time',
      },
    },
    cancelled: {
      on: {
        'appointment.moved': 'planned',
        'appointment.cancelled': 'cancelled',
        'appointment.restored': 'planned',
      },
    },
    went: {
      on: {
        'appointment.restored': 'planned',
        'appointment.went': 'went',
        'appointment.not-this-time': 'not-this-time',
      },
    },
    'not-this-time': {
      on: {
        'appointment.moved': 'planned',
        'appointment.cancelled': 'cancelled',
        'appointment.restored': 'planned',
        'appointment.went': 'went',
        'appointment.not-this-time': 'not-this-time',
      },
    },
  },
});

/** Somebody is away for a while. */
export const awayMachine = setup({
  types: { events: {} as { type: 'appointment.away' | 'appointment.away-ended' } },
}).createMachine({
  id: 'away',
  initial: 'not-away',
  states: {
    'not-away': { on: { 'appointment.away': 'away' } },
    away: { on: { 'appointment.away': 'away', 'appointment.away-ended': 'ended' } },
    ended: { on: { 'appointment.away': 'away' } },
  },
});

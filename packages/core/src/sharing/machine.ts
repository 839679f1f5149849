import { setup } from 'xstate';

/** A grant (D1): given, revoked at any moment, and given anew. That it ran out is a matter of the date, not of a step. */
export const grantMachine = setup({
  types: { events: {} as { type: 'grant.given' | 'grant.revoked' } },
}).createMachine({
  id: 'grant',
  initial: 'not-given',
  states: {
    'not-given': { on: { 'grant.given': 'given' } },
    given: { on: { 'grant.given': 'given', 'grant.revoked': 'revoked' } },
    revoked: { on: { 'grant.given': 'given' } },
  },
});

/** A way to somebody by sealed envelopes (D4). Opening it again takes another secret, and the earlier one opens nothing more. */
export const connectionMachine = setup({
  types: { events: {} as { type: 'connection.opened' | 'connection.closed' } },
}).createMachine({
  id: 'connection',
  initial: 'none',
  states: {
    none: { on: { 'connection.opened': 'open' } },
    open: { on: { 'connection.opened': 'open', 'connection.closed': 'closed' } },
    closed: { on: { 'connection.opened': 'open' } },
  },
});

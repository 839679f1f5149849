import { setup } from 'xstate';

/**
 * The life of one version of the plan (P2). A draft is written as often as needed. What was adopted is never written
 * over: other words are a new version; adopting an older one again brings it back.
 */
export const versionMachine = setup({
  types: { events: {} as { type: 'plan.drafted' | 'plan.adopted' | 'plan.put-away' } },
}).createMachine({
  id: 'plan',
  initial: 'not-begun',
  states: {
    'not-begun': { on: { 'plan.drafted': 'draft' } },
    draft: {
      on: { 'plan.drafted': 'draft', 'plan.adopted': 'adopted', 'plan.put-away': 'put-away' },
    },
    adopted: { on: { 'plan.adopted': 'adopted', 'plan.put-away': 'put-away' } },
    'put-away': { on: { 'plan.adopted': 'adopted' } },
  },
});

/** The life of a strategy, trigger, practice, rehearsal or step for a craving (P4): writing it again brings it back. */
export const toolMachine = setup({
  types: { events: {} as { type: 'plan.tool-written' | 'plan.tool-set-aside' } },
}).createMachine({
  id: 'plan-tool',
  initial: 'not-written',
  states: {
    'not-written': { on: { 'plan.tool-written': 'kept' } },
    kept: { on: { 'plan.tool-written': 'kept', 'plan.tool-set-aside': 'set-aside' } },
    'set-aside': { on: { 'plan.tool-written': 'kept' } },
  },
});

/** The life of a special day (P6): writing it again brings it back. */
export const dayMachine = setup({
  types: { events: {} as { type: 'plan.day-written' | 'plan.day-set-aside' } },
}).createMachine({
  id: 'plan-day',
  initial: 'not-written',
  states: {
    'not-written': { on: { 'plan.day-written': 'kept' } },
    kept: { on: { 'plan.day-written': 'kept', 'plan.day-set-aside': 'set-aside' } },
    'set-aside': { on: { 'plan.day-written': 'kept' } },
  },
});

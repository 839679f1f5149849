import { setup } from 'xstate';

/** Something to do (A1): writing it anew brings it back from wherever it went. Having done it on a day is a fact beside it. */
export const taskMachine = setup({
  types: {
    events: {} as { type: 'task.written' | 'task.done' | 'task.reopened' | 'task.set-aside' },
  },
}).createMachine({
  id: 'task',
  initial: 'not-written',
  states: {
    'not-written': { on: { 'task.written': 'open' } },
    open: { on: { 'task.written': 'open', 'task.done': 'done', 'task.set-aside': 'set-aside' } },
    done: { on: { 'task.written': 'open', 'task.reopened': 'open', 'task.set-aside': 'set-aside' } },
    'set-aside': { on: { 'task.written': 'open', 'task.reopened': 'open' } },
  },
});

/** A list before a treatment ends (A12): each thing or none, in any order; nothing has to be complete, and an answer brings it back. */
export const checklistMachine = setup({
  types: { events: {} as { type: 'checklist.answered' | 'checklist.put-away' } },
}).createMachine({
  id: 'checklist',
  initial: 'not-begun',
  states: {
    'not-begun': { on: { 'checklist.answered': 'begun' } },
    begun: { on: { 'checklist.answered': 'begun', 'checklist.put-away': 'put-away' } },
    'put-away': { on: { 'checklist.answered': 'begun' } },
  },
});

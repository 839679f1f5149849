import { or, setup, stateIn } from 'xstate';

const atCourse = (...places: readonly string[]) => or(places.map((course) => stateIn({ course })));

/** What both agreed on moves on (A3): no other event touches how often, whether it was extended, or its end by both. */
const byBoth = {
  'quarterly-by-both': 'agreed',
  'monthly-by-both': 'agreed',
  'two-weekly-by-both': 'agreed',
  'weekly-by-both': 'agreed',
  'twice-weekly-by-both': 'agreed',
} as const;

const changedByBoth = {
  'quarterly-by-both': 'running',
  'monthly-by-both': 'running',
  'two-weekly-by-both': 'running',
  'weekly-by-both': 'running',
  'twice-weekly-by-both': 'running',
} as const;

const live = {
  'trajectory.stopped': 'stopped',
  'trajectory.transferred': 'transferred',
  'rounded-off-by-both': 'rounded-off',
  'trajectory.paused': 'paused',
  'paused-by-both': 'paused',
  'trajectory.review-opened': 'under-review',
} as const;

const back = { on: { 'trajectory.came-back': 'back' } } as const;

/**
 * Where a trajectory is (A2), with three marks beside it. Nothing here changes by time: `agreed` allows what `running`
 * allows, and `paused` what it returns to; views and policies look at the dates.
 *
 * Events that end in `by-both` come about only where both accepted the same terms (A3, E3); nobody writes them down. A
 * course of one's own (A10) needs nobody, and is never at `agreed`.
 */
export const trajectoryMachine = setup({
  types: {
    events: {} as {
      type:
        | 'trajectory.waiting'
        | 'trajectory.proposed'
        | 'trajectory.countered'
        | 'trajectory.not-agreed'
        | 'trajectory.withdrawn'
        | 'trajectory.kept-own'
        | 'trajectory.paused'
        | 'trajectory.resumed'
        | 'trajectory.review-opened'
        | 'trajectory.reviewed'
        | 'trajectory.stopped'
        | 'trajectory.transferred'
        | 'trajectory.imposed'
        | 'trajectory.imposed-ended'
        | 'trajectory.came-back'
        | 'quarterly-by-both'
        | 'monthly-by-both'
        | 'two-weekly-by-both'
        | 'weekly-by-both'
        | 'twice-weekly-by-both'
        | 'extended-by-both'
        | 'paused-by-both'
        | 'rounded-off-by-both';
    },
  },
  guards: {
    'both may agree': atCourse('proposed', 'countered', 'own', 'agreed', 'running', 'under-review', 'paused'),
    'both agreed': atCourse('agreed', 'running', 'under-review', 'paused'),
  },
}).createMachine({
  id: 'trajectory',
  type: 'parallel',
  states: {
    course: {
      initial: 'drafted',
      states: {
        drafted: {
          on: {
            'trajectory.waiting': 'waiting',
            'trajectory.proposed': 'proposed',
            'trajectory.kept-own': 'own',
          },
        },
        waiting: {
          on: {
            'trajectory.waiting': 'waiting',
            'trajectory.proposed': 'proposed',
            'trajectory.withdrawn': 'withdrawn',
            'trajectory.kept-own': 'own',
          },
        },
        proposed: {
          on: {
            'trajectory.proposed': 'proposed',
            'trajectory.countered': 'countered',
            'trajectory.not-agreed': 'not-agreed-yet',
            'trajectory.withdrawn': 'withdrawn',
            'trajectory.kept-own': 'own',
            ...byBoth,
          },
        },
        countered: {
          on: {
            'trajectory.countered': 'countered',
            'trajectory.not-agreed': 'not-agreed-yet',
            'trajectory.withdrawn': 'withdrawn',
            'trajectory.kept-own': 'own',
            ...byBoth,
          },
        },
        'not-agreed-yet': {
          on: {
            'trajectory.proposed': 'proposed',
            'trajectory.withdrawn': 'withdrawn',
            'trajectory.kept-own': 'own',
          },
        },
        own: {
          on: {
            'trajectory.kept-own': 'own',
            'trajectory.paused': 'own',
            'trajectory.resumed': 'own',
            'trajectory.stopped': 'stopped',
            ...byBoth,
          },
        },
        agreed: { on: { ...live, ...changedByBoth, 'trajectory.withdrawn': 'withdrawn' } },
        running: { on: { ...live, ...changedByBoth } },
        'under-review': {
          on: {
            'trajectory.reviewed': 'running',
            'rounded-off-by-both': 'rounded-off',
            ...changedByBoth,
          },
        },
        paused: { on: { ...live, ...changedByBoth, 'trajectory.resumed': 'running' } },
        stopped: back,
        transferred: back,
        'rounded-off': back,
        withdrawn: back,
        back: { type: 'final' },
      },
    },
    intensity: {
      initial: 'none',
      on: {
        'quarterly-by-both': { target: '.quarterly', guard: 'both may agree' },
        'monthly-by-both': { target: '.monthly', guard: 'both may agree' },
        'two-weekly-by-both': { target: '.two-weekly', guard: 'both may agree' },
        'weekly-by-both': { target: '.weekly', guard: 'both may agree' },
        'twice-weekly-by-both': { target: '.twice-weekly', guard: 'both may agree' },
      },
      states: { none: {}, quarterly: {}, monthly: {}, 'two-weekly': {}, weekly: {}, 'twice-weekly': {} },
    },
    extended: {
      initial: 'no',
      states: {
        no: { on: { 'extended-by-both': { target: 'yes', guard: 'both agreed' } } },
        yes: { on: { 'extended-by-both': { target: 'yes', guard: 'both agreed' } } },
      },
    },
    imposed: {
      initial: 'no',
      states: {
        no: { on: { 'trajectory.imposed': 'yes' } },
        yes: { on: { 'trajectory.imposed': 'yes', 'trajectory.imposed-ended': 'no' } },
      },
    },
  },
});

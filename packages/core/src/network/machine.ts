import { and, not, or, setup, stateIn } from 'xstate';

const atLife = (...stages: readonly string[]) => or(stages.map((life) => stateIn({ life })));

/** The other said "do not ask again": nobody asks this tie any more (N6). */
const closed = stateIn({ asking: 'closed' });
const declined = stateIn({ answer: 'declined' });

/**
 * The life of a tie (N5), with what it may never forget beside it (N6). Four regions move together:
 * - `life`: where the tie is;
 * - `asking`: the one smaller ask, and "do not ask again"; no state brings back what was used or closed;
 * - `answer`: a *not now* stands until the other says yes, so that ending and reopening is no way to ask again;
 * - `repair`: the wish to make it right, which is the person's own until it is asked.
 *
 * A step that two regions take carries the same guard in both: they take it together or not at all. A refusal is the
 * exception: it is heard wherever the tie is, because it may arrive from another device after the ask was taken back, the
 * tie was ended, or somebody noted a yes.
 */
export const tieMachine = setup({
  guards: {
    'nobody refused': not(or([closed, declined])),
    'no refusal stands': not(declined),
    'a refusal stands': declined,
    'a smaller ask is left': and([stateIn({ asking: 'open' }), declined, atLife('idea', 'not-now')]),
    'the other refused earlier': and([declined, not(closed), atLife('idea', 'not-now')]),
    'the wish is there, and nobody refused': and([
      stateIn({ repair: 'wished' }),
      atLife('idea', 'ended'),
      not(or([closed, declined])),
    ]),
    'a yes may come': or([atLife('asked', 'not-now'), and([atLife('idea'), declined])]),
    'an ask is open': atLife('asked'),
    'repair may be agreed': or([
      atLife('supporting', 'resting'),
      and([atLife('asked'), stateIn({ repair: 'asked' })]),
    ]),
    'a wish has a place': atLife('idea', 'not-now', 'supporting', 'resting', 'ended'),
  },
}).createMachine({
  id: 'tie',
  type: 'parallel',
  states: {
    life: {
      initial: 'idea',
      on: { 'tie.died': '.died' },
      states: {
        idea: {
          on: {
            'tie.asked': { target: 'asked', guard: 'nobody refused' },
            'tie.asked-smaller': { target: 'asked', guard: 'a smaller ask is left' },
            'tie.asked-by-their-wish': { target: 'asked', guard: 'the other refused earlier' },
            'tie.asked-to-repair': { target: 'asked', guard: 'the wish is there, and nobody refused' },
            'tie.supports-already': { target: 'supporting', guard: 'no refusal stands' },
            // Who refused earlier can say yes of their own, also after "do not ask again".
            'tie.said-yes': { target: 'supporting', guard: 'a refusal stands' },
            'tie.ended': 'ended',
          },
        },
        asked: {
          on: {
            'tie.said-yes': 'supporting',
            'tie.said-not-now': 'not-now',
            'tie.said-not-now.for-good': 'not-now',
            'tie.took-back': 'idea',
            'tie.consented-to-repair': { target: 'repairing', guard: 'repair may be agreed' },
            'tie.ended': 'ended',
          },
        },
        'not-now': {
          on: {
            'tie.asked-smaller': { target: 'asked', guard: 'a smaller ask is left' },
            'tie.asked-by-their-wish': { target: 'asked', guard: 'the other refused earlier' },
            'tie.said-yes': 'supporting',
            'tie.said-not-now': 'not-now',
            'tie.said-not-now.for-good': 'not-now',
            'tie.ended': 'ended',
          },
        },
        supporting: {
          on: {
            'tie.rested': 'resting',
            'tie.consented-to-repair': 'repairing',
            'tie.said-not-now': 'not-now',
            'tie.said-not-now.for-good': 'not-now',
            'tie.ended': 'ended',
          },
        },
        resting: {
          on: {
            'tie.resumed': 'supporting',
            // A rest that is over by its date counts as supporting: the next rest begins here.
            'tie.rested': 'resting',
            'tie.consented-to-repair': 'repairing',
            'tie.said-not-now': 'not-now',
            'tie.said-not-now.for-good': 'not-now',
            'tie.ended': 'ended',
          },
        },
        repairing: {
          on: {
            'tie.resumed': 'supporting',
            'tie.rested': 'resting',
            'tie.said-not-now': 'not-now',
            'tie.said-not-now.for-good': 'not-now',
            'tie.ended': 'ended',
          },
        },
        ended: {
          on: {
            'tie.reopened': 'idea',
            'tie.asked-to-repair': { target: 'asked', guard: 'the wish is there, and nobody refused' },
          },
        },
        died: { on: { 'tie.ended': 'ended' } },
      },
    },
    asking: {
      initial: 'open',
      on: { 'tie.said-not-now.for-good': '.closed' },
      states: {
        open: { on: { 'tie.asked-smaller': { target: 'smaller-used', guard: 'a smaller ask is left' } } },
        'smaller-used': {},
        closed: {},
      },
    },
    answer: {
      initial: 'none',
      on: { 'tie.said-not-now': '.declined', 'tie.said-not-now.for-good': '.declined' },
      states: {
        none: {},
        declined: {
          on: {
            'tie.said-yes': { target: 'none', guard: 'a yes may come' },
            'tie.consented-to-repair': { target: 'none', guard: 'repair may be agreed' },
          },
        },
      },
    },
    repair: {
      initial: 'none',
      states: {
        none: { on: { 'tie.wished-to-repair': { target: 'wished', guard: 'a wish has a place' } } },
        wished: {
          on: {
            'tie.asked-to-repair': { target: 'asked', guard: 'the wish is there, and nobody refused' },
            'tie.asked-by-their-wish': { target: 'asked', guard: 'the other refused earlier' },
            'tie.consented-to-repair': { target: 'none', guard: 'repair may be agreed' },
          },
        },
        asked: {
          on: {
            'tie.said-yes': { target: 'none', guard: 'an ask is open' },
            'tie.consented-to-repair': { target: 'none', guard: 'repair may be agreed' },
            'tie.said-not-now': { target: 'wished', guard: 'an ask is open' },
            'tie.said-not-now.for-good': { target: 'wished', guard: 'an ask is open' },
            'tie.took-back': { target: 'wished', guard: 'an ask is open' },
            'tie.ended': { target: 'none', guard: 'an ask is open' },
            'tie.died': { target: 'none', guard: 'an ask is open' },
          },
        },
      },
    },
  },
});

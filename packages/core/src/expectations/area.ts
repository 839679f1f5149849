import type { Area } from '../journal/area.ts';
import type { Now } from '../shared/time.ts';
import { allowedAbout } from './allowed.ts';
import { asking } from './asking.ts';
import { holding } from './holding.ts';
import { ofOneself } from './of-oneself.ts';
import { carriesMore, mayBeAskedAgain } from './room.ts';
import type { ExpectationsState } from './state.ts';
import { isExpectationsState, noExpectations } from './state.ts';
import { remember } from './words-of-two.ts';

/** What two people ask of each other, what holds between them, and what each can do (E1–E8). */
export const expectations: Area<'expectations', ExpectationsState> = {
  name: 'expectations',
  prefixes: ['expectation', 'limits', 'needs-card'],
  empty: noExpectations,
  keeping: (state, { tie, ...asked }, own) =>
    remember(state, tie, own, (asking) => {
      asking.declined ||= asked.declined;
      asking.smallerUsed ||= asked.smallerUsed;
      asking.closed ||= asked.closed;
    }),
  allowed: (state, about, now: Now) => allowedAbout(state, about, now),
  facts: (state, now) => ({
    mayBeAskedAgain: (tie) => mayBeAskedAgain(state, tie),
    carriesMore: (tie) => carriesMore(state, tie, now),
  }),
  isState: isExpectationsState,
  handlers: [...asking, ...holding, ...ofOneself],
};

import { expectationsIn, supportKinds } from '../../src/expectations/index.ts';
import { visitsByTime } from '../../src/groups/index.ts';
import {
  agreedFor,
  agreementShown,
  agreementsShown,
  askingNow,
  asksFor,
  balanceShown,
  carryingShown,
  envelopesShown,
  exchangesAsideShown,
  exchangesShown,
  givingHint,
  grantsOver,
  grantsShown,
  groupsShown,
  lookShown,
  looksShown,
  meetingsAheadShown,
  needsCardFor,
  needsCardShown,
  plannedShown,
  reachableNow,
  seenBy,
  shareHint,
  visitShown,
  visitsAt,
  visitsShown,
  whysShown,
  wouldSee,
} from '../../src/guidance/index.ts';
import { grantsNow, sections } from '../../src/sharing/index.ts';
import { looksByTime } from '../../src/small-things/index.ts';
import { steadyAt } from './coloured-days.ts';
import type { View } from './view.ts';
import { ofEachTie } from './view.ts';

export const ofTwo: Readonly<Record<string, View>> = {
  agreementsShown: ({ states, now }) => agreementsShown(states, now),
  agreementShown: ({ states, now }) =>
    expectationsIn(states.expectations).map(({ id }) => agreementShown(states, id, now)),
  agreedFor: ({ states, now }) =>
    supportKinds.map((need) => reachableNow(states, now, { agreed: agreedFor(states, need, now) })),
  askingNow: (sight) => ofEachTie(sight, (tie) => askingNow(sight.states, tie, sight.now)),
  asksFor: (sight) => ofEachTie(sight, (tie) => asksFor(sight.states, tie, sight.now)),
  needsCardFor: (sight) => ofEachTie(sight, (tie) => needsCardFor(sight.states, tie)),
  needsCardShown: ({ states }) => needsCardShown(states),
  shareHint: ({ states, now }) => shareHint(states, now),
  balanceShown: ({ states, now }) => balanceShown(states, now),
  carryingShown: ({ states, now }) => carryingShown(states, now),
  exchangesShown: ({ states }) => exchangesShown(states),
  exchangesAsideShown: ({ states }) => exchangesAsideShown(states, 100),
  givingHint: ({ states, now }) =>
    // Few lives are at *steady* when they are looked at: what such a day would bring is looked at beside it.
    [states, { ...states, 'check-in': steadyAt(now) }].map((one) => givingHint(one, now)),
  groupsShown: ({ states, now }) => groupsShown(states, now),
  meetingsAheadShown: ({ states, now }) => meetingsAheadShown(states, now, 62),
  visitsShown: ({ states }) => visitsShown(states),
  visitShown: ({ states }) => visitsByTime(states.groups).map(({ id }) => visitShown(states, id)),
  visitsAt: (sight) => ofEachTie(sight, (tie) => visitsAt(sight.states, tie, 100)),
  plannedShown: ({ states }) => plannedShown(states, '2000-01-01'),
  whysShown: ({ states }) => whysShown(states),
  looksShown: ({ states }) => looksShown(states, 100),
  lookShown: ({ states }) => looksByTime(states['small-things']).map(({ id }) => lookShown(states, id)),
};

export const ofSharing: Readonly<Record<string, View>> = {
  grantsShown: ({ states, now }) => grantsShown(states, now),
  grantsOver: ({ states, now }) => grantsOver(states, now),
  envelopesShown: ({ states }) => envelopesShown(states),
  wouldSee: (sight) =>
    sections.map((section) => {
      const wish = {
        audience: 'professional',
        purpose: 'support',
        sections: [section],
        until: '2100-01-01',
      } as const;
      return ofEachTie(sight, (tie) => wouldSee(sight.states, { ...wish, tie }, sight.now));
    }),
  seenBy: ({ states, now }) => grantsNow(states.sharing, now).map(({ id }) => seenBy(states, id, now)),
};

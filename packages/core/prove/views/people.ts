import {
  anyReachable,
  changes,
  contactDue,
  coverage,
  firstThree,
  fullTable,
  ideasToAsk,
  knowEachOther,
  linksShown,
  reachable,
  summary,
  tiesListed,
  tiesShown,
  tiesSupporting,
} from '../../src/network/index.ts';
import { measures } from '../../src/network/measures/index.ts';
import type { View } from './view.ts';

export const ofNetwork: Readonly<Record<string, View>> = {
  tiesListed: ({ states }) => tiesListed(states.network),
  tiesShown: ({ states }) => tiesShown(states.network),
  tiesSupporting: ({ states, now }) => tiesSupporting(states.network, now),
  firstThree: ({ states }) => firstThree(states.network),
  ideasToAsk: ({ states }) => ideasToAsk(states.network),
  linksShown: ({ states }) => linksShown(states.network),
  knowEachOther: ({ states: { network } }) =>
    Object.keys(network.links).filter((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return knowEachOther(network, a, b) !== undefined;
    }),
  fullTable: ({ states }) => fullTable(states.network),
  contactDue: ({ states, now }) => contactDue(states.network, now),
  coverage: ({ states, now }) => coverage(states.network, now),
  reachable: ({ states, now }) =>
    [undefined, 'steady', 'watch', 'act'].map((level) =>
      reachable(
        states.network,
        now,
        level === 'steady' || level === 'watch' || level === 'act' ? { level } : {},
      ),
    ),
  anyReachable: ({ states, now }) => anyReachable(states.network, now),
  changes: ({ states, earlier }) => [
    changes(earlier.network, states.network),
    changes(states.network, earlier.network),
  ],
  summary: ({ states, earlier, now }) => summary(states.network, now, earlier.network),
  measures: ({ states, now }) => measures(states.network, now),
};

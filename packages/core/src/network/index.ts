import type { Area } from '../journal/area.ts';
import { facts } from './facts.ts';
import type { NetworkState, Tie } from './network-state.ts';
import { emptyNetwork, isNetworkState } from './network-state.ts';
import { mayBeAsked, steps, stepsNow } from './steps.ts';
import { tieLife } from './tie-life.ts';
import { stageOf } from './views/ties.ts';

const factTypes = facts.map((handler) => handler.entryType.type);
const aboutNobody = factTypes.filter((type) => type.startsWith('network.') && type !== 'network.ties-linked');
const aboutTies = factTypes.filter((type) => !aboutNobody.includes(type));

/** The people around somebody: ties, what they mean and what they were asked, contacts. */
export const network: Area<'network', NetworkState> = {
  name: 'network',
  prefixes: ['tie', 'contact', 'network'],
  handlers: [...steps, ...facts],
  empty: emptyNetwork,
  hiding: (state, unseen) => ({ ...state, unseen }),
  allowed: (state, about, now) => [
    ...stepsNow(state, about, now),
    ...(state.ties[about] ? aboutTies : aboutNobody),
  ],
  facts: (state, now) => ({
    mayBeAsked: (tie) => mayBeAsked(state, tie, now),
    isListed: (tie) => state.ties[tie] !== undefined && !state.ties[tie].hidden,
    over: (tie) => overWith(state.ties[tie]),
  }),
  isState: (value): value is NetworkState => isNetworkState(value, tieLife.has),
};

function overWith(tie: Tie | undefined): 'ended' | 'died' | undefined {
  const stage = tie && stageOf(tie);
  return stage === 'ended' || stage === 'died' ? stage : undefined;
}

export { tieMachine } from './machine.ts';
export * from './map-layout.ts';
export type { Contact, NetworkState, Opinion, Qualities, Reach, Tie } from './network-state.ts';
export type { NetworkRefusalKey } from './policy.ts';
export { LONGEST_NAME, LONGEST_TEXT, networkRefusals } from './policy.ts';
export { mayBeAsked, stepsNow } from './steps.ts';
export { tieLife } from './tie-life.ts';
export type { Change, StageTold, Summarised, Summary } from './views/changes.ts';
export { changes, summary } from './views/changes.ts';
export { contactDue } from './views/contact-due.ts';
export { contactsWith, lastContact } from './views/contacts.ts';
export type { Coverage } from './views/coverage.ts';
export { coverage } from './views/coverage.ts';
export * from './views/map.ts';
export type { Reachable, ReachableOptions } from './views/reachable.ts';
export { anyReachable, canBeCalled, channelsOf, hoursKnown, reachable } from './views/reachable.ts';
export * from './views/ties.ts';
export * from './vocabulary.ts';

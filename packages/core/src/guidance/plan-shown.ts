import type { Level } from '../check-in/index.ts';
import { currentColour } from '../check-in/index.ts';
import type { Via } from '../journal/entry.ts';
import type { Action, Actor, Approval, PlanPhase, PlanVersion } from '../plan/index.ts';
import {
  currentPlan,
  draftNow,
  emptyPages,
  lineOf,
  phasesFor,
  planVersions,
  saysSomething,
  steadyPage,
} from '../plan/index.ts';
import type { Now } from '../shared/time.ts';
import type { Hidden, PersonShown } from './person-shown.ts';
import { hiddenIn, personOf } from './person-shown.ts';
import type { States } from './states.ts';

/** Something that somebody does in a phase, and who, where they may be shown. */
export interface ActionShown extends Omit<Action, 'tie'> {
  readonly who?: PersonShown;
}

/** A phase as it may be shown (P1, N7): the page of a plan. */
export interface PhaseShown extends Omit<PlanPhase, 'actions'> {
  readonly actions: readonly ActionShown[];
}

/** A version of the plan as it may be shown (P2, N7). */
export interface PlanShown {
  readonly id: string;
  readonly stage: 'draft' | 'adopted' | 'put-away';
  /** Whether it is the one that holds. */
  readonly holds: boolean;
  /** When its words were written, in ms since 1970, and how. */
  readonly at: number;
  readonly via: Via;
  readonly phases: readonly PhaseShown[];
  /** With whom it was made, in own words. */
  readonly together?: string;
  /** When it was last adopted, and who said yes; `name` is empty where nobody is to be named: "someone". */
  readonly adopted?: { readonly at: number; readonly via: Via };
  readonly approved: readonly { readonly name: string; readonly role: Actor }[];
}

/**
 * A phase without what belongs to somebody who is shown nowhere, and without lines on which nothing is left. Field by
 * field: what a newer device added might name somebody.
 */
export const phaseShown = (states: States, phase: PlanPhase): PhaseShown => ({
  id: phase.id,
  colour: phase.colour,
  symbol: phase.symbol,
  level: phase.level,
  title: phase.title,
  signs: phase.signs.filter(saysSomething).map(lineOf),
  actions: phase.actions.filter(saysSomething).flatMap((action) => {
    const who = action.tie === undefined ? 'gone' : personOf(states, action.tie);
    if (who === 'nowhere') return [];
    return [{ ...lineOf(action), actor: action.actor, ...(who !== 'gone' && { who }) }];
  }),
});

/**
 * The phases that the person chooses among today (C3): those of the plan that holds, else green, orange and red. Each has
 * an id and a level for the colour of a check-in.
 */
export const phasesToday = (states: States): readonly PhaseShown[] =>
  (states.plan ? phasesFor(states.plan) : emptyPages).map((phase) => phaseShown(states, phase));

/**
 * The page at which the plan opens (P3): that of today's colour; where it left the plan since, the first of its level;
 * on a day without a colour the page of a good day.
 */
export function pageToOpen(states: States, now: Now): PhaseShown {
  const phases = phasesToday(states);
  const colour = states['check-in'] && currentColour(states['check-in'], now);
  const ofLevel = (level: Level | undefined) => phases.find((phase) => phase.level === level);
  return (
    phases.find(({ id, level }) => id === colour?.phase && level === colour.level) ??
    ofLevel(colour?.level) ??
    ofLevel('steady') ??
    phaseShown(states, steadyPage)
  );
}

function versionShown(states: States, version: PlanVersion, hidden = hiddenIn(states)): PlanShown {
  const { id, at, via, phases, together } = version;
  const turn = states.plan?.turns.findLast((one) => one.version === id && one.what === 'adopted');
  const approved = (turn?.approved ?? []).flatMap((one) => {
    const name = approver(states, one, hidden);
    return name === undefined ? [] : [{ name, role: one.role }];
  });
  return {
    id,
    stage: version.life === DRAFT ? 'draft' : version.life === PUT_AWAY ? 'put-away' : 'adopted',
    holds: states.plan !== undefined && currentPlan(states.plan)?.id === id,
    at,
    via,
    phases: phases.map((phase) => phaseShown(states, phase)),
    ...(together !== undefined && !hidden.named(together) && { together }),
    ...(turn && { adopted: { at: turn.at, via: turn.via } }),
    approved,
  };
}

/** The name of who said yes: of their tie where there is one, as it is now. `undefined`: it may not be shown (N7). */
function approver(states: States, { name, tie }: Approval, hidden: Hidden): string | undefined {
  if (tie === undefined) return hidden.named(name) ? undefined : name;
  const who = personOf(states, tie);
  if (who === 'nowhere') return undefined;
  return who === 'gone' ? '' : who.name;
}

const DRAFT = JSON.stringify('draft');
const PUT_AWAY = JSON.stringify('put-away');

/** Every version of the plan, the oldest first (P2). */
export function plansShown(states: States): readonly PlanShown[] {
  const hidden = hiddenIn(states);
  return states.plan ? planVersions(states.plan).map((one) => versionShown(states, one, hidden)) : [];
}

/** The version that holds; `undefined` where there is no plan. */
export const planShown = (states: States): PlanShown | undefined => {
  const version = states.plan && currentPlan(states.plan);
  return version && versionShown(states, version);
};

/** The draft that waits to be adopted. */
export const draftShown = (states: States): PlanShown | undefined => {
  const version = states.plan && draftNow(states.plan);
  return version && versionShown(states, version);
};

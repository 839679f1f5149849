import { allById, byBegin } from '../journal/by-id.ts';
import type { PlanPhase } from './phases.ts';
import { emptyPages } from './phases.ts';
import type { Medium, PlanState, PlanVersion, SpecialDay, Tool } from './state.ts';
import { versionOf } from './state.ts';
import type { ToolKind } from './vocabulary.ts';

/** Every version of the plan, the oldest first; also drafts, and those that were put away (P2). */
export const planVersions = (state: PlanState): readonly PlanVersion[] => byBegin(allById(state.versions));

/** The version that holds: the one that was adopted last in the order of the journal, unless it was put away since (P2). */
export function currentPlan(state: PlanState): PlanVersion | undefined {
  let holds: string | undefined;
  for (const { version, what } of state.turns) {
    if (what === 'adopted') holds = version;
    else if (holds === version) holds = undefined;
  }
  return holds === undefined ? undefined : versionOf(state, holds);
}

/** The draft that was written last; `undefined` where nothing waits to be adopted. */
export const draftNow = (state: PlanState): PlanVersion | undefined =>
  allById(state.versions)
    .filter(({ life }) => life === DRAFT)
    .reduce<PlanVersion | undefined>((last, one) => (last && isAfter(last, one) ? last : one), undefined);

const DRAFT = JSON.stringify('draft');

const isAfter = (a: PlanVersion, b: PlanVersion): boolean =>
  a.seq > b.seq || (a.seq === b.seq && a.id > b.id);

/** The phases that the person chooses among (C3): those of the plan that holds, else the three that everybody has. */
export const phasesFor = (state: PlanState): readonly PlanPhase[] => currentPlan(state)?.phases ?? emptyPages;

/** What is kept beside the phases (P4), in the order in which it was written down; of one kind where one is named. */
export const toolsKept = (state: PlanState, kind?: ToolKind): readonly Tool[] =>
  byBegin(allById(state.tools)).filter((one) => one.life === KEPT && (!kind || one.kind === kind));

/** All pictures and sounds of the person's own (P7), in the order in which they were added. */
export const mediaKept = (state: PlanState): readonly Medium[] => byBegin(allById(state.media));

/** All special days that are kept (P6), also those that are not shown among the days ahead. */
export const specialDays = (state: PlanState): readonly SpecialDay[] =>
  byBegin(allById(state.days)).filter(({ life }) => life === KEPT);

const KEPT = JSON.stringify('kept');

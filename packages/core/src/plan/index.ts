export type { Actor, ColourName } from '../shared/phases.ts';
export { actors, colours } from '../shared/phases.ts';
export { plan } from './area.ts';
export { dayLife } from './day-life.ts';
export type { DayAhead } from './days-ahead.ts';
export { daysAhead } from './days-ahead.ts';
export { goesAlong } from './growth.ts';
export { dayMachine, toolMachine, versionMachine } from './machine.ts';
export { LARGEST_MEDIUM, MOST_MEDIA, MOST_MEDIA_BYTES } from './media-limits.ts';
export type { Action, PhasesProblem, PlanPhase, Sign } from './phases.ts';
export {
  emptyPages,
  FEWEST_PHASES,
  lineOf,
  MOST_PHASES,
  problemOf,
  saysSomething,
  steadyPage,
  symbolOfColour,
} from './phases.ts';
export type { PlanRefusalKey } from './policy.ts';
export { planRefusals } from './policy.ts';
export type { DayOn } from './special-day.ts';
export { dayOn, fallsOn } from './special-day.ts';
export type {
  Approval,
  Card,
  Done,
  Medium,
  OutsideLock,
  PlanState,
  PlanVersion,
  SpecialDay,
  Tool,
  Turn,
} from './state.ts';
export { dayOf, mediumOf, toolOf, versionOf } from './state.ts';
export { toolLife } from './tool-life.ts';
export { versionLife } from './version-life.ts';
export {
  currentPlan,
  draftNow,
  mediaKept,
  phasesFor,
  planVersions,
  specialDays,
  toolsKept,
} from './views.ts';
export type { CardLine, Helping, Mark, MediaKind, MediaType, PhaseSymbol, ToolKind } from './vocabulary.ts';
export { cardLines, helpings, marks, mediaKinds, mediaTypes, symbols, toolKinds } from './vocabulary.ts';

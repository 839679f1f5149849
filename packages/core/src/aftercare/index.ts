export type { ComponentKind } from '../shared/component-kinds.ts';
export { componentKinds } from '../shared/component-kinds.ts';
export { aftercare } from './area.ts';
export type { Stretch } from './dates.ts';
export { stretchesOf, stretchOn } from './dates.ts';
export type { End } from './end.ts';
export { travelling } from './entries.ts';
export { trajectoriesBefore, trajectoriesNow } from './lasting.ts';
export { trajectoryMachine } from './machine.ts';
export { lateProposalsOf, openProposalsOf, proposalStandingOn } from './open-proposals.ts';
export { goesAlong } from './own-course.ts';
export type { Pause } from './pauses.ts';
export type { AftercareRefusalKey } from './refusals.ts';
export { aftercareRefusals } from './refusals.ts';
export type { Review } from './reviews.ts';
export type { SaidAs } from './said.ts';
export type { Ask, CourseNow, CurrentCourse, View } from './standing.ts';
export {
  asksOpen,
  courseNow,
  currentCourse,
  endOf,
  firstDay,
  imposedNow,
  intensityNow,
  lastCourse,
  nextReview,
  pausesOn,
  pausesTooLong,
  reviewsOf,
  reviewsOpen,
  stepNow,
  viewsOf,
  whoseIs,
} from './standing.ts';
export type {
  AftercareState,
  Move,
  PreparedTalk,
  Proposal,
  Seen,
  Trajectory,
  Treatment,
  Waiting,
} from './state.ts';
export { trajectoriesIn, trajectoriesWith, trajectoryOf, trajectoryWith } from './state.ts';
export type { Template } from './templates.ts';
export { asTrial, componentsFrom, templates, termsOf } from './templates.ts';
export type { Component, Contradiction, Step, Terms } from './terms.ts';
export { contradictionIn, FOUR_WEEKS, MOST_COMPONENTS, MOST_STEPS, MOST_WEEKS } from './terms.ts';
export {
  lastMove,
  lastTreatmentEnd,
  meaningOf,
  movesIn,
  nextTreatmentEnd,
  templatesFor,
  treatments,
} from './views.ts';
export type {
  Course,
  Decision,
  Intensity,
  SuggestionRule,
  TemplateName,
  TreatmentKind,
  Want,
  Whose,
} from './vocabulary.ts';
export {
  courses,
  decisions,
  intensities,
  suggestionRules,
  templateNames,
  treatmentKinds,
  wants,
  whoseNames,
} from './vocabulary.ts';

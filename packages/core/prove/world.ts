import type { AnyStateMachine } from 'xstate';
import {
  currentCourse,
  meaningOf as meaningOfTrajectory,
  trajectoryMachine,
  trajectoryOf,
  trajectoryWith,
  whoseIs,
} from '../src/aftercare/index.ts';
import { appointmentMachine, awayMachine, occurrenceMachine } from '../src/agenda/index.ts';
import { termsIdOf, termsMachine } from '../src/agreement/index.ts';
import { alertMachine } from '../src/alerts/index.ts';
import { areas } from '../src/all.ts';
import { correct, eraseEntity, eraseText } from '../src/amend.ts';
import { checkInMachine, currentLevel, trends } from '../src/check-in/index.ts';
import { openCheckpoint, saveCheckpoint } from '../src/checkpoint.ts';
import { cravingMachine } from '../src/craving/index.ts';
import {
  meaningOf,
  needsCardMachine,
  pauseMachine,
  reviewMachine,
  threadWith,
} from '../src/expectations/index.ts';
import { meetingMachine, visitMachine } from '../src/groups/index.ts';
import {
  cardShown,
  cravingNow,
  enclosedCopy,
  ending,
  endsWithHiding,
  eraseWhole,
  hardMoment,
  helpNow,
  nextSteps,
  pageToOpen,
  peopleForAnswer,
  phasesToday,
  plansShown,
  seenBy,
  suggestions,
  wouldSee,
} from '../src/guidance/index.ts';
import { countryFiles, lineStatus, linesFor, readLines, waysOf } from '../src/help-now/index.ts';
import { fromFile, merge, sortOut, toFile, withLines } from '../src/journal/index.ts';
import { findHidden, ideasToAsk, mayBeAsked, stageNow, stepsNow, tieMachine } from '../src/network/index.ts';
import { dayMachine, toolMachine, versionMachine } from '../src/plan/index.ts';
import { exchangeMachine } from '../src/reciprocity/index.ts';
import { concernMachine, ownDateMachine, setbackMachine } from '../src/setbacks/index.ts';
import {
  connectionMachine,
  enclose,
  grantMachine,
  project,
  readEnvelope,
  takeIn,
} from '../src/sharing/index.ts';
import { pillarsMachine, whyMachine } from '../src/small-things/index.ts';
import { fold, foldOn, foldUntil, record } from '../src/state.ts';
import { checklistMachine, taskMachine } from '../src/tasks/index.ts';
import { winMachine } from '../src/wins/index.ts';
import { figures } from './figures.ts';
import { views } from './views.ts';

type Charts =
  | 'tie'
  | 'check-in'
  | 'alert'
  | 'plan'
  | 'plan-tool'
  | 'plan-day'
  | 'concern'
  | 'setback'
  | 'own-date'
  | 'craving'
  | 'win'
  | 'grant'
  | 'connection'
  | 'terms'
  | 'pause'
  | 'review'
  | 'needs-card'
  | 'exchange'
  | 'meeting'
  | 'visit'
  | 'appointment'
  | 'occurrence'
  | 'away'
  | 'why'
  | 'pillars'
  | 'trajectory'
  | 'task'
  | 'checklist';

const charts: Readonly<Record<Charts, AnyStateMachine>> = {
  tie: tieMachine,
  'check-in': checkInMachine,
  alert: alertMachine,
  plan: versionMachine,
  'plan-tool': toolMachine,
  'plan-day': dayMachine,
  concern: concernMachine,
  setback: setbackMachine,
  'own-date': ownDateMachine,
  craving: cravingMachine,
  win: winMachine,
  grant: grantMachine,
  connection: connectionMachine,
  terms: termsMachine,
  pause: pauseMachine,
  review: reviewMachine,
  'needs-card': needsCardMachine,
  exchange: exchangeMachine,
  meeting: meetingMachine,
  visit: visitMachine,
  appointment: appointmentMachine,
  occurrence: occurrenceMachine,
  away: awayMachine,
  why: whyMachine,
  pillars: pillarsMachine,
  trajectory: trajectoryMachine,
  task: taskMachine,
  checklist: checklistMachine,
};

/**
 * What the proofs look at. A proof never imports what it proves: it is handed a world, so that a named fault can hand it
 * a world in which one thing is broken (X5).
 */
export const world = {
  areas,
  fold,
  foldOn,
  foldUntil,
  record,
  merge,
  withLines,
  sortOut,
  toFile,
  fromFile,
  correct,
  eraseEntity,
  eraseText,
  eraseWhole,
  openCheckpoint,
  saveCheckpoint,
  charts,
  views,
  figures,
  ideasToAsk,
  stepsNow,
  mayBeAsked,
  stageNow,
  findHidden,
  meaningOf,
  meaningOfTrajectory,
  trajectoryWith,
  currentCourse,
  termsIdOf,
  threadWith,
  currentLevel,
  trends,
  nextSteps,
  helpNow,
  hardMoment,
  cravingNow,
  ending,
  peopleForAnswer,
  phasesToday,
  pageToOpen,
  plansShown,
  cardShown,
  countryFiles,
  linesFor,
  readLines,
  lineStatus,
  waysOf,
  project,
  enclose,
  readEnvelope,
  takeIn,
  enclosedCopy,
  endsWithHiding,
  seenBy,
  wouldSee,
  suggestions,
  trajectoryOf,
  whoseIs,
};

export type World = typeof world;

/** A proof of one rule: throws where the world breaks it. `effort` is how many random cases to try. */
export interface Proof {
  readonly rule: string;
  readonly says: string;
  /** Gives how many cases it looked at. */
  run(world: World, effort: number): number;
}

/** A deliberate break of one thing, which must turn the proof of its rule red. */
export interface Fault {
  readonly rule: string;
  readonly name: string;
  break(world: World): World;
}

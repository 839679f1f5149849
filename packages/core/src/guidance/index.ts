export type { OpenShown, TrajectoryShown } from './aftercare-shown.ts';
export { aftercareShown, courseTermsShown, trajectoryShown } from './aftercare-shown.ts';
export type { AppointmentShown, AwayShown, MissedShown, TimeShown } from './agenda-shown.ts';
export {
  agendaBetween,
  agendaShown,
  appointmentShown,
  appointmentsAsideShown,
  appointmentsShown,
  awaysShown,
  missedShown,
  timeShown,
} from './agenda-shown.ts';
export type { AgreementShown, AskingNow, TermsShown } from './agreements.ts';
export {
  agreedFor,
  agreementShown,
  agreementsShown,
  askingNow,
  asksFor,
  needsCardFor,
  needsCardShown,
} from './agreements.ts';
export type { AlertDue } from './alerts.ts';
export { alertsDue, alertsSent, alertText } from './alerts.ts';
export type { Beginning } from './beginning.ts';
export { beginning } from './beginning.ts';
export type { DayAheadShown, DayShown, ToolShown } from './beside-the-plan.ts';
export { daysAheadShown, daysShown, mediaShown, toolsShown } from './beside-the-plan.ts';
export type { CardShown } from './card.ts';
export { cardShown } from './card.ts';
export type { CravingNow, HelpedBefore } from './craving-now.ts';
export { cravingNow } from './craving-now.ts';
export { eraseWhole } from './erasing.ts';
export type { Gap } from './gap-watch.ts';
export { gapWatch } from './gap-watch.ts';
export type { BalanceShown, CarryingShown, ExchangeShown, GivingHint } from './giving.ts';
export { balanceShown, carryingShown, exchangesAsideShown, exchangesShown, givingHint } from './giving.ts';
export type { GroupShown, Instead, MeetingAhead, VisitShown } from './groups-shown.ts';
export {
  groupsShown,
  meetingsAheadShown,
  plannedShown,
  visitShown,
  visitsAt,
  visitsShown,
} from './groups-shown.ts';
export type { HardMoment } from './hard-moment.ts';
export { hardMoment } from './hard-moment.ts';
export type { Ending, PeopleShown } from './help.ts';
export { afterNoAnswer, ending, helpNow, peopleForAnswer } from './help.ts';
export type { Hint, HintReason } from './hints.ts';
export { hintReasons, hints } from './hints.ts';
export type { NextStep, NextStepKey, NextStepReason } from './next-steps.ts';
export { nextStepKeys, nextStepReasons, nextSteps } from './next-steps.ts';
export type { OutsideLockShown, PersonOutside } from './outside-lock.ts';
export { outsideLock } from './outside-lock.ts';
export type { PersonShown } from './person-shown.ts';
export { whoMayBeShown } from './person-shown.ts';
export type { Place } from './place.ts';
export type { ActionShown, PhaseShown, PlanShown } from './plan-shown.ts';
export { draftShown, pageToOpen, phasesToday, planShown, plansShown } from './plan-shown.ts';
export type { Reachable, ReachableNowOptions } from './reachable.ts';
export { reachableNow } from './reachable.ts';
export type { ShareHint } from './share-hint.ts';
export { shareHint } from './share-hint.ts';
export type { EnclosedCopy, GrantWished } from './shared-copy.ts';
export { enclosedCopy, endsWithHiding, maySeeAnything, seenBy, wouldSee } from './shared-copy.ts';
export type { GrantShown, SentShown } from './sharing-shown.ts';
export { envelopesShown, grantsOver, grantsShown } from './sharing-shown.ts';
export type { WhysShown } from './small-things-shown.ts';
export { lookShown, looksShown, whysShown } from './small-things-shown.ts';
export type { States } from './states.ts';
export { isHardDay, levelNow } from './states.ts';
export type { Suggestion } from './suggestions.ts';
export { suggestions } from './suggestions.ts';
export type { ChecklistLineShown, ChecklistShown, TaskShown } from './tasks-shown.ts';
export {
  checklistShown,
  selfCareShown,
  taskShown,
  tasksAsideShown,
  tasksDoneShown,
  tasksShown,
} from './tasks-shown.ts';
export { threadsWith, threadWith, travels } from './threads.ts';
export type { WinShown } from './wins-shown.ts';
export { winsShown } from './wins-shown.ts';
export { wordsKept } from './words-shown.ts';

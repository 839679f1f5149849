export type { Exception, Occurrence } from '../recurrence/index.ts';
export { groups } from './area.ts';
export { meetingMachine, visitMachine } from './machine.ts';
export type { Rhythm } from './meetings.ts';
export { DAYS_AHEAD, isOn, nextTime, occurrencesOf, wouldBeOn } from './meetings.ts';
export type { GroupRefusalKey } from './policy.ts';
export { groupRefusals } from './policy.ts';
export type { GroupKnown, GroupsState, Meeting, MetAt, Visit } from './state.ts';
export {
  groupOf,
  isKept as isMeetingKept,
  meetingOf,
  meetingsKept,
  meetingsOf,
  metAt,
  visitOf,
  visitStage,
  visitsByTime,
  visitsFrom,
  visitsLately,
  visitsOf,
} from './state.ts';
export type { Programme, Setting, TakingPart } from './vocabulary.ts';
export { programmes, settings, takingPart } from './vocabulary.ts';

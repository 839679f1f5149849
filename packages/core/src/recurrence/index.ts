export type { Exception, LeftOut, Moved, Occurrence } from './occurrences.ts';
export { isOn, nextTime, occurrenceOn, occurrencesOf, wouldBeOn } from './occurrences.ts';
export type { Rule, RuleProblem } from './rule.ts';
export { asRule, isWholeDay, problemOf } from './rule.ts';

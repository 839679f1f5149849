export { tasks } from './area.ts';
export { checklistMachine, taskMachine } from './machine.ts';
export type { TaskRefusalKey } from './policy.ts';
export { taskRefusals } from './policy.ts';
export type { Answered, Checklist, Task, TasksState } from './state.ts';
export { checklistOf, taskOf } from './state.ts';
export type { ChecklistLine } from './views.ts';
export {
  checklistNow,
  didToday,
  isTaskDone,
  isTaskOpen,
  lastDid,
  linesOf,
  selfCare,
  tasksAside,
  tasksDone,
  tasksOpen,
} from './views.ts';
export type {
  ChecklistAnswer,
  ChecklistItem,
  SelfCareDomain,
  TaskKind,
  TaskRhythm,
} from './vocabulary.ts';
export { checklistAnswers, checklistItems, selfCareDomains, taskKinds, taskRhythms } from './vocabulary.ts';

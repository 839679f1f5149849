import type { ById } from '../journal/by-id.ts';
import { findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import { isRecord } from '../shared/json.ts';
import { checklistLife } from './checklist-life.ts';
import { taskLife } from './task-life.ts';
import type { ChecklistAnswer, ChecklistItem, SelfCareDomain, TaskKind, TaskRhythm } from './vocabulary.ts';

/** Something to do (A1). Ties are ids here: `guidance` says who may be shown (N7). */
export interface Task {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was first written. */
  readonly begun: number;
  readonly kind: TaskKind;
  /** What self-care is about; nothing of any other kind. */
  readonly domain?: SelfCareDomain;
  /** Empty where it was erased. */
  readonly text: string;
  /** Who helps. */
  readonly with?: string;
  /** `YYYY-MM-DD` */
  readonly by?: string;
  readonly often?: TaskRhythm;
  readonly trajectory?: string;
  readonly fromTreatment?: true;
  /** When it was last done, reopened or set aside, in ms since 1970. */
  readonly moved?: number;
  /** The day on which it was done, `YYYY-MM-DD`, where that was said. */
  readonly doneOn?: string;
  /** The tie of the new contact. */
  readonly met?: string;
  /** The latest days on which it was done while it comes back, `YYYY-MM-DD`, the earliest first. */
  readonly did: readonly string[];
}

export interface Answered {
  readonly answer: ChecklistAnswer;
  readonly words?: string;
  readonly with?: string;
}

/** A list before a treatment ends (A12). */
export interface Checklist {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was answered last. */
  readonly answered: number;
  readonly answers: Readonly<Partial<Record<ChecklistItem, Answered>>>;
}

export interface TasksState {
  readonly tasks: ById<Task>;
  readonly checklists: ById<Checklist>;
}

export const noTasks = (): TasksState => ({ tasks: [], checklists: [] });

export const taskOf = (state: TasksState, id: string): Task | undefined => findById(state.tasks, id);

export const checklistOf = (state: TasksState, id: string): Checklist | undefined =>
  findById(state.checklists, id);

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isTasksState = (value: unknown): value is TasksState =>
  isRecord(value) &&
  holdsById(
    value.tasks,
    (one) => typeof one.text === 'string' && Array.isArray(one.did) && taskLife.has(String(one.life)),
  ) &&
  holdsById(value.checklists, (one) => isRecord(one.answers) && checklistLife.has(String(one.life)));

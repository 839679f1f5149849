import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import type { ChecklistLine, SelfCareDomain, Task, TaskKind } from '../tasks/index.ts';
import {
  checklistNow,
  checklistOf,
  didToday,
  isTaskDone,
  isTaskOpen,
  lastDid,
  linesOf,
  selfCare,
  taskOf,
  tasksAside,
  tasksDone,
  tasksOpen,
} from '../tasks/index.ts';
import type { Hidden, PersonShown } from './person-shown.ts';
import { hiddenIn, whoMayBeShown } from './person-shown.ts';
import type { States } from './states.ts';
import { unnamed } from './words-shown.ts';

/** Something to do as it is shown (A1). */
export interface TaskShown
  extends Pick<Task, 'id' | 'kind' | 'domain' | 'text' | 'by' | 'often' | 'fromTreatment' | 'doneOn'> {
  readonly now: 'open' | 'done' | 'set-aside';
  /** Who helps, where they may be shown. */
  readonly with?: PersonShown;
  /** The new contact that came of it, where they may be shown. */
  readonly met?: PersonShown;
  /** The day to have it done by is today, or was. It is no reproach, and nothing follows from it. */
  readonly dayCame: boolean;
  /** Whether what comes back was done today, and the last day on which it was, `YYYY-MM-DD`. */
  readonly didToday: boolean;
  readonly lastDid?: string;
}

/** More than anybody reads at once. */
const MOST = 50;

/** What is to be done, of one kind or of all (A1): what has a day first, the earliest of them before the others; at most so many. */
export function tasksShown(states: States, now: Now, kind?: TaskKind, most = MOST): readonly TaskShown[] {
  return states.tasks ? tasksOpen(states.tasks, { most, show: showing(states, now) }, kind) : [];
}

/** How somebody takes care of themselves, of one domain, in the same order; at most so many. */
export const selfCareShown = (
  states: States,
  now: Now,
  domain: SelfCareDomain,
  most = MOST,
): readonly TaskShown[] =>
  states.tasks ? selfCare(states.tasks, domain, { most, show: showing(states, now) }) : [];

/** What was done, the latest first; at most so many. It is not counted. */
export const tasksDoneShown = (states: States, now: Now, most = MOST): readonly TaskShown[] =>
  states.tasks ? tasksDone(states.tasks, { most, show: showing(states, now) }) : [];

/** What was set aside, and can come back (J7), the latest first; at most so many. */
export const tasksAsideShown = (states: States, now: Now, most = MOST): readonly TaskShown[] =>
  states.tasks ? tasksAside(states.tasks, { most, show: showing(states, now) }) : [];

/** One of them; `undefined` where it is not there, or names nobody but who is shown nowhere. */
export function taskShown(states: States, id: string, now: Now): TaskShown | undefined {
  const task = states.tasks && taskOf(states.tasks, id);
  return task && showing(states, now)(task);
}

/** Makes what is shown of a task: without the lines in which somebody is named who is shown nowhere (N7). */
function showing(states: States, now: Now): (task: Task) => TaskShown | undefined {
  const hidden = hiddenIn(states);
  const today = dateNow(now);
  return (task) => {
    const { id, kind, domain, by, often, fromTreatment, doneOn } = task;
    const text = unnamed(hidden, task.text);
    if (text.trim() === '') return undefined;
    const helper = whoMayBeShown(states, task.with);
    const met = whoMayBeShown(states, task.met);
    const last = lastDid(task, now);
    return {
      id,
      kind,
      text,
      ...(domain && { domain }),
      ...(by !== undefined && { by }),
      ...(often && { often }),
      ...(fromTreatment && { fromTreatment }),
      ...(doneOn !== undefined && { doneOn }),
      now: isTaskOpen(task) ? 'open' : isTaskDone(task) ? 'done' : 'set-aside',
      ...(helper && { with: helper }),
      ...(met && { met }),
      dayCame: by !== undefined && by <= today,
      didToday: didToday(task, now),
      ...(last !== undefined && { lastDid: last }),
    };
  };
}

/** One line of the list before a treatment ends as it is shown. */
export interface ChecklistLineShown extends Omit<ChecklistLine, 'with'> {
  readonly with?: PersonShown;
}

/** The list before a treatment ends (A12): all its lines, whatever was answered. Without an id nothing was answered yet. */
export interface ChecklistShown {
  readonly id?: string;
  readonly lines: readonly ChecklistLineShown[];
}

/** The list that was answered last, or one by its id; with all lines open where there is none. */
export function checklistShown(states: States, id?: string): ChecklistShown {
  const kept =
    states.tasks && (id === undefined ? checklistNow(states.tasks) : checklistOf(states.tasks, id));
  const hidden = hiddenIn(states);
  return {
    ...(kept && { id: kept.id }),
    lines: linesOf(kept ?? { answers: {} }).map((line) => lineShown(states, hidden, line)),
  };
}

function lineShown(
  states: States,
  hidden: Hidden,
  { item, answer, words, with: tie }: ChecklistLine,
): ChecklistLineShown {
  const said = unnamed(hidden, words ?? '');
  const who = whoMayBeShown(states, tie);
  return { item, ...(answer && { answer }), ...(said !== '' && { words: said }), ...(who && { with: who }) };
}

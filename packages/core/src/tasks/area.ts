import type { Area, EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { isDate } from '../shared/dates.ts';
import { msOf } from '../shared/time.ts';
import { checklistLife } from './checklist-life.ts';
import * as entries from './entries.ts';
import { judgeDay, judgePerson, judgeTask, refuse } from './policy.ts';
import type { Answered, Task, TasksState } from './state.ts';
import { checklistOf, isTasksState, noTasks, taskOf } from './state.ts';
import { taskLife } from './task-life.ts';

const on = handlersOf<TasksState>();

/** So many days are enough to see that something comes back; older ones stay in the journal. */
const DAYS_KEPT = 31;

function allowed(state: TasksState, about: string): readonly string[] {
  const task = taskOf(state, about);
  const checklist = checklistOf(state, about);
  if (task || checklist)
    return [
      ...(task ? [...taskLife.allowed(task.life), entries.taskDid.type, entries.taskDidTakenBack.type] : []),
      ...(checklist ? checklistLife.allowed(checklist.life) : []),
    ];
  return [...taskLife.allowed(taskLife.start), ...checklistLife.allowed(checklistLife.start)];
}

const put = (state: TasksState, task: Task, own: Own): TasksState =>
  Object.assign(own.object(state), { tasks: putById(state.tasks, own.take(task), own) });

/** A task after it was done, reopened or set aside: of how it was done only the last time counts. */
function move(
  state: TasksState,
  { about, type, at }: Pick<EntryOf<object>, 'about' | 'type' | 'at'>,
  own: Own,
  done: { readonly on?: string | undefined; readonly tie?: string | undefined } = {},
): TasksState | undefined {
  const before = taskOf(state, about);
  const life = before && taskLife.step(before.life, type);
  const moved = msOf(at);
  if (!before || life === undefined || Number.isNaN(moved)) return undefined;
  if (done.on !== undefined && !isDate(done.on)) return undefined;
  const { doneOn: _, met: __, ...rest } = before;
  const how = {
    ...(done.on !== undefined && { doneOn: done.on }),
    ...(done.tie !== undefined && { met: done.tie }),
  };
  return put(state, { ...rest, life, moved, ...how }, own);
}

/** What to do, alone or with help, and what is looked at before a treatment ends (A1, A12). */
export const tasks: Area<'tasks', TasksState> = {
  name: 'tasks',
  prefixes: ['task', 'checklist'],
  empty: noTasks,
  allowed,
  isState: isTasksState,
  handlers: [
    on(entries.taskWritten, {
      apply(state, { about, type, seq, data }, own) {
        const before = taskOf(state, about);
        const life = taskLife.step(before?.life ?? taskLife.start, type);
        if (life === undefined) return undefined;
        if (data.by !== undefined && !isDate(data.by)) return undefined;
        const { kind, text, domain, with: helper, by, often, trajectory, fromTreatment } = data;
        const task: Task = {
          id: about,
          life,
          begun: before?.begun ?? seq,
          kind,
          text,
          ...(kind === 'self-care' && domain !== undefined && { domain }),
          ...(helper !== undefined && { with: helper }),
          ...(by !== undefined && { by }),
          ...(often !== undefined && { often }),
          ...(trajectory !== undefined && { trajectory }),
          ...(fromTreatment === true && { fromTreatment }),
          did: before?.did ?? [],
        };
        return put(state, task, own);
      },
      judge: (state, { about, data }, context) => refuse(judgeTask(data, context), allowed(state, about)),
    }),
    on(entries.taskDone, {
      apply: (state, entry, own) => move(state, entry, own, entry.data),
      judge: (state, { about, data }, context) =>
        refuse(judgeDay(data.on, context) ?? judgePerson(data.tie, context), allowed(state, about)),
    }),
    on(entries.taskReopened, { apply: (state, entry, own) => move(state, entry, own) }),
    on(entries.taskSetAside, { apply: (state, entry, own) => move(state, entry, own) }),
    on(entries.taskDid, {
      apply(state, { about, data }, own) {
        const before = taskOf(state, about);
        if (!before || !isDate(data.on)) return undefined;
        const did = own.take([...new Set([...before.did, data.on])].sort().slice(-DAYS_KEPT));
        return put(state, { ...before, did }, own);
      },
      judge: (state, { about, data }, context) => refuse(judgeDay(data.on, context), allowed(state, about)),
    }),
    on(entries.taskDidTakenBack, {
      apply(state, { about, data }, own) {
        const before = taskOf(state, about);
        if (!before || !isDate(data.on)) return undefined;
        return put(state, { ...before, did: own.take(before.did.filter((day) => day !== data.on)) }, own);
      },
      // A clock that ran fast may have said a day that is still to come.
      judge: (state, { about, data }) =>
        refuse(isDate(data.on) ? undefined : 'no-such-date', allowed(state, about)),
    }),
    on(entries.checklistAnswered, {
      apply(state, { about, type, seq, data: { item, answer, words, with: helper } }, own) {
        const before = checklistOf(state, about);
        const life = checklistLife.step(before?.life ?? checklistLife.start, type);
        if (life === undefined) return undefined;
        const answered: Answered = {
          answer,
          ...(words !== undefined && { words }),
          ...(helper !== undefined && { with: helper }),
        };
        const checklist = own.take({
          id: about,
          life,
          answered: seq,
          answers: { ...before?.answers, [item]: answered },
        });
        return Object.assign(own.object(state), { checklists: putById(state.checklists, checklist, own) });
      },
      judge: (state, { about, data }, context) =>
        refuse(judgePerson(data.with, context), allowed(state, about)),
    }),
    on(entries.checklistPutAway, {
      apply(state, { about, type }, own) {
        const before = checklistOf(state, about);
        const life = before && checklistLife.step(before.life, type);
        if (!before || life === undefined) return undefined;
        const checklist = own.take({ ...before, life });
        return Object.assign(own.object(state), { checklists: putById(state.checklists, checklist, own) });
      },
    }),
  ],
};

import { trajectoriesIn } from '../../src/aftercare/index.ts';
import {
  aftercareShown,
  agendaBetween,
  agendaShown,
  appointmentShown,
  appointmentsAsideShown,
  appointmentsShown,
  awaysShown,
  checklistShown,
  gapWatch,
  missedShown,
  selfCareShown,
  suggestions,
  taskShown,
  tasksAsideShown,
  tasksDoneShown,
  tasksShown,
  timeShown,
  trajectoryShown,
} from '../../src/guidance/index.ts';
import { allById } from '../../src/journal/by-id.ts';
import { DAY } from '../../src/shared/index.ts';
import { selfCareDomains, taskKinds } from '../../src/tasks/index.ts';
import { redAt } from './coloured-days.ts';
import type { View } from './view.ts';

export const ofAftercare: Readonly<Record<string, View>> = {
  aftercareShown: ({ states, now }) => aftercareShown(states, now, 50),
  trajectoryShown: ({ states, now }) =>
    trajectoriesIn(states.aftercare).map(({ id }) => trajectoryShown(states, id, now)),
  gapWatch: ({ states, now }) => gapWatch(states, now),
};

/** What the person may want to think about, for them alone: a setback is one of its reasons (A7). */
export const forThePerson: Readonly<Record<string, View>> = {
  suggestions: ({ states, now }) =>
    // Few lives are at *act* when they are looked at: what such a day would bring is looked at beside it.
    [states, { ...states, 'check-in': redAt(now) }].map((one) => suggestions(one, now)),
};

export const ofAgenda: Readonly<Record<string, View>> = {
  agendaShown: ({ states, now }) => agendaShown(states, now, 50),
  agendaBetween: ({ states, now }) => agendaBetween(states, now.ms - 40 * DAY, now.ms + 40 * DAY, 100),
  appointmentsShown: ({ states, now }) => appointmentsShown(states, now),
  appointmentsAsideShown: ({ states, now }) => appointmentsAsideShown(states, now, 50),
  appointmentShown: ({ states, now }) =>
    allById(states.agenda.appointments).map(({ id }) => appointmentShown(states, id, now)),
  timeShown: ({ states }) =>
    allById(states.agenda.appointments).flatMap(({ id, times }) =>
      times.map(({ on }) => timeShown(states, id, on)),
    ),
  missedShown: ({ states, now }) => missedShown(states, now),
  awaysShown: ({ states }) => awaysShown(states),
};

export const ofTasks: Readonly<Record<string, View>> = {
  tasksShown: ({ states, now }) => [undefined, ...taskKinds].map((kind) => tasksShown(states, now, kind)),
  selfCareShown: ({ states, now }) => selfCareDomains.map((domain) => selfCareShown(states, now, domain)),
  tasksDoneShown: ({ states, now }) => tasksDoneShown(states, now),
  tasksAsideShown: ({ states, now }) => tasksAsideShown(states, now),
  taskShown: ({ states, now }) => allById(states.tasks.tasks).map(({ id }) => taskShown(states, id, now)),
  checklistShown: ({ states }) => [
    checklistShown(states),
    ...allById(states.tasks.checklists).map(({ id }) => checklistShown(states, id)),
  ],
};

import type { Latest } from '../journal/latest-first.ts';
import { latestFirst } from '../journal/latest-first.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { dayNumber } from '../shared/time.ts';
import type { Answered, Checklist, Task, TasksState } from './state.ts';
import type { ChecklistItem, SelfCareDomain, TaskKind } from './vocabulary.ts';
import { checklistItems, selfCareDomains, taskKinds } from './vocabulary.ts';

const OPEN = JSON.stringify('open');
const DONE = JSON.stringify('done');
const SET_ASIDE = JSON.stringify('set-aside');

export const isTaskOpen = ({ life }: Task): boolean => life === OPEN;
export const isTaskDone = ({ life }: Task): boolean => life === DONE;

/** How many are wanted at most, and what becomes of each; those of which nothing becomes are passed over. */
export interface Wanted<R> {
  readonly most: number;
  readonly show: (task: Task) => R | undefined;
}

/** More than any day that a task can name. */
const LAST_DAY = 1e9;
/** What has no day comes after all that has one, the last written first. */
const rank = ({ by, begun }: Task): number =>
  by === undefined ? begun - LAST_DAY : LAST_DAY - dayNumber(by);

type Order = Latest<Task, number>;
const openOnes = (fits: (task: Task) => boolean): Order =>
  latestFirst((task: Task) => (isTaskOpen(task) && task.text !== '' && fits(task) ? rank(task) : undefined));

const ofKind = new Map<TaskKind, Order>(
  taskKinds.map((kind) => [kind, openOnes((task) => task.kind === kind)]),
);
const ofDomain = new Map<SelfCareDomain, Order>(
  selfCareDomains.map((domain) => [domain, openOnes((task) => task.domain === domain)]),
);
const open = openOnes(() => true);

/** What is to be done, of one kind or of all: by its day, the earliest first, then what was written last. */
export const tasksOpen = <R>(state: TasksState, { most, show }: Wanted<R>, kind?: TaskKind): readonly R[] =>
  ((kind && ofKind.get(kind)) ?? open)(state.tasks, { most }, show);

/** What somebody does to take care of themselves, of one domain (A1), in the same order. */
export const selfCare = <R>(
  state: TasksState,
  domain: SelfCareDomain,
  { most, show }: Wanted<R>,
): readonly R[] => ofDomain.get(domain)?.(state.tasks, { most }, show) ?? [];

const moved = (life: string): Order =>
  latestFirst((task: Task) => (task.life === life && task.text !== '' ? task.moved : undefined));
const done = moved(DONE);
const aside = moved(SET_ASIDE);

/** What was done, the latest first. */
export const tasksDone = <R>(state: TasksState, { most, show }: Wanted<R>): readonly R[] =>
  done(state.tasks, { most }, show);

/** What was set aside and can come back (J7), the latest first. */
export const tasksAside = <R>(state: TasksState, { most, show }: Wanted<R>): readonly R[] =>
  aside(state.tasks, { most }, show);

/** The last day on which something that comes back was done, `YYYY-MM-DD`. A day ahead was written by a clock that ran fast. */
export const lastDid = ({ did }: Task, now: Now): string | undefined => {
  const today = dateNow(now);
  return did.findLast((day) => day <= today);
};

/** Whether it was done today. */
export const didToday = (task: Task, now: Now): boolean => task.did.includes(dateNow(now));

/** One line of the list before a treatment ends; without an answer it was not looked at yet. */
export interface ChecklistLine extends Partial<Answered> {
  readonly item: ChecklistItem;
}

const BEGUN = JSON.stringify('begun');
const lately = latestFirst(({ life, answered }: Checklist) => (life === BEGUN ? answered : undefined));

/** The list that was answered last, where it was not put away (A12). */
export const checklistNow = (state: TasksState): Checklist | undefined =>
  lately(state.checklists, { most: 1 }, (one) => one)[0];

/** All its lines, in their order. */
export const linesOf = ({ answers }: Pick<Checklist, 'answers'>): readonly ChecklistLine[] =>
  checklistItems.map((item) => ({ item, ...answers[item] }));

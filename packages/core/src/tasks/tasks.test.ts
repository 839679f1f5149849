import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import type { Entry } from '../journal/entry.ts';
import { fold } from '../state.ts';
import {
  checklistItems,
  checklistNow,
  didToday,
  lastDid,
  linesOf,
  selfCare,
  selfCareDomains,
  type TasksState,
  taskOf,
  tasksAside,
  tasksDone,
  tasksOpen,
} from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);
const all = { most: Number.POSITIVE_INFINITY, show: ({ text }: { text: string }) => text };

const written = (diary: Diary, text: string, more: object = {}): string => {
  const id = diary.newId();
  diary.write(NOON, 'task.written', id, { kind: 'practical', text, ...more });
  return id;
};

describe('a task', () => {
  it('A1: is done, reopened, set aside and brought back, and what was done stays to be seen', () => {
    const diary = new Diary();
    const id = written(diary, 'Ask the town hall');
    const lists = () => {
      const { tasks } = diary.states;
      return [tasksOpen(tasks, all), tasksDone(tasks, all), tasksAside(tasks, all)].map((one) => one.length);
    };
    expect(lists()).toEqual([1, 0, 0]);
    diary.write(NOON, 'task.done', id, { on: '2026-11-20' });
    expect(taskOf(diary.states.tasks, id)?.doneOn).toBe('2026-11-20');
    expect(lists()).toEqual([0, 1, 0]);
    diary.write(NOON, 'task.reopened', id);
    expect(taskOf(diary.states.tasks, id)?.doneOn).toBeUndefined();
    expect(lists()).toEqual([1, 0, 0]);
    diary.write(NOON, 'task.set-aside', id);
    expect(lists()).toEqual([0, 0, 1]);
    diary.write(NOON, 'task.written', id, { kind: 'practical', text: 'Ask once more' });
    expect(tasksOpen(diary.states.tasks, all)).toEqual(['Ask once more']);
  });

  it('A1: what has a day comes first, the earliest of them before the others; then what was written last', () => {
    const diary = new Diary();
    written(diary, 'old');
    written(diary, 'later', { by: '2027-01-01' });
    written(diary, 'new');
    written(diary, 'long past', { by: '1999-01-01' });
    written(diary, 'skill', { kind: 'skill', fromTreatment: true });
    expect(tasksOpen(diary.states.tasks, all)).toEqual(['long past', 'later', 'skill', 'new', 'old']);
    expect(tasksOpen(diary.states.tasks, all, 'skill')).toEqual(['skill']);
    expect(tasksOpen(diary.states.tasks, { ...all, most: 2 })).toEqual(['long past', 'later']);
  });

  it('A1: self-care is of one of four domains, and of no other kind', () => {
    const diary = new Diary();
    for (const domain of selfCareDomains) written(diary, `care of ${domain}`, { kind: 'self-care', domain });
    written(diary, 'a walk', { kind: 'leisure', domain: 'body' });
    const { tasks } = diary.states;
    expect(selfCareDomains.map((domain) => selfCare(tasks, domain, all))).toEqual([
      ['care of food'],
      ['care of body'],
      ['care of mind'],
      ['care of money'],
    ]);
    const data = { kind: 'self-care', text: 'Of nothing' };
    expect(diary.ask(NOON, 'task.written', diary.newId(), data)).toMatchObject({
      ok: false,
      error: { rule: 'A1', key: 'domain-missing' },
    });
  });

  it('A1, X3: what comes back is done on days, in any order and twice over, and a day without it is nothing', () => {
    const diary = new Diary();
    const id = written(diary, 'Walk', { often: 'daily' });
    const task = () => taskOf(diary.states.tasks, id);
    for (const on of ['2026-11-22', '2026-11-20', '2026-11-22']) diary.write(NOON, 'task.did', id, { on });
    expect(task()?.did).toEqual(['2026-11-20', '2026-11-22']);
    expect(task() && [didToday(task() ?? never(), now), lastDid(task() ?? never(), now)]).toEqual([
      true,
      '2026-11-22',
    ]);
    diary.write(NOON, 'task.set-aside', id);
    diary.write(NOON, 'task.did', id, { on: '2026-11-21' });
    expect(task()?.did).toHaveLength(3);
    expect(lastDid(task() ?? never(), at('2026-11-21T12:00:00+01:00'))).toBe('2026-11-21');
  });

  it('A12, X3: a day that was said by mistake is taken back, alone, and said anew it stands', () => {
    const diary = new Diary();
    const id = written(diary, 'Walk', { often: 'daily' });
    const did = () => taskOf(diary.states.tasks, id)?.did;
    for (const on of ['2026-11-20', '2026-11-22']) diary.write(NOON, 'task.did', id, { on });
    diary.write(NOON, 'task.did-taken-back', id, { on: '2026-11-22' });
    expect(did()).toEqual(['2026-11-20']);
    expect(didToday(taskOf(diary.states.tasks, id) ?? never(), now)).toBe(false);
    expect(lastDid(taskOf(diary.states.tasks, id) ?? never(), now)).toBe('2026-11-20');
    diary.write(NOON, 'task.did-taken-back', id, { on: '2026-11-22' });
    expect(did()).toEqual(['2026-11-20']);
    expect(diary.state.setAside).toEqual([]);
    diary.write(NOON, 'task.did', id, { on: '2026-11-22' });
    expect(did()).toEqual(['2026-11-20', '2026-11-22']);
  });

  it('A12, J3: what two devices say of one day comes to the same, whichever hears of the other first', () => {
    const diary = new Diary();
    const id = written(diary, 'Walk', { often: 'daily' });
    diary.write(NOON, 'task.did', id, { on: '2026-11-22' });
    diary.write(NOON, 'task.did-taken-back', id, { on: '2026-11-22' });
    const [first, second, third] = diary.lines;
    const foldOf = (...lines: readonly Entry[]) =>
      fold({ id: diary.journal, owner: diary.newId(), lines, unreadable: [] }, areas);
    const orders = [
      diary.lines,
      diary.lines.toReversed(),
      [second, third, first].flatMap((one) => one ?? []),
    ];
    for (const lines of orders) {
      const { areas: states, setAside } = foldOf(...lines);
      expect(taskOf(states.tasks, id)?.did).toEqual([]);
      expect(setAside).toEqual([]);
    }
  });

  it('A1: a goal for a new contact leads to somebody who was written down', () => {
    const diary = new Diary();
    const id = written(diary, 'Talk to one person at the club', { kind: 'new-contact' });
    const tie = diary.supporter('Noor');
    diary.write(NOON, 'task.done', id, { tie });
    expect(taskOf(diary.states.tasks, id)?.met).toBe(tie);
  });

  it('N7: who is shown nowhere is refused as helper in the words for who is not there at all', () => {
    const diary = new Diary();
    const tie = diary.supporter('Robin');
    diary.write(NOON, 'tie.shown-nowhere', tie);
    const ask = (helper: string) => {
      const done = diary.ask(NOON, 'task.written', diary.newId(), {
        kind: 'practical',
        text: 'Move',
        with: helper,
      });
      return done.ok ? 'taken' : done.error.key;
    };
    expect([ask(tie), ask(diary.newId()), ask(diary.supporter('Noor'))]).toEqual([
      'nobody-there',
      'nobody-there',
      'taken',
    ]);
  });

  it.each([
    ['task.written', { kind: 'practical', text: ' \n' }, 'text-missing'],
    ['task.written', { kind: 'practical', text: 'Move', by: '2026-02-31' }, 'no-such-date'],
    ['task.did', { on: '2026-11-23' }, 'in-the-future'],
    ['task.done', { on: '2026-02-31' }, 'no-such-date'],
    ['task.did-taken-back', { on: '2026-02-31' }, 'no-such-date'],
  ])('A1: %s with %j is refused', (type, data, key) => {
    const diary = new Diary();
    const about = type === 'task.written' ? diary.newId() : written(diary, 'Move');
    expect(diary.ask(NOON, type, about, data)).toMatchObject({ ok: false, error: { rule: 'A1', key } });
  });

  it('A1: no field says how much of a medicine somebody takes', () => {
    const diary = new Diary();
    const data = { kind: 'practical', text: 'Fetch my medicines', dose: '20 mg' };
    expect(diary.ask(NOON, 'task.written', diary.newId(), data)).toMatchObject({
      ok: false,
      error: { key: 'malformed' },
    });
  });
});

describe('the list before a treatment ends', () => {
  const linesIn = (state: TasksState) => linesOf(checklistNow(state) ?? { answers: {} });

  it('A12: has seven things, each answered or not, in any order and anew; nothing has to be complete', () => {
    const diary = new Diary();
    const list = diary.newId();
    expect(linesIn(diary.states.tasks)).toEqual(checklistItems.map((item) => ({ item })));
    diary.write(NOON, 'checklist.answered', list, { item: 'plan', answer: 'not-yet' });
    diary.write(NOON, 'checklist.answered', list, { item: 'home', answer: 'under-way', words: 'I wait' });
    diary.write(NOON, 'checklist.answered', list, { item: 'home', answer: 'arranged' });
    expect(linesIn(diary.states.tasks).filter(({ answer }) => answer)).toEqual([
      { item: 'home', answer: 'arranged' },
      { item: 'plan', answer: 'not-yet' },
    ]);
  });

  it('A12: the one answered last counts; one that was put away comes back with an answer', () => {
    const diary = new Diary();
    const [first, second] = [diary.newId(), diary.newId()];
    const answer = (list: string) =>
      diary.write(NOON, 'checklist.answered', list, { item: 'day', answer: 'not-needed' });
    answer(first);
    answer(second);
    expect(checklistNow(diary.states.tasks)?.id).toBe(second);
    diary.write(NOON, 'checklist.put-away', second);
    expect(checklistNow(diary.states.tasks)?.id).toBe(first);
    answer(second);
    expect(checklistNow(diary.states.tasks)?.id).toBe(second);
  });

  it('X3: is not taken back by a task that another device wrote under its id', () => {
    const diary = new Diary();
    const id = written(diary, 'Move');
    diary.write(NOON, 'checklist.answered', id, { item: 'home', answer: 'arranged' });
    expect(linesIn(diary.states.tasks)[0]).toEqual({ item: 'home', answer: 'arranged' });
    expect(tasksOpen(diary.states.tasks, all)).toEqual(['Move']);
  });
});

const never = (): never => {
  throw new Error('the task is not there');
};

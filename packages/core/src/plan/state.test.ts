import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import { fold, record } from '../state.ts';
import { plan, planVersions } from './index.ts';
import { threePages } from './testing/pages.ts';

const NOON = '2026-11-22T12:00:00+01:00';

/** A plan with one of everything. */
function everything(): Diary {
  const diary = new Diary();
  const [version, tool, day] = [diary.newId(), diary.newId(), diary.newId()];
  const written = {
    title: 'payday',
    on: { kind: 'monthly', day: 25 },
    plan: 'a walk',
    ties: [],
    mark: 'plain',
  };
  diary.write(NOON, 'plan.drafted', version, { phases: threePages, together: 'Noor' });
  diary.write(NOON, 'plan.adopted', version, { approved: [{ name: 'Noor', role: 'close' }] });
  diary.write(NOON, 'plan.tool-written', tool, { kind: 'practice', text: 'breathe' });
  diary.write(NOON, 'plan.tool-done', tool, { helped: 'yes' });
  diary.write(NOON, 'plan.day-written', day, written);
  diary.write(NOON, 'plan.card-written', diary.newId(), { call: [{ name: 'Noor' }], pets: 'the cat' });
  diary.write(NOON, 'plan.outside-lock', diary.journal, { names: [], actPage: true });
  return diary;
}

describe('the state of a plan', () => {
  it('J1: comes back from JSON as it was, and nothing else is taken for it', () => {
    const state = everything().states.plan;
    const stored: unknown = JSON.parse(JSON.stringify(state));
    expect(stored).toEqual(state);
    expect(plan.isState(stored)).toBe(true);
    expect(plan.isState(plan.empty())).toBe(true);
    const empty = plan.empty();
    for (const broken of [
      null,
      [],
      {},
      { ...empty, versions: {} },
      { ...empty, versions: [{ id: 'a', life: '"gone"', phases: [], before: [] }] },
      { ...empty, versions: [{ id: 'a', life: '"draft"', before: [] }] },
      { ...empty, versions: [{ id: 'a', life: '"draft"', phases: [] }] },
      { ...empty, tools: [{ life: '"kept"', done: [] }] },
      { ...empty, tools: [[{ id: 'a', life: '"draft"', done: [] }]] },
      { ...empty, days: [{ id: 'a', life: '"kept"', on: 'monday', ties: [] }] },
      { ...empty, turns: [1] },
      { ...empty, cards: undefined },
      { ...empty, card: 'call Noor' },
      { ...empty, outsideLock: { names: 'Noor' } },
    ]) {
      expect(plan.isState(broken), JSON.stringify(broken)).toBe(false);
    }
  });

  it('J1: folding what was recorded gives the same state', () => {
    const diary = everything();
    const journal = diary.journalOf();
    const folded = fold(journal, [plan]);
    expect(folded.areas.plan).toEqual(diary.states.plan);
    expect(folded.setAside).toEqual([]);
  });

  it('J4: asking does not change the state that it was asked about', () => {
    const diary = everything();
    const before = diary.states.plan;
    const text = JSON.stringify(before);
    for (const line of [...diary.lines]) diary.ask(NOON, line.type, line.about, line.data);
    expect(JSON.stringify(before)).toBe(text);
    expect(diary.states.plan).not.toEqual(before);
  });

  it('J5: a time that no calendar has is set aside where it would be shown', () => {
    const diary = everything();
    for (const type of ['plan.drafted', 'plan.adopted', 'plan.tool-done']) {
      const lines = diary.lines.map((one) =>
        one.type === type ? { ...one, at: '2026-02-30T08:00:00Z' } : one,
      );
      const folded = fold(diary.journalOf(lines), [plan]);
      expect(folded.setAside.map((one) => one.type)).toContain(type);
      expect(plan.isState(JSON.parse(JSON.stringify(folded.areas.plan)))).toBe(true);
    }
  });

  it('J5: what a newer device added stands in nobody’s way: the plan, a yes and the card can be written anew', () => {
    const diary = everything();
    const newer = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(newer)
        : typeof value === 'object' && value !== null
          ? {
              ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, newer(one)])),
              sparkle: 1,
            }
          : value;
    const lines = diary.lines.map((line) => ({
      ...line,
      data: { ...line.data, ...Object(newer(line.data)) },
    }));
    const journal = diary.journalOf(lines);
    const state = fold(journal, areas);
    const { card, cards, turns, versions } = state.areas.plan;
    const [version] = planVersions({ ...state.areas.plan, versions });
    if (!version || !card) throw new Error('a plan and a card');
    const now = { now: at(NOON), device: 'phone' };
    const { phases, words } = version;
    for (const [type, about = '', data] of [
      ['plan.drafted', diary.newId(), { phases }],
      ['plan.adopted', version.id, { words, approved: turns[0]?.approved }],
      ['plan.card-written', cards[0], { ...card }],
    ] as const) {
      const asked = record(state, areas, [{ id: diary.newId(), type, about, data }], now);
      expect(asked.ok ? undefined : asked.error, type).toBeUndefined();
    }
  });

  it('J12: nobody but the owner writes any of it', () => {
    const diary = everything();
    const by = diary.newId();
    for (const { type, about, data } of diary.lines) {
      const asked = diary.ask(NOON, type, about, data, { by, via: 'carried' });
      expect(asked, type).toMatchObject({ ok: false, error: { rule: 'J12' } });
    }
  });
});

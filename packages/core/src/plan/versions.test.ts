import { describe, expect, it } from 'vitest';
import { Diary } from '../guidance/testing/diary.ts';
import type { Entry } from '../journal/entry.ts';
import { uuidv7 } from '../shared/ids.ts';
import { msOf } from '../shared/time.ts';
import { fold, foldUntil } from '../state.ts';
import {
  currentPlan,
  draftNow,
  emptyPages,
  versionLife as life,
  phasesFor,
  plan,
  planVersions,
} from './index.ts';
import { fivePages, page, threePages } from './testing/pages.ts';

const MONDAY = '2026-11-16T12:00:00+01:00';
const WEDNESDAY = '2026-11-18T12:00:00+01:00';
const NOON = '2026-11-22T12:00:00+01:00';

const approved = [{ name: 'Noor', role: 'close' }];

/** A draft, adopted at once where asked for. */
function written(diary: Diary, when: string, phases = threePages, adopt = true): string {
  const id = diary.newId();
  diary.write(when, 'plan.drafted', id, { phases });
  if (adopt) diary.write(when, 'plan.adopted', id, { approved });
  return id;
}

/** The id of the version that held at a moment, as it is known now (J10). */
function heldAt(diary: Diary, when: string): string | undefined {
  const journal = diary.journalOf();
  return currentPlan(foldUntil(journal, [plan], msOf(when)).areas.plan)?.id;
}

describe('versions of a plan', () => {
  it('P2: a draft is written as often as needed, and holds once it is adopted', () => {
    const diary = new Diary();
    const id = written(diary, MONDAY, threePages, false);
    expect(currentPlan(diary.states.plan)).toBeUndefined();
    expect(phasesFor(diary.states.plan)).toEqual(emptyPages);
    diary.write(NOON, 'plan.drafted', id, { phases: fivePages, together: 'Noor' }, { via: 'together' });
    expect(draftNow(diary.states.plan)).toMatchObject({
      id,
      phases: fivePages,
      together: 'Noor',
      via: 'together',
    });
    diary.write(NOON, 'plan.adopted', id, { approved }, { via: 'together' });
    expect(currentPlan(diary.states.plan)).toMatchObject({ id, phases: fivePages });
    expect(draftNow(diary.states.plan)).toBeUndefined();
    expect(phasesFor(diary.states.plan)).toEqual(fivePages);
    expect(diary.states.plan.turns).toEqual([
      { version: id, what: 'adopted', at: msOf(NOON), via: 'together', approved },
    ]);
  });

  it('P2: what was adopted is never written over: other words are a new version', () => {
    const diary = new Diary();
    const id = written(diary, MONDAY);
    expect(diary.ask(NOON, 'plan.drafted', id, { phases: fivePages })).toEqual({
      ok: false,
      error: { rule: 'J4', key: 'not-possible', allowed: ['plan.adopted', 'plan.put-away'] },
    });
    const next = written(diary, NOON, fivePages, false);
    expect(currentPlan(diary.states.plan)?.id).toBe(id);
    diary.write(NOON, 'plan.adopted', next, { approved: [] });
    expect(currentPlan(diary.states.plan)?.id).toBe(next);
    expect(planVersions(diary.states.plan).map((one) => one.id)).toEqual([id, next]);
    expect(planVersions(diary.states.plan)[0]?.phases).toEqual(threePages);
  });

  it('P2: an older version comes back by adopting it again; the latest adoption wins', () => {
    const diary = new Diary();
    const first = written(diary, MONDAY);
    const second = written(diary, WEDNESDAY, fivePages);
    diary.write(NOON, 'plan.adopted', first, { approved: [] });
    expect(currentPlan(diary.states.plan)?.id).toBe(first);
    const held = (when: string) => heldAt(diary, when);
    expect(held('2026-11-15T12:00:00+01:00')).toBeUndefined();
    expect([held(MONDAY), held(WEDNESDAY), held(NOON)]).toEqual([first, second, first]);
  });

  it('P2: no clock decides which version holds: an adoption noted later for an earlier day is the later word', () => {
    const diary = new Diary();
    written(diary, NOON);
    const onPaper = diary.newId();
    diary.write(NOON, 'plan.drafted', onPaper, { phases: fivePages }, { at: MONDAY });
    diary.write(NOON, 'plan.adopted', onPaper, { approved: [] }, { at: MONDAY });
    expect(currentPlan(diary.states.plan)?.id).toBe(onPaper);
    expect(heldAt(diary, WEDNESDAY)).toBe(onPaper);
  });

  it('P2: a version can be put away, and the person goes on with the phases that everybody has', () => {
    const diary = new Diary();
    const first = written(diary, MONDAY);
    const second = written(diary, WEDNESDAY, fivePages);
    diary.write(NOON, 'plan.put-away', first);
    expect(currentPlan(diary.states.plan)?.id).toBe(second);
    diary.write(NOON, 'plan.put-away', second);
    expect(currentPlan(diary.states.plan)).toBeUndefined();
    expect(phasesFor(diary.states.plan)).toEqual(emptyPages);
    expect(planVersions(diary.states.plan)).toHaveLength(2);
    diary.write(NOON, 'plan.adopted', second, { approved: [] });
    expect(currentPlan(diary.states.plan)?.id).toBe(second);
  });

  it('P2: the draft that waits is the one that was written last', () => {
    const diary = new Diary();
    const first = written(diary, MONDAY, threePages, false);
    const second = written(diary, MONDAY, threePages, false);
    expect(draftNow(diary.states.plan)?.id).toBe(second);
    diary.write(NOON, 'plan.drafted', first, { phases: fivePages });
    expect(draftNow(diary.states.plan)?.id).toBe(first);
    diary.write(NOON, 'plan.put-away', first);
    expect(draftNow(diary.states.plan)?.id).toBe(second);
    expect(planVersions(diary.states.plan).map(({ id }) => id)).toEqual([first, second]);
  });

  it('P2: nobody approves without a name, and nothing is adopted that was not drafted', () => {
    const diary = new Diary();
    const id = written(diary, MONDAY, threePages, false);
    const nameless = diary.ask(NOON, 'plan.adopted', id, { approved: [{ name: ' ', role: 'me' }] });
    expect(nameless).toMatchObject({ ok: false, error: { key: 'text-missing' } });
    const byTie = { name: '', role: 'close', tie: diary.newId() };
    diary.write(NOON, 'plan.adopted', id, { approved: [byTie, ...approved] });
    expect(diary.states.plan.turns[0]?.approved).toEqual([byTie, ...approved]);
    expect(diary.ask(NOON, 'plan.adopted', diary.newId(), { approved: [] })).toMatchObject({
      ok: false,
      error: { key: 'not-possible' },
    });
  });

  it('J12: the owner alone writes the plan', () => {
    const diary = new Diary();
    const by = diary.newId();
    const asked = diary.ask(
      NOON,
      'plan.drafted',
      diary.newId(),
      { phases: threePages },
      { by, via: 'carried' },
    );
    expect(asked).toMatchObject({ ok: false, error: { rule: 'J12' } });
  });

  it('J3: two devices that adopted at once see the same plan, whichever heard of the other first', () => {
    const diary = new Diary();
    const first = written(diary, MONDAY, threePages, false);
    const second = written(diary, MONDAY, fivePages, false);
    const adoption = (about: string, device: string, n: number) => ({
      ...{
        id: uuidv7(n, new Uint8Array(10)),
        type: 'plan.adopted',
        v: 1,
        at: NOON,
        recordedAt: NOON,
        seq: 3,
      },
      ...{ device, by: 'owner', via: 'own' as const, about, data: { approved: [] } },
    });
    const both = [adoption(first, 'phone', 1), adoption(second, 'laptop', 2)];
    const held = [both, both.toReversed()].map((last) => {
      const lines = [...diary.lines, ...last];
      const journal = diary.journalOf(lines);
      return currentPlan(fold(journal, [plan]).areas.plan)?.id;
    });
    expect(held).toEqual([first, first]);
  });

  describe('on two devices that know nothing of each other', () => {
    /** A draft that both have, and what each device goes on with; nothing of the other is known to either. */
    function apart() {
      const start = new Diary();
      const id = written(start, MONDAY, threePages, false);
      const shared = start.lines[0];
      const line = (seq: number, device: string, type: string, data: Entry['data']): Entry => ({
        ...{ id: start.newId(), type, v: 1, at: NOON, recordedAt: NOON, seq, device },
        ...{ by: 'owner', via: 'own', about: id, data },
      });
      const after = (...lines: readonly Entry[]) => {
        const both = [lines, lines.toReversed()].map((some) => {
          const all = shared ? [shared, ...some] : [];
          return fold(start.journalOf(all), [plan]);
        });
        expect(both[0]).toEqual(both[1]);
        const [state] = both;
        if (!state) throw new Error('no state');
        return { state: state.areas.plan, setAside: state.setAside };
      };
      return { id, read: shared?.id ?? '', line, after };
    }

    it('P2: what holds is what was read when it was adopted, and what the other device wrote goes on as a draft', () => {
      const { id, read, line, after } = apart();
      const draft = line(2, 'tablet', 'plan.drafted', { phases: fivePages });
      const adoption = (seq: number) => line(seq, 'phone', 'plan.adopted', { approved, words: read });
      for (const seq of [3, 2]) {
        const { state, setAside } = after(draft, adoption(seq));
        expect(setAside).toEqual([]);
        expect(currentPlan(state)).toMatchObject({ id, phases: threePages, words: read });
        expect(draftNow(state)).toMatchObject({ phases: fivePages, words: draft.id });
        expect(planVersions(state)).toHaveLength(2);
      }
    });

    it('P2: two adoptions of other words are two versions, each with who said yes to it', () => {
      const { id, read, line, after } = apart();
      const first = line(2, 'tablet', 'plan.drafted', { phases: emptyPages });
      const second = line(3, 'tablet', 'plan.drafted', { phases: fivePages });
      const theirs = line(4, 'tablet', 'plan.adopted', { approved: [], words: second.id });
      const ours = line(2, 'phone', 'plan.adopted', { approved, words: read });
      const { state, setAside } = after(first, second, theirs, ours);
      expect(setAside).toEqual([]);
      expect(planVersions(state).map((one) => [one.id === id, one.phases, one.life])).toEqual([
        [true, threePages, '"adopted"'],
        [false, fivePages, '"adopted"'],
      ]);
      expect(currentPlan(state)).toMatchObject({ phases: fivePages });
      expect(state.turns.map((turn) => turn.approved)).toEqual([approved, []]);
      expect(draftNow(state)).toBeUndefined();
    });

    it('P2: what was put away here and written on there waits as a draft; words that are not there can’t be adopted', () => {
      const { id, line, after } = apart();
      const away = line(2, 'phone', 'plan.put-away', {});
      const draft = line(3, 'tablet', 'plan.drafted', { phases: fivePages });
      const unknown = line(4, 'tablet', 'plan.adopted', { approved, words: away.id });
      const { state, setAside } = after(away, draft, unknown);
      expect(draftNow(state)).toMatchObject({ phases: fivePages });
      expect(setAside.map(({ id }) => id)).toEqual([unknown.id]);
      const itself = { ...draft, id };
      expect(
        after(away, itself).setAside.map(({ id }) => id),
        'a line that leads to itself',
      ).toEqual([id]);
    });
  });

  it('X2: from every state of a version there is a step on', () => {
    const seen = new Set([life.start]);
    for (const state of seen)
      for (const event of life.allowed(state)) seen.add(life.step(state, event) ?? '');
    expect([...seen].sort()).toEqual(['"adopted"', '"draft"', '"not-begun"', '"put-away"']);
    for (const state of seen) expect(life.allowed(state)).not.toEqual([]);
  });

  it('J4: a version says what may follow; so does an id about which nothing is known', () => {
    const diary = new Diary();
    const allowed = (id: string) => plan.allowed(diary.states.plan, id, { ms: 0, zone: 'Europe/Amsterdam' });
    const id = written(diary, MONDAY, [page('yellow'), ...threePages], false);
    expect(allowed(id)).toEqual(['plan.drafted', 'plan.adopted', 'plan.put-away']);
    expect(allowed(diary.newId())).toEqual([
      'plan.drafted',
      'plan.tool-written',
      'plan.day-written',
      'plan.media-added',
      'plan.card-written',
      'plan.outside-lock',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { emptyPages } from '../plan/index.ts';
import { page, threePages } from '../plan/testing/pages.ts';
import type { Level } from '../shared/phases.ts';
import { fold } from '../state.ts';
import { draftShown, pageToOpen, phasesToday, planShown, plansShown } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

/** A plan that holds, and its id. */
function planned(
  diary: Diary,
  phases = threePages,
  more: object = {},
  approved: readonly object[] = [],
): string {
  const id = diary.newId();
  diary.write(NOON, 'plan.drafted', id, { phases, ...more });
  diary.write(NOON, 'plan.adopted', id, { approved });
  return id;
}

const colour = (diary: Diary, phase: string, level: Level) => {
  const id = diary.open(NOON, 'short');
  diary.write(NOON, 'check-in.coloured', id, { phase, level });
};

const action = (text: string, tie?: string) => ({ actor: 'close' as const, text, ...(tie && { tie }) });

describe('the phases of today', () => {
  it('C3: are those of the plan that holds, each a colour that a check-in takes with its level', () => {
    const diary = new Diary();
    expect(phasesToday({})).toEqual(emptyPages);
    expect(phasesToday(diary.states)).toEqual(emptyPages);
    planned(diary);
    const phases = phasesToday(diary.states);
    expect(phases.map(({ id, level }) => [id, level])).toEqual([
      ['my-green', 'steady'],
      ['my-orange', 'watch'],
      ['my-red', 'act'],
    ]);
    for (const { id, level } of phases) {
      colour(diary, id, level);
      expect(pageToOpen(diary.states, at(NOON))).toMatchObject({ id, level });
    }
  });
});

describe('the page at which the plan opens', () => {
  it('P3: is that of today’s colour, else the page of a good day', () => {
    const diary = new Diary();
    expect(pageToOpen({}, at(NOON)).id).toBe('green');
    planned(diary);
    expect(pageToOpen(diary.states, at(NOON)).id).toBe('my-green');
    colour(diary, 'my-orange', 'watch');
    expect(pageToOpen(diary.states, at(NOON)).id).toBe('my-orange');
    expect(pageToOpen(diary.states, at('2026-11-23T08:00:00+01:00')).id).toBe('my-green');
  });

  it('P3, C4: a red day opens the red page for as long as it holds, also when the plan changed in between', () => {
    const diary = new Diary();
    colour(diary, 'red', 'act');
    expect(pageToOpen(diary.states, at(NOON)).id).toBe('red');
    planned(diary);
    expect(pageToOpen(diary.states, at('2026-11-24T11:59:00+01:00')).id).toBe('my-red');
    expect(pageToOpen(diary.states, at('2026-11-24T12:00:00+01:00')).id).toBe('my-green');
    // In a later plan the same id may stand for something else.
    planned(diary, [page('green', { id: 'x' }), page('orange'), page('red', { id: 'y' })]);
    colour(diary, 'y', 'act');
    planned(diary, [page('green', { id: 'y' }), page('orange'), page('red', { id: 'x' })]);
    expect(pageToOpen(diary.states, at(NOON)).id).toBe('x');
  });

  it('P3: a plan without a page of today’s level opens at the page of a good day', () => {
    const diary = new Diary();
    colour(diary, 'orange', 'watch');
    planned(diary, [page('green'), page('green', { id: 'b', title: 'b' }), page('red')]);
    expect(pageToOpen(diary.states, at(NOON)).id).toBe('my-green');
  });
});

describe('a plan as it is shown', () => {
  const withTies = (...ties: readonly string[]) => [
    page('green', { actions: ties.map((tie) => action(`for ${tie.slice(-4)}`, tie)) }),
    page('orange'),
    page('red'),
  ];

  it('P1: names who does something, and keeps a line whose person left without the name', () => {
    const diary = new Diary();
    const [noor, ended, died] = [diary.supporter('Noor'), diary.supporter('Ed'), diary.supporter('Dee')];
    planned(diary, withTies(noor, ended, died));
    diary.write(NOON, 'tie.ended', ended);
    diary.write(NOON, 'tie.died', died, { keepOnMap: true });
    const [first, ...others] = phasesToday(diary.states)[0]?.actions ?? [];
    expect(first?.who).toEqual({ id: noor, name: 'Noor' });
    expect(others).toHaveLength(2);
    for (const one of others) expect(Object.keys(one).sort()).toEqual(['actor', 'text']);
  });

  it('N7: who is shown nowhere leaves it with what was theirs, their yes and their name', () => {
    const diary = new Diary();
    const [noor, robin] = [diary.supporter('Noor'), diary.supporter('Robin de Wit')];
    const approved = [
      { name: 'Noor', role: 'close', tie: noor },
      { name: 'My friend', role: 'close', tie: robin },
      { name: 'robin de wit', role: 'close' },
    ];
    planned(diary, withTies(noor, robin), { together: 'With Robin  de Wit, at home' }, approved);
    expect(planShown(diary.states)).toMatchObject({ together: 'With Robin  de Wit, at home', holds: true });
    expect(planShown(diary.states)?.approved).toHaveLength(3);
    diary.write(NOON, 'tie.shown-nowhere', robin);
    const shown = planShown(diary.states);
    expect(shown?.approved).toEqual([{ name: 'Noor', role: 'close' }]);
    expect(shown).not.toHaveProperty('together');
    expect(shown?.phases[0]?.actions).toMatchObject([{ who: { id: noor } }]);
    expect(JSON.stringify(plansShown(diary.states))).not.toMatch(new RegExp(`${robin}|Robin`, 'i'));
    diary.write(NOON, 'tie.shown-again', robin);
    expect(planShown(diary.states)?.phases[0]?.actions).toHaveLength(2);
  });

  it('P2: who said yes has the name that their tie has now, and none once they ended, died or were erased', () => {
    const diary = new Diary();
    const [noor, ended, died] = [diary.supporter('Nor'), diary.supporter('Ed'), diary.supporter('Dee')];
    const gone = '0190b000-0000-7000-8000-000000000009';
    const yes = (tie: string, name = '') => ({ name, role: 'close', tie });
    planned(diary, threePages, {}, [yes(noor, 'Nor'), yes(ended), yes(died, 'Dee'), yes(gone, 'Sam')]);
    const names = () => planShown(diary.states)?.approved.map(({ name }) => name);
    expect(names()).toEqual(['Nor', 'Ed', 'Dee', '']);
    diary.write(NOON, 'tie.described', noor, { name: 'Noor' });
    diary.write(NOON, 'tie.ended', ended);
    diary.write(NOON, 'tie.died', died, { keepOnMap: true });
    expect(names()).toEqual(['Noor', '', '', '']);
    diary.write(NOON, 'tie.shown-nowhere', noor);
    expect(names()).toEqual(['', '', '']);
  });

  it('N7: a name is found whole only: An is not in Anna', () => {
    const diary = new Diary();
    diary.write(NOON, 'tie.shown-nowhere', diary.supporter('An'));
    planned(diary, threePages, { together: 'Anna' });
    expect(planShown(diary.states)?.together).toBe('Anna');
  });

  it('N7: without the network nobody knows who is shown nowhere, so nobody is named', () => {
    const diary = new Diary();
    planned(diary, withTies(diary.supporter('Noor')), { together: 'Noor' }, [
      { name: 'Noor', role: 'close' },
    ]);
    const { plan } = diary.states;
    expect(JSON.stringify(planShown({ plan }))).not.toContain('Noor');
    expect(phasesToday({ plan })[0]?.actions).toEqual([]);
    expect(phasesToday({ plan })[1]?.actions).toHaveLength(1);
  });

  it('J7: somebody whose entries were erased is someone, without a name and an id', () => {
    const diary = new Diary();
    planned(diary, withTies('0190b000-0000-7000-8000-000000000009'));
    expect(phasesToday(diary.states)[0]?.actions).toMatchObject([{ who: { name: '' } }]);
  });

  it('J5: what a newer device added to a page is kept in the journal, and not shown', () => {
    const diary = new Diary();
    planned(diary);
    const lines = diary.lines.map((line) =>
      line.type === 'plan.drafted'
        ? { ...line, data: { phases: threePages.map((one) => ({ ...one, helper: 'Robin' })) } }
        : line,
    );
    const { areas: states } = fold(
      { id: diary.journal, owner: diary.state.owner, lines, unreadable: [] },
      areas,
    );
    expect(phasesToday(states)).toEqual(threePages);
  });

  it('P2: every version is shown, with its stage, and who approved it when it was last adopted', () => {
    const diary = new Diary();
    const first = planned(diary, threePages, {}, [{ name: 'Noor', role: 'professional' }]);
    const second = planned(diary);
    const third = diary.newId();
    diary.write(NOON, 'plan.drafted', third, { phases: threePages }, { via: 'together' });
    diary.write(NOON, 'plan.put-away', first);
    expect(plansShown(diary.states).map(({ id, stage, holds }) => [id, stage, holds])).toEqual([
      [first, 'put-away', false],
      [second, 'adopted', true],
      [third, 'draft', false],
    ]);
    expect(plansShown(diary.states)[0]).toMatchObject({
      adopted: { via: 'own' },
      approved: [{ name: 'Noor', role: 'professional' }],
    });
    expect(draftShown(diary.states)).toMatchObject({ id: third, via: 'together', approved: [] });
    expect([planShown({}), draftShown({}), plansShown({})]).toEqual([undefined, undefined, []]);
  });
});

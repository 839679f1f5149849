import { describe, expect, it } from 'vitest';
import { isoAt } from '../shared/time.ts';
import { balanceShown, carryingShown, exchangesShown, givingHint } from './index.ts';
import { agreed, courseFrom } from './testing/course.ts';
import { at, Diary, zone } from './testing/diary.ts';

const DAY = 86_400_000;
/** A Wednesday. */
const NOON = '2026-11-25T12:00:00+01:00';
const now = at(NOON);

/** Somebody who gets much from one friend, opened the balance, and can do something small. */
function leaning(open = true) {
  const diary = new Diary();
  const tie = diary.supporter('Robin');
  for (const days of [60, 40, 20, 9])
    diary.write(
      NOON,
      'exchange.noted',
      diary.newId(),
      { with: tie, way: 'received', kind: 'listening', size: 'large' },
      { at: isoAt(now.ms - days * DAY, zone) },
    );
  if (open) diary.write(NOON, 'reciprocity.opened', diary.journal, { open: true });
  diary.write(NOON, 'reciprocity.can-give', diary.journal, { size: 'small' });
  const hint = (iso = NOON) => givingHint(diary.states, at(iso));
  return { diary, tie, hint, shown: () => balanceShown(diary.states, now) };
}

describe('the balance, for its owner', () => {
  it('R3, R7: is there once it was opened, in a word for each tie and one over all', () => {
    const { diary, tie, shown } = leaning(false);
    expect(shown()).toBeUndefined();
    diary.write(NOON, 'reciprocity.opened', diary.journal, { open: true });
    expect(shown()).toEqual({
      overall: 'leaning',
      ties: [{ who: { id: tie, name: 'Robin' }, balance: 'leaning' }],
    });
  });

  it.each([
    ['tie.rested', {}],
    ['tie.died', { keepOnMap: true }],
    ['tie.ended', {}],
    ['tie.shown-nowhere', {}],
    ['tie.described', { nature: 'professional' }],
  ])('R7: says nothing of a tie after %s', (type, data) => {
    const { diary, tie, hint, shown } = leaning();
    diary.colour(NOON, 'steady');
    expect(hint()?.who.id).toBe(tie);
    diary.write(NOON, type, tie, data);
    expect(shown()).toEqual({ overall: 'quiet', ties: [] });
    expect(hint()).toBeUndefined();
  });

  it('R1, N7: what was given and got is listed with whom may be shown', () => {
    const { diary, tie } = leaning();
    expect(exchangesShown(diary.states).map(({ who }) => who.name)).toEqual(Array(4).fill('Robin'));
    diary.write(NOON, 'tie.shown-nowhere', tie, {});
    expect(exchangesShown(diary.states)).toEqual([]);
  });
});

describe('doing much for somebody', () => {
  it('R6: brings a question how that is, and a pause that can be begun', () => {
    const { diary, tie } = leaning();
    expect(carryingShown(diary.states, now)).toEqual([]);
    const friend = diary.supporter('Kim');
    for (const days of [50, 30, 10, 2])
      diary.write(
        NOON,
        'exchange.noted',
        diary.newId(),
        { with: friend, way: 'given', kind: 'practical', size: 'large' },
        { at: isoAt(now.ms - days * DAY, zone) },
      );
    expect(carryingShown(diary.states, now)).toEqual([{ who: { id: friend, name: 'Kim' }, mayPause: true }]);
    diary.write(NOON, 'tie.rested', friend, {});
    expect(carryingShown(diary.states, now)).toEqual([]);
    expect(exchangesShown(diary.states).filter(({ who }) => who.id === tie).length).toBe(4);
  });

  it('R8: what was given pays nothing back: it answers no exchange, and only a thank-you names one', () => {
    const { diary, tie } = leaning();
    const [got] = exchangesShown(diary.states);
    const give = (kind: string) =>
      diary.ask(NOON, 'exchange.noted', diary.newId(), {
        with: tie,
        way: 'given',
        kind,
        size: 'small',
        for: got?.id,
      });
    expect(give('practical')).toMatchObject({ ok: false, error: { key: 'thanks-for-nothing' } });
    expect(give('thanks').ok).toBe(true);
    expect(exchangesShown(diary.states)[0]).toEqual(got);
  });
});

describe('a hint to give something', () => {
  it('R5: comes on a steady day, of the size that they said they can do', () => {
    const { diary, tie, hint } = leaning();
    expect(hint()).toBeUndefined();
    diary.colour(NOON, 'steady');
    expect(hint()).toEqual({ who: { id: tie, name: 'Robin' }, size: 'small' });
    diary.write(NOON, 'reciprocity.can-give', diary.journal, { size: 'nothing' });
    expect(hint()).toBeUndefined();
  });

  it.each(['watch', 'act'] as const)('R5, X4: does not come on a day of %s', (level) => {
    const { diary, hint } = leaning();
    diary.colour(NOON, level);
    expect(hint()).toBeUndefined();
  });

  it('R5: comes on the first steady day of a week only', () => {
    const { diary, hint } = leaning();
    diary.colour('2026-11-23T09:00:00+01:00', 'steady');
    diary.colour(NOON, 'steady');
    expect(hint('2026-11-23T10:00:00+01:00')).toBeDefined();
    expect(hint()).toBeUndefined();
    diary.colour('2026-11-30T09:00:00+01:00', 'steady');
    expect(hint('2026-11-30T10:00:00+01:00')).toBeDefined();
  });

  it('R5: does not come in a week in which it was put aside, or something was given', () => {
    const aside = leaning();
    aside.diary.colour(NOON, 'steady');
    aside.diary.write(NOON, 'reciprocity.hint-put-aside', aside.diary.journal, {});
    expect(aside.hint()).toBeUndefined();
    const given = leaning();
    given.diary.colour(NOON, 'steady');
    given.diary.write(NOON, 'exchange.noted', given.diary.newId(), {
      with: given.tie,
      way: 'given',
      kind: 'thanks',
      size: 'small',
    });
    expect(given.hint()).toBeUndefined();
  });

  it('R4: does not come in the first 90 days of a trajectory of one’s own, also where that was stopped', () => {
    const { diary, tie, hint } = leaning();
    diary.colour(NOON, 'steady');
    const counsellor = diary.supporter('Kim');
    const BEGIN = '2026-08-01T12:00:00+02:00';
    agreed(diary, BEGIN, counsellor, courseFrom('2026-08-27'));
    agreed(diary, BEGIN, counsellor, courseFrom('2026-11-01', { whose: 'other' }));
    expect(hint()).toBeDefined();
    const late = agreed(diary, BEGIN, counsellor, courseFrom('2026-08-28'));
    expect(hint()).toBeUndefined();
    diary.write(NOON, 'trajectory.stopped', late, {});
    expect(hint()).toBeUndefined();
    expect(balanceShown(diary.states, now)?.ties.map(({ who }) => who.id)).toContain(tie);
  });

  it('R4: does not come in the 14 days after a setback', () => {
    const { diary, hint } = leaning();
    diary.colour(NOON, 'steady');
    const noted = (day: string) => {
      const setback = diary.newId();
      diary.write(NOON, 'setback.noted', setback, { day });
      return setback;
    };
    noted('2026-11-10');
    expect(hint()).toBeDefined();
    const late = noted('2026-11-11');
    expect(hint()).toBeUndefined();
    diary.write(NOON, 'setback.set-aside', late, {});
    expect(hint()).toBeDefined();
  });
});

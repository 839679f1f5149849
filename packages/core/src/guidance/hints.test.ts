import { describe, expect, it } from 'vitest';
import type { Level } from '../check-in/index.ts';
import { tiesShown } from '../network/index.ts';
import type { Hours } from '../shared/hours.ts';
import { beginning, hintReasons, hints } from './index.ts';
import { at, Diary, zone } from './testing/diary.ts';

/** A Sunday. */
const NOON = '2026-11-22T12:00:00+01:00';

const hintsOf = (diary: Diary, when = NOON) => hints(diary.states, at(when));
const idsOf = (diary: Diary) => hintsOf(diary).map(({ id }) => id);

const open = (days: Hours['weekly'][number]['days'], from: string, to: string): Hours => ({
  zone,
  weekly: [{ days, from, to }],
});
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** A network that leaves nothing to hint at. */
function whole(): Diary {
  const diary = new Diary();
  diary.supporter('friend', { gives: ['emotional', 'practical', 'company'] });
  diary.supporter('peer', { kind: 'peer', gives: ['encouragement'] });
  diary.supporter('therapist', { kind: 'therapist', gives: ['advice'] });
  return diary;
}

/** Three friends, each there at the given hours only. */
function friends(hours: Hours | null): Diary {
  const diary = new Diary();
  for (const name of ['a', 'b', 'c']) diary.supporter(name, { hours });
  diary.supporter('gp', { kind: 'gp', hours });
  return diary;
}

describe('hints', () => {
  it('N11: nothing is said where nothing is missing', () => {
    expect(hintsOf(whole())).toEqual([]);
  });

  it('N11: no professional, and no personal tie', () => {
    const diary = new Diary();
    for (const name of ['a', 'b', 'c']) diary.supporter(name, { kind: 'peer' });
    expect(hintsOf(diary)).toEqual([
      {
        id: 'no-personal-tie',
        reason: 'no-personal-tie',
        place: { tab: 'people', tag: 'recovery-network-map', open: 'add', suggest: { nature: 'personal' } },
      },
      {
        id: 'no-professional',
        reason: 'no-professional',
        place: {
          tab: 'people',
          tag: 'recovery-network-map',
          open: 'add',
          suggest: { nature: 'professional' },
        },
      },
    ]);
  });

  it('N11: an idea and an open ask count as somebody; a "not now", an end and a death do not', () => {
    const diary = new Diary();
    for (const name of ['a', 'b', 'c']) diary.supporter(name, { kind: 'therapist' });
    const friend = diary.idea('friend');
    expect(idsOf(diary)).not.toContain('no-personal-tie');
    diary.write(NOON, 'tie.asked', friend);
    expect(idsOf(diary)).not.toContain('no-personal-tie');
    diary.write(NOON, 'tie.said-not-now', friend, { doNotAskAgain: false }, { via: 'reported' });
    expect(idsOf(diary)).toContain('no-personal-tie');
    diary.write(NOON, 'tie.ended', friend);
    expect(idsOf(diary)).toContain('no-personal-tie');
  });

  it('N11: a kind of support that nobody gives, where something about giving is known', () => {
    const diary = friends(open(WEEK, '00:00', '24:00'));
    expect(hintsOf(diary)).toEqual([]);
    diary.write(NOON, 'tie.described', diary.supporter('d'), {
      gives: ['emotional', 'practical', 'company'],
    });
    expect(hintsOf(diary)).toEqual([
      {
        id: 'nobody-gives.advice',
        reason: 'nobody-gives',
        support: 'advice',
        place: { tab: 'people', tag: 'recovery-network-map', open: 'add', suggest: { gives: 'advice' } },
      },
      expect.objectContaining({ id: 'nobody-gives.encouragement', support: 'encouragement' }),
    ]);
  });

  it('N11: nobody in an evening: the first of the coming week, by the hours on the wall', () => {
    expect(hintsOf(friends(open(WEEK, '08:00', '18:00')))[0]).toMatchObject({
      id: 'nobody-in-an-evening',
      date: '2026-11-22',
    });
    expect(hintsOf(friends(open([1, 2, 4, 5, 6, 7], '08:00', '22:00')))[0]).toMatchObject({
      id: 'nobody-in-an-evening',
      date: '2026-11-25',
    });
    expect(hintsOf(friends(open(WEEK, '21:30', '22:00')))).not.toContainEqual(
      expect.objectContaining({ id: 'nobody-in-an-evening' }),
    );
  });

  it('N11: nobody on a day of the weekend', () => {
    expect(idsOf(friends(open([1, 2, 3, 4, 5, 6], '08:00', '22:00')))).toEqual([
      'nobody-in-an-evening',
      'nobody-in-the-weekend',
    ]);
    const evenings = friends(open(WEEK, '18:00', '22:00'));
    expect(idsOf(evenings)).toEqual([]);
  });

  it('N11: hours that nobody stated are no reason for a hint, nor is a network in which nobody supports yet', () => {
    expect(idsOf(friends(null))).toEqual([]);
    const ideas = new Diary();
    for (const name of ['a', 'b', 'c']) ideas.idea(name);
    expect(idsOf(ideas)).toEqual(['no-professional']);
  });

  it('N11: no company outside recovery', () => {
    const diary = new Diary();
    diary.supporter('friend', { gives: ['emotional', 'practical', 'advice'] });
    diary.supporter('buddy', { kind: 'buddy', gives: ['company', 'encouragement'] });
    diary.supporter('gp', { kind: 'gp' });
    expect(idsOf(diary)).toEqual(['no-company-outside-recovery']);
    diary.write(NOON, 'tie.described', diary.supporter('neighbour', { kind: 'neighbour' }), {
      gives: ['company'],
    });
    expect(idsOf(diary)).toEqual([]);
  });

  it('N11: at most two, and one that was dismissed never comes back', () => {
    const diary = new Diary();
    for (const name of ['a', 'b', 'c'])
      diary.supporter(name, { kind: 'peer', gives: ['company'], hours: open([1], '09:00', '10:00') });
    const seen: string[] = [];
    for (
      let found = hintsOf(diary), round = 0;
      found.length > 0 && round < 20;
      found = hintsOf(diary), round++
    ) {
      expect(found.length).toBeLessThanOrEqual(2);
      const id = found[0]?.id ?? '';
      expect(seen).not.toContain(id);
      seen.push(id);
      diary.write(NOON, 'network.hint-dismissed', diary.journal, { hint: id });
    }
    expect(seen).toHaveLength(9);
    expect(new Set(seen.map((id) => id.split('.')[0]))).toEqual(new Set(hintReasons));
  });

  it('N11: none below three ties', () => {
    const diary = new Diary();
    diary.supporter('a');
    diary.supporter('b');
    expect(hintsOf(diary)).toEqual([]);
    const third = diary.supporter('c');
    expect(idsOf(diary)).toEqual(['no-professional']);
    diary.write(NOON, 'tie.ended', third);
    expect(hintsOf(diary)).toEqual([]);
  });

  it('N11: none on a hard day', () => {
    const counts = (level: Level) => {
      const diary = friends(open(WEEK, '08:00', '12:00'));
      diary.colour(NOON, level);
      return hintsOf(diary).length;
    };
    expect((['steady', 'watch', 'act'] as const).map(counts)).toEqual([1, 1, 0]);
  });

  it('N7: a tie that is shown nowhere changes no hint, and its mark leaves no trace in any', () => {
    const diary = friends(open(WEEK, '08:00', '12:00'));
    const before = hintsOf(diary);
    const hidden = diary.supporter('hidden', { gives: ['company'] });
    diary.write(NOON, 'tie.shown-nowhere', hidden);
    expect(hintsOf(diary)).toEqual(before);
    const few = new Diary();
    few.supporter('a');
    few.supporter('b');
    few.write(NOON, 'tie.shown-nowhere', few.supporter('c'));
    expect(hintsOf(few)).toEqual([]);
  });

  it('N12: every hint adds somebody; none names a tie', () => {
    const diary = new Diary();
    for (const name of ['a', 'b', 'c'])
      diary.supporter(name, { kind: 'peer', gives: ['company'], hours: open([1], '09:00', '10:00') });
    const ties = tiesShown(diary.states.network).map(({ id }) => id);
    for (
      let found = hintsOf(diary), round = 0;
      found.length > 0 && round < 20;
      found = hintsOf(diary), round++
    ) {
      for (const hint of found) {
        expect(hint.place).toMatchObject({ tab: 'people', open: 'add' });
        for (const tie of ties) expect(JSON.stringify(hint)).not.toContain(tie);
        diary.write(NOON, 'network.hint-dismissed', diary.journal, { hint: hint.id });
      }
    }
    expect(ties).toHaveLength(3);
  });
});

describe('beginnings', () => {
  it('N11: an empty map, and "I know no one", are beginnings with a way on', () => {
    const diary = new Diary();
    expect(beginning(diary.states)).toMatchObject({
      key: 'empty',
      places: [{ open: 'add' }, { tab: 'help-now' }],
    });
    expect(beginning({})).toMatchObject({ key: 'empty' });
    diary.write(NOON, 'network.knows-no-one', diary.journal);
    expect(beginning(diary.states)).toMatchObject({
      key: 'knows-no-one',
      places: [{ tab: 'help-now' }, {}, {}],
    });
    diary.idea('Noor');
    expect(beginning(diary.states)).toBeUndefined();
  });

  it('N7: a network with only a tie that is shown nowhere looks like any empty one', () => {
    const diary = new Diary();
    diary.write(NOON, 'tie.shown-nowhere', diary.supporter('hidden'));
    expect(beginning(diary.states)).toEqual(beginning({}));
  });
});

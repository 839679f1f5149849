import { describe, expect, it } from 'vitest';
import { termsIdOf } from '../expectations/index.ts';
import { agreementsShown, envelopesShown, exchangesShown, nextSteps, visitsShown } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);

/** A person with somebody, and a way to say something many times. */
function somebody() {
  const diary = new Diary();
  const tie = diary.supporter('Kim');
  const times = <T>(count: number, make: (n: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, n) => make(n));
  /** Proposed, and taken back or left to wait. */
  const ask = (isPast: boolean, until?: string) => {
    const [thread, mark] = [diary.newId(), diary.newId()];
    const terms = { does: 'other', words: 'Walk', support: 'company', ...(until && { until }) } as const;
    const termsId = termsIdOf({ thread, mark, terms });
    diary.write(NOON, 'expectation.drafted', thread, { with: tie, terms });
    diary.write(NOON, 'expectation.proposed', thread, { termsId, mark, terms });
    if (isPast) diary.write(NOON, 'expectation.withdrawn', thread, { termsId });
    return { thread, termsId };
  };
  return { diary, tie, times, ask };
}

describe('What is shown of a long journal', () => {
  it('E2: is everything that waits or holds, and of what is past the latest, in the order in which they begin', () => {
    const { diary, times, ask } = somebody();
    const first = ask(false).thread;
    const past = times(25, () => ask(true).thread);
    const last = ask(false).thread;
    const ids = (more?: number) => agreementsShown(diary.states, now, more).map(({ id }) => id);
    expect(ids()).toEqual([first, ...past.slice(5), last]);
    expect(ids(0)).toEqual([first, last]);
    expect(ids(Number.POSITIVE_INFINITY)).toEqual([first, ...past, last]);
  });

  it('E2: counts what ended by its date among what is past, from the day after on', () => {
    const { diary, tie, ask } = somebody();
    const { thread, termsId } = ask(false, '2026-11-24');
    diary.write(NOON, 'expectation.accepted', thread, { termsId }, { by: tie, via: 'carried' });
    const shown = (when: string) =>
      agreementsShown(diary.states, at(when), 0).map(({ standing }) => standing);
    expect(shown('2026-11-24T23:00:00+01:00')).toEqual(['running']);
    expect(shown('2026-11-25T00:00:00+01:00')).toEqual([]);
    expect(agreementsShown(diary.states, at('2026-11-25T00:00:00+01:00'))).toMatchObject([
      { standing: 'over' },
    ]);
  });

  it('N7: takes nobody’s place for what may not be shown', () => {
    const { diary, tie, times, ask } = somebody();
    const past = times(20, () => ask(true).thread);
    const hidden = diary.supporter('Bram');
    for (const _ of times(30, (n) => n))
      diary.write(NOON, 'expectation.drafted', diary.newId(), {
        with: hidden,
        terms: { does: 'other', words: 'Walk', support: 'company' },
      });
    const group = diary.supporter('Donderdag');
    const other = diary.supporter('Dinsdag');
    const visits = times(50, () => {
      const visit = diary.newId();
      diary.write(NOON, 'group.planned', visit, { group, on: '2026-11-23' });
      return visit;
    });
    for (const _ of times(30, (n) => n))
      diary.write(NOON, 'group.planned', diary.newId(), { group: other, on: '2026-11-24' });
    for (const one of [hidden, other]) diary.write(NOON, 'tie.shown-nowhere', one);
    expect(agreementsShown(diary.states, now).map(({ id }) => id)).toEqual(past);
    expect(visitsShown(diary.states).map(({ id }) => id)).toEqual(visits);
    expect(tie).not.toBe(hidden);
  });

  it('N7, R1: gives of what was given and got as many as are asked for, whoever else is not shown', () => {
    const { diary, tie, times } = somebody();
    const hidden = diary.supporter('Bram');
    const noted = (other: string) => {
      const id = diary.newId();
      const data = { with: other, way: 'received', kind: 'listening', size: 'small' };
      diary.write(NOON, 'exchange.noted', id, data);
      return id;
    };
    const theirs = times(12, () => noted(tie));
    times(12, () => noted(hidden));
    diary.write(NOON, 'tie.shown-nowhere', hidden);
    expect(exchangesShown(diary.states, 10).map(({ id }) => id)).toEqual(theirs.slice(2));
  });

  it('G3, D5: is of visits and of what left the latest, and all where all is asked for', () => {
    const { diary, tie, times } = somebody();
    const group = diary.supporter('Donderdag');
    const visits = times(60, (n) => {
      const visit = diary.newId();
      const on = `2026-${String(1 + (n % 12)).padStart(2, '0')}-15`;
      diary.write(NOON, 'group.planned', visit, { group, on });
      return on;
    }).toSorted();
    expect(visitsShown(diary.states).map(({ on }) => on)).toEqual(visits.slice(10));
    expect(visitsShown(diary.states, Number.POSITIVE_INFINITY).map(({ on }) => on)).toEqual(visits);
    const connection = diary.newId();
    const secret = 'A'.repeat(43);
    diary.write(NOON, 'connection.opened', connection, {
      tie,
      side: 'inviter',
      journal: diary.journal,
      secret,
    });
    times(60, () =>
      diary.write(NOON, 'envelope.sent', connection, { kind: 'answer', until: '2026-12-01T00:00:00Z' }),
    );
    const sent = envelopesShown(diary.states, Number.POSITIVE_INFINITY);
    expect(sent).toHaveLength(60);
    expect(envelopesShown(diary.states)).toEqual(sent.slice(0, 50));
  });

  it('C3: is today’s colour also where a clock that ran fast dated an earlier one ahead', () => {
    const { diary, times } = somebody();
    times(40, (n) =>
      diary.colour(`2026-10-${String(1 + (n % 28)).padStart(2, '0')}T12:00:00+01:00`, 'steady'),
    );
    const hard = () => nextSteps(diary.states, now).some(({ reason }) => reason === 'act-day');
    diary.colour(NOON, 'act', '2026-11-23T10:00:00+01:00');
    expect(hard()).toBe(true);
    diary.colour(NOON, 'steady', '2026-11-22T11:00:00+01:00');
    expect(hard()).toBe(false);
  });
});

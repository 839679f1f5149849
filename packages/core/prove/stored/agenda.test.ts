import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  appointmentsIn,
  appointmentWithUid,
  cancelledAhead,
  missedLately,
  occurrencesAhead,
} from '../../src/agenda/index.ts';
import { areas } from '../../src/all.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored agenda of the first version', () => {
  const text = textOf('journal-agenda-v1.json');
  const file = fromFile(text);
  if (!file.ok) throw new Error('the stored journal can not be read');
  const state = fold(file.value, areas);
  const { agenda } = state.areas;
  const now = { ms: Date.parse('2026-10-16T12:00:00+02:00'), zone: 'Europe/Amsterdam' };

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('6fec3644fb1bf546c4586f9aa2e28fd8a0627d5109891d8724b1652a427a9669');
    expect(toFile(file.value).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13, A11: means today what it meant', () => {
    expect(
      occurrencesAhead(agenda, now, 6).map(({ start, away }) => [
        isoAt(start, now.zone),
        away?.standIn !== undefined,
      ]),
    ).toEqual([
      ['2026-10-20T10:00:00+02:00', true],
      ['2026-10-25T02:30:00+02:00', false],
      ['2026-10-28T11:00:00+01:00', false],
      ['2026-10-29T19:30:00+01:00', false],
      ['2026-11-10T10:00:00+01:00', false],
      ['2026-11-17T10:00:00+01:00', false],
    ]);
    expect(appointmentsIn(agenda).map((one) => [one.what, cancelledAhead(one, now)])).toEqual([
      ['individual', ['2026-11-03']],
      ['mutual-aid', []],
      ['medication', []],
    ]);
    expect(appointmentWithUid(agenda, 'afspraak-7@huisarts.example')?.imported).toMatchObject({
      sequence: 2,
    });
    expect(missedLately(agenda, now).map(({ on, next }) => [on, next?.on])).toEqual([
      ['2026-10-13', '2026-10-20'],
    ]);
  });
});

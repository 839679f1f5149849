import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { correct } from '../amend.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import { fold } from '../state.ts';
import { setbacksByTime } from './index.ts';
import { daysOf, NOON, noted, now } from './testing/noted.ts';

describe('the day of a setback', () => {
  it('L5: back-dating is normal, and so is not knowing when', () => {
    const diary = new Diary();
    noted(diary, null, '2026-11-10T09:00:00+01:00');
    noted(diary, '2026-11-22');
    noted(diary, '2019-02-28');
    expect(daysOf(diary)).toEqual(['2019-02-28', null, '2026-11-22']);
  });

  it('L5: it can be moved to another day, or to none, by noting or correcting it', () => {
    const diary = new Diary();
    const id = noted(diary, '2026-11-21');
    diary.write(NOON, 'setback.noted', id, { day: null });
    expect(daysOf(diary)).toEqual([null]);
    const [entry = ''] = diary.lines.filter(({ type }) => type === 'setback.noted').map((line) => line.id);
    const future = correct(
      diary.journalOf(),
      areas,
      { id: diary.newId(), entry, data: { day: '2027-01-01' } },
      { now, device: 'phone' },
    );
    expect(future).toMatchObject({ ok: false, error: { key: 'in-the-future' } });
  });

  it('L5: tomorrow on the wall is refused, in the night too', () => {
    const diary = new Diary();
    const late = '2026-11-22T23:59:00+01:00';
    const ask = (when: string, day: string) => diary.ask(when, 'setback.noted', diary.newId(), { day });
    expect(ask(late, '2026-11-23')).toMatchObject({
      ok: false,
      error: { rule: 'L5', key: 'in-the-future' },
    });
    expect(ask(late, '2026-11-22').ok).toBe(true);
    expect(ask('2026-11-23T00:01:00+01:00', '2026-11-23').ok).toBe(true);
  });

  it.each(['2026-02-31', '2026-02-29', '2026-13-01', '1026-11-22', '0000-00-00'])(
    'L5: %s is refused, and set aside when it comes from elsewhere',
    (day) => {
      const diary = new Diary();
      const refused = diary.ask(NOON, 'setback.noted', diary.newId(), { day });
      expect(refused).toMatchObject({ ok: false, error: { key: 'no-such-date' } });
      noted(diary, '2026-11-20');
      const lines = diary.lines.map((line) => ({ ...line, data: { day } }));
      const folded = fold(diary.journalOf(lines), areas);
      expect(folded.setAside).toHaveLength(1);
      expect(setbacksByTime(folded.areas.setbacks, now)).toEqual([]);
    },
  );

  it.each(['yesterday', '2026-1-1', '', '2026-11-22T00:00:00Z'])('J5: %j is no date at all', (day) => {
    const diary = new Diary();
    const refused = diary.ask(NOON, 'setback.noted', diary.newId(), { day });
    expect(refused).toMatchObject({ ok: false, error: { key: 'malformed', params: { field: 'day' } } });
  });

  it('L5: what lies more than a day ahead waits, and loses nothing', () => {
    const diary = new Diary();
    noted(diary, '2026-11-20');
    const dated = (day: string) => {
      const lines = diary.lines.map((line) => ({ ...line, data: { day } }));
      return fold(diary.journalOf(lines), areas).areas.setbacks;
    };
    expect(setbacksByTime(dated('2026-11-23'), now)).toHaveLength(1);
    expect(setbacksByTime(dated('2026-11-24'), now)).toEqual([]);
    expect(setbacksByTime(dated('2026-11-24'), at('2026-11-24T08:00:00+01:00'))).toHaveLength(1);
  });
});

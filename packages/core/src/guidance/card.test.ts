import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { eraseText } from '../amend.ts';
import { emptyJournal, withLines } from '../journal/index.ts';
import { cardLines } from '../plan/index.ts';
import { cardShown } from './index.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';

const context = { now: at(NOON), device: 'phone' };

const write = (diary: Diary, data: object) =>
  diary.write(NOON, 'plan.card-written', diary.journal, { ...data });

describe('the emergency card', () => {
  it('P5: says what the person wrote, letter by letter, and nothing else', () => {
    const diary = new Diary();
    expect(cardShown({})).toEqual({ call: [] });
    expect(cardShown(diary.states)).toEqual({ call: [] });
    const words = Object.fromEntries(cardLines.map((line) => [line, `  ${line}\nزولبيديم 10 mg, 2×? `]));
    const call = [{ name: 'Noor', number: '06 1234 5678' }, { name: 'De huisarts' }];
    write(diary, { call, ...words });
    expect(cardShown(diary.states)).toEqual({ call, ...words });
  });

  it('P5: the later card counts, whole; lines on which nothing stands are absent', () => {
    const diary = new Diary();
    write(diary, { medication: 'see the box', pets: 'the cat' });
    write(diary, { medication: '', approach: 'speak softly' });
    expect(cardShown(diary.states)).toEqual({ call: [], approach: 'speak softly' });
  });

  it('P5: six names, a name for each, 500 characters a line', () => {
    const diary = new Diary();
    const ask = (data: object) => {
      const done = diary.ask(NOON, 'plan.card-written', diary.journal, { ...data });
      return done.ok ? undefined : `${done.error.key} ${done.error.params?.field}`;
    };
    expect(ask({ call: Array.from({ length: 6 }, () => ({ name: 'a' })) })).toBeUndefined();
    expect(ask({ call: Array.from({ length: 7 }, () => ({ name: 'a' })) })).toBe('malformed call');
    expect(ask({ call: [{ name: 'a' }, { name: ' ', number: '1' }] })).toBe('text-missing call.1.name');
    expect(ask({ call: [{ name: 'a', dose: '1' }] })).toBe('malformed call.0.dose');
    expect(ask({ other: 'a'.repeat(501) })).toBe('malformed other');
    expect(ask({ dose: '10 mg' })).toMatch(/^malformed/);
  });

  it('N7: who is shown nowhere is not among those to call, by number or by name', () => {
    const diary = new Diary();
    const robin = diary.supporter('Robin', { reach: { phone: '+31 6 1234 5678' } });
    const kim = diary.supporter('Kim', { reach: {} });
    const call = [
      { name: 'Noor', number: '06 0000 0000' },
      { name: 'A friend', number: '06-12345678' },
      { name: 'ROBIN' },
      { name: 'Robin', number: '06 9999 9999' },
      { name: 'Kim', number: '06 8888 8888' },
    ];
    write(diary, { call });
    expect(cardShown(diary.states).call).toEqual(call);
    diary.write(NOON, 'tie.shown-nowhere', robin);
    diary.write(NOON, 'tie.shown-nowhere', kim);
    expect(cardShown(diary.states).call).toEqual([call[0]]);
    const { plan } = diary.states;
    expect(cardShown({ plan }).call).toEqual([]);
  });

  it('N7: whose number changed, has a second one, or stands beside somebody else is not printed either', () => {
    const diary = new Diary();
    const sam = diary.supporter('Sam', { reach: { phone: '06-22222222' } });
    diary.supporter('Sam de Boer', { reach: { phone: '06 3333 3333' } });
    const call = [
      { name: 'Sam', number: '06-11111111' },
      { name: 'Sam, at work' },
      { name: 'home', number: '020-7654321 or 06-2222 2222 ext. 4' },
      { name: 'Sam', number: '0031 6 33333333, 020 555 55 55' },
      { name: 'Samir', number: '1' },
    ];
    write(diary, { call });
    diary.write(NOON, 'tie.shown-nowhere', sam);
    // Another Sam is somebody else where the number is surely theirs.
    expect(cardShown(diary.states).call).toEqual([call[3], call[4]]);
  });

  it('N7: a name without its accents, and the first name alone, keep them off the card; not who is shown by that name', () => {
    const diary = new Diary();
    const hidden = [diary.supporter('Élise', { reach: {} }), diary.supporter('Sam de Wit', { reach: {} })];
    const call = [
      { name: 'Elise' },
      { name: 'Sam', number: '06 99' },
      { name: 'Sam Jansen' },
      { name: 'De' },
    ];
    write(diary, { call });
    for (const tie of hidden) diary.write(NOON, 'tie.shown-nowhere', tie);
    expect(cardShown(diary.states).call).toEqual(call.slice(2));
    diary.supporter('Sam', { reach: {} });
    expect(cardShown(diary.states).call).toEqual(call.slice(1));
  });

  it('N7: a name and a number that they had when the card was written keep them off it; an erased name does not', () => {
    const diary = new Diary();
    const call = [
      { name: 'Sam', number: '1' },
      { name: 'home', number: '06-2222 2222' },
    ];
    write(diary, { call });
    const sam = diary.supporter('Sam', { reach: { phone: '06 22222222' } });
    diary.write(NOON, 'tie.described', sam, { name: 'Samuel', reach: { phone: '06-33333333' } });
    expect(cardShown(diary.states).call).toEqual(call);
    diary.write(NOON, 'tie.shown-nowhere', sam);
    expect(cardShown(diary.states).call).toEqual([]);
    const journal = withLines(emptyJournal(diary.journal, diary.state.owner), diary.lines);
    const added = diary.lines.find(({ type }) => type === 'tie.added')?.id ?? '';
    const erased = eraseText(journal, areas, { id: diary.newId(), entry: added, field: 'name' }, context);
    expect(erased.ok && cardShown(erased.value.state.areas).call).toEqual([call[0]]);
  });

  it('N7, J10: at an earlier moment, before their tie was written down, they are not on it either', () => {
    const diary = new Diary();
    write(diary, { call: [{ name: 'Robin' }, { name: 'Noor' }] });
    const { states: earlier } = diary;
    diary.write(NOON, 'tie.shown-nowhere', diary.supporter('Robin'));
    expect(cardShown(earlier).call).toHaveLength(2);
    const networkNow = diary.states.network;
    expect(cardShown({ ...earlier, networkNow }).call).toEqual([{ name: 'Noor' }]);
  });
});

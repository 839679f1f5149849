import { describe, expect, it } from 'vitest';
import { AddressBook, at } from '../testing/address-book.ts';
import { contactDue } from './contact-due.ts';
import { contactsWith, lastContact } from './contacts.ts';

/** Monday 2 November 2026, when the rhythms below are set. */
const START = '2026-11-02T12:00:00+01:00';
const within = (maxDays: number) => ({ range: { minDays: 1, maxDays } });
const dueOn = (book: AddressBook, date: string) => contactDue(book.state, at(`${date}T12:00:00+01:00`))?.name;

function bookOf(rhythms: Record<string, number>) {
  const book = new AddressBook();
  book.clock = START;
  const id = new Map(
    Object.entries(rhythms).map(([name, maxDays]) => {
      const tie = book.add(name);
      book.write('tie.rhythm-set', tie, within(maxDays));
      return [name, tie] as const;
    }),
  );
  book.clock = '2026-12-31T12:00:00+01:00';
  return { book, idOf: (name: string) => id.get(name) ?? '' };
}

describe('contacts', () => {
  it('N15: a contact says with whom, how, who began it, what for and whether it was answered', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.contact(anna, '2026-11-20T10:00:00+01:00', { support: 'company', channel: 'visit' });
    book.contact(anna, '2026-11-22T10:00:00+01:00', {
      startedBy: 'them',
      result: 'thanks',
      channel: 'message',
    });
    book.contact(anna, '2026-11-21T10:00:00+01:00', { result: 'no-answer' });
    expect(contactsWith(book.state, anna)).toMatchObject([
      { at: '2026-11-22T10:00:00+01:00', channel: 'message', startedBy: 'them', result: 'thanks' },
      { at: '2026-11-21T10:00:00+01:00', channel: 'call', startedBy: 'me', result: 'no-answer' },
      { at: '2026-11-20T10:00:00+01:00', channel: 'visit', support: 'company', result: 'spoken' },
    ]);
    expect(contactsWith(book.state, book.add('Bram'))).toEqual([]);
    expect(
      book.refusal('contact.noted', anna, { channel: 'pigeon', startedBy: 'me', result: 'spoken' }),
    ).toBe('J5 malformed');
  });

  it('N15: the last contact is the last by when it happened, and an attempt is none', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(lastContact(book.state, anna)).toBeUndefined();
    book.contact(anna, '2026-11-20T10:00:00+01:00');
    book.contact(anna, '2026-11-10T10:00:00+01:00');
    book.contact(anna, '2026-11-22T10:00:00+01:00', { result: 'no-answer' });
    expect(lastContact(book.state, anna)).toBe(Date.parse('2026-11-20T10:00:00+01:00'));
  });
});

describe('rhythm of contact', () => {
  it('N10: inside the range it is quiet; beyond it there is one soft hint', () => {
    const { book } = bookOf({ Anna: 14 });
    expect(dueOn(book, '2026-11-16')).toBeUndefined();
    expect(dueOn(book, '2026-11-17')).toBe('Anna');
  });

  it('N10: contact makes it quiet, and so does an attempt for that week', () => {
    const { book, idOf } = bookOf({ Anna: 14 });
    book.contact(idOf('Anna'), '2026-11-18T10:00:00+01:00', { result: 'no-answer' });
    expect(dueOn(book, '2026-11-18')).toBeUndefined();
    expect(dueOn(book, '2026-11-22')).toBeUndefined();
    expect(dueOn(book, '2026-11-23')).toBe('Anna');
    book.contact(idOf('Anna'), '2026-11-23T10:00:00+01:00');
    expect(dueOn(book, '2026-11-24')).toBeUndefined();
    expect(dueOn(book, '2026-12-07')).toBeUndefined();
    expect(dueOn(book, '2026-12-08')).toBe('Anna');
  });

  it('N10: at most one tie a week over all, also after that one was spoken to', () => {
    const { book, idOf } = bookOf({ Late: 15, Early: 14, Later: 16 });
    expect(dueOn(book, '2026-11-17')).toBe('Early');
    expect(dueOn(book, '2026-11-22')).toBe('Early');
    book.contact(idOf('Early'), '2026-11-18T10:00:00+01:00');
    for (const date of ['2026-11-18', '2026-11-20', '2026-11-22']) expect(dueOn(book, date)).toBeUndefined();
    expect(dueOn(book, '2026-11-23')).toBe('Late');
  });

  it('N10: in any ten weeks no week shows two ties', () => {
    const { book, idOf } = bookOf({ A: 5, B: 6, C: 7, D: 20 });
    book.clock = '2027-03-01T12:00:00+01:00';
    for (let week = 0; week < 10; week++) {
      const shown = new Set<string>();
      for (let day = 0; day < 7; day++) {
        const ms = Date.parse('2026-11-02T12:00:00+01:00') + (week * 7 + day) * 86_400_000;
        const tie = contactDue(book.state, { ms, zone: 'Europe/Amsterdam' });
        if (!tie) continue;
        shown.add(tie.name);
        if ((week + day) % 2) book.contact(idOf(tie.name), new Date(ms).toISOString().replace('.000', ''));
      }
      expect(shown.size).toBeLessThanOrEqual(1);
      if (week > 0) expect(shown.size).toBe(1);
    }
  });

  it('N10: only who supports, and only where the person wants a rhythm', () => {
    const { book, idOf } = bookOf({ Rests: 1, Dropped: 1, Ended: 1, Anna: 30 });
    book.write('tie.rested', idOf('Rests'));
    book.write('tie.rhythm-set', idOf('Dropped'), { range: null });
    book.write('tie.ended', idOf('Ended'));
    expect(dueOn(book, '2026-11-20')).toBeUndefined();
    expect(dueOn(book, '2026-12-03')).toBe('Anna');
  });

  it('N10: the week keeps to the tie that had it, whatever becomes of that one', () => {
    const steps: [type: string, data?: Record<string, unknown>][] = [
      ['tie.rested'],
      ['tie.ended'],
      ['tie.died', { keepOnMap: true }],
      ['tie.shown-nowhere'],
      ['tie.rhythm-set', { range: null }],
      ['tie.rhythm-set', within(30)],
    ];
    for (const [type, data] of steps) {
      const { book, idOf } = bookOf({ A: 5, B: 6 });
      expect(dueOn(book, '2026-11-09')).toBe('A');
      book.clock = '2026-11-10T09:00:00+01:00';
      book.write(type, idOf('A'), data);
      for (const date of ['2026-11-10', '2026-11-15']) expect(dueOn(book, date), type).toBeUndefined();
      expect(dueOn(book, '2026-11-16'), type).toBe('B');
    }
  });

  it('N10: a rest that ends by its date, or a new rhythm, takes no week from another', () => {
    const { book, idOf } = bookOf({ Rests: 3, Anna: 5 });
    book.clock = '2026-11-04T09:00:00+01:00';
    book.write('tie.rested', idOf('Rests'), { until: '2026-11-10' });
    book.clock = '2026-11-10T09:00:00+01:00';
    book.write('tie.rhythm-set', book.add('New'), within(1));
    for (const date of ['2026-11-09', '2026-11-11', '2026-11-15']) expect(dueOn(book, date)).toBe('Anna');
    expect(dueOn(book, '2026-11-16')).toBe('Rests');
  });

  it('N10: nothing that is dated at the end of time stops the view', () => {
    const { book, idOf } = bookOf({ Anna: 3650 });
    const far = '9999-12-31T23:59:59-12:00';
    const ties = Object.values(book.state.ties).map((tie) => ({
      ...tie,
      ...(tie.rhythm && { rhythm: { ...tie.rhythm, since: far } }),
    }));
    const contact = {
      id: idOf('Anna'),
      at: far,
      channel: 'call',
      startedBy: 'me',
      result: 'spoken',
    } as const;
    const state = {
      ...book.state,
      ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])),
      contacts: { [idOf('Anna')]: [contact] },
    };
    for (const when of ['2026-11-09T12:00:00+01:00', far])
      expect(contactDue(state, at(when))).toBeUndefined();
    expect(book.refusal('tie.rhythm-set', idOf('Anna'), within(3651))).toBe('J5 malformed');
  });
});

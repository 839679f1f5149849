import { describe, expect, it } from 'vitest';
import { eraseText } from '../amend.ts';
import { fold } from '../state.ts';
import { network } from './index.ts';
import { AddressBook, areas, zone } from './testing/address-book.ts';

const window = { days: [1, 2, 3], from: '10:00', to: '12:00' };
const away = { from: '2026-12-24', until: '2026-12-26', windows: [] };
const available = (hours: object) => ({
  hours: { zone, weekly: [window], exceptions: [away], ...hours },
  channels: [],
});

/** The field that a refusal names; `undefined` where it is recorded. */
function refusedField(book: AddressBook, type: string, about: string, data: Record<string, unknown>) {
  const result = book.ask(type, about, data);
  return result.ok ? undefined : `${result.error.key} ${result.error.params?.field}`;
}

describe('what is written down', () => {
  it('N5, N9: dates, zones and windows that are none are refused, and read when they come from elsewhere', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(refusedField(book, 'tie.rested', anna, { until: '2026-99-99' })).toBe('malformed until');
    const wrong = {
      'hours.zone': { zone: 'Nowhere/Land' },
      'hours.weekly': { weekly: [{ ...window, days: [] }] },
      'hours.exceptions': { exceptions: [{ ...away, until: '2026-02-31' }] },
    };
    for (const [field, hours] of Object.entries(wrong))
      expect(refusedField(book, 'tie.available', anna, available(hours))).toBe(`malformed ${field}`);
    expect(refusedField(book, 'tie.available', anna, available({}))).toBeUndefined();
    const lines = book.journal.lines.map((line) =>
      'data' in line && line.type === 'tie.available'
        ? { ...line, data: available(wrong['hours.zone']) }
        : line,
    );
    expect(fold({ ...book.journal, lines }, areas).setAside).toEqual([]);
  });

  it('J5: nothing is written that this version does not know, however deep it lies', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    const written = (type: string, data: Record<string, unknown>) => refusedField(book, type, anna, data);
    const reach = { phone: '0101234567', evil: { a: 1 } };
    expect(written('tie.described', { reach })).toBe('malformed reach.evil');
    expect(refusedField(book, 'tie.added', book.newId(), { name: 'Bram', reach })).toBe(
      'malformed reach.evil',
    );
    expect(written('tie.available', available({ evil: 1 }))).toBe('malformed hours.evil');
    expect(written('tie.available', available({ weekly: [{ ...window, evil: 1 }] }))).toBe(
      'malformed hours.weekly.0.evil',
    );
    expect(written('tie.rhythm-set', { range: { minDays: 1, maxDays: 2, constructor: 3 } })).toBe(
      'malformed range.constructor',
    );
  });

  it('J5: a field of a newer device stays in its entry, and out of what is shown', () => {
    const book = new AddressBook();
    const anna = book.add('Anna', { reach: { phone: '0101234567' } });
    const lines = book.journal.lines.map((line) =>
      'data' in line ? { ...line, data: { ...line.data, reach: { phone: '0101234567', fax: '1' } } } : line,
    );
    const state = fold({ ...book.journal, lines }, areas);
    expect(state.setAside).toEqual([]);
    expect(state.areas.network.ties[anna]?.reach).toEqual({ phone: '0101234567' });
  });

  it('J7: a number, an address or a place can be erased singly', () => {
    const book = new AddressBook();
    const anna = book.add('Anna', { reach: { phone: '0101234567', place: 'Somewhere' } });
    const entry = book.journal.lines[0]?.id ?? '';
    const done = eraseText(
      book.journal,
      areas,
      { id: book.newId(), entry, field: 'reach.phone' },
      { now: book.now, device: 'phone' },
    );
    expect(done.ok && done.value.state.areas.network.ties[anna]?.reach).toEqual({
      phone: '',
      place: 'Somewhere',
    });
    expect(JSON.stringify(done)).not.toContain('0101234567');
  });

  it('N7: what is offered about a tie that is shown nowhere holds no ask, and no place among the first three', () => {
    const book = new AddressBook();
    const [ex, friend] = [book.idea('Ex'), book.add('Friend')];
    book.write('tie.put-first', friend, { position: 1 });
    expect(network.allowed(book.state, ex, book.now)).toContain('tie.asked');
    book.write('tie.shown-nowhere', ex);
    expect(network.allowed(book.state, ex, book.now).filter((type) => /asked/.test(type))).toEqual([]);
    expect(book.refusal('tie.put-first', ex, { position: 1 })).toBe('E8 nothing-is-asked');
    expect(book.state.first).toEqual({ 1: friend });
    book.write('tie.put-first', ex, { position: null });
  });
});

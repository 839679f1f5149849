import { describe, expect, it } from 'vitest';
import { fold } from '../state.ts';
import { changes, contactDue, coverage, linksShown, network, reachable, tiesListed } from './index.ts';
import { measures } from './measures/index.ts';
import { AddressBook, areas, reported, zone } from './testing/address-book.ts';

function bookOf(size: number) {
  const book = new AddressBook();
  const ids = Array.from({ length: size }, () => book.newId());
  const written = book.askAll(
    ids.flatMap((about, n) => [
      { type: 'tie.added', about, data: { name: `Tie ${n}`, start: 'supporting', gives: ['company'] } },
      { type: 'contact.noted', about, data: { channel: 'call', startedBy: 'me', result: 'spoken' } },
    ]),
  );
  const links = book.askAll(
    ids.map((a, n) => ({
      type: 'network.ties-linked',
      about: a,
      data: { a, b: ids[(n + 1) % size] ?? '', know: true },
    })),
  );
  expect([written.ok, links.ok]).toEqual([true, true]);
  return book;
}

describe('many ties', () => {
  it.each([150, 1500])('N14: %i ties are recorded, folded, listed and measured', (size) => {
    const book = bookOf(size);
    const { state, now } = book;
    expect(fold(book.journal, areas).areas.network).toEqual(state);
    const [first] = tiesListed(state);
    book.write('tie.moved', first?.id ?? '', { ring: 'close' });
    expect(tiesListed(state)).toHaveLength(size);
    expect(reachable(state, now, { level: 'steady' })).toHaveLength(size);
    expect(linksShown(state)).toHaveLength(size);
    expect(coverage(state, now).supports.company).toHaveLength(size);
    expect(changes(network.empty(), state)).toHaveLength(size);
    expect(contactDue(state, now)).toBeUndefined();
    const always = { zone, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] } as const;
    const ties = Object.values(state.ties).map((tie) => [tie.id, { ...tie, hours: { ...always } }] as const);
    const open = { ...state, ties: Object.fromEntries(ties) };
    expect(reachable(open, now).filter(({ until }) => until === undefined)).toHaveLength(size);
    expect(measures(state, now).effectiveSize).toBeCloseTo(size - 2, 9);
  });
});

describe('more than anybody has', () => {
  const window = { days: [1, 2, 3, 4, 5, 6, 7], from: '10:00', to: '10:01' };
  const exception = { from: '2026-12-24', until: '2026-12-26', windows: [] };
  const available = (weekly: number, exceptions: number, data = {}) => ({
    hours: { zone, weekly: Array(weekly).fill(window), exceptions: Array(exceptions).fill(exception) },
    channels: ['call'],
    ...data,
  });

  it('N11: more hints than there are were not put aside by a person, and do not fit', () => {
    const book = new AddressBook();
    const hints = Array.from({ length: 1000 }, (_, n) => ({ hint: `hint ${n}` }));
    const put = (data: { hint: string }) => ({
      type: 'network.hint-dismissed',
      about: book.journal.id,
      data,
    });
    expect(book.askAll(hints.map(put)).ok).toBe(true);
    expect(book.refusal('network.hint-dismissed', book.journal.id, { hint: 'hint 1' })).toBeUndefined();
    expect(book.refusal('network.hint-dismissed', book.journal.id, { hint: 'more' })).toBe('J4 not-possible');
  });

  it('N9: hours, days and channels beyond any use do not fit, also where they come from elsewhere', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.write('tie.available', anna, available(100, 1000));
    const days = { hours: { zone, weekly: [{ ...window, days: Array(8).fill(1) }] }, channels: [] };
    const spans = { ...exception, windows: Array(101).fill({ from: '10:00', to: '11:00' }) };
    for (const data of [
      available(101, 0),
      available(1, 1001),
      available(1, 0, { channels: ['call', 'call', 'call', 'call'] }),
      days,
      { hours: { zone, weekly: [], exceptions: [spans] }, channels: [] },
    ]) {
      expect(book.refusal('tie.available', anna, data)).toBe('J5 malformed');
      const lines = book.journal.lines.map((line) =>
        'data' in line && line.type === 'tie.available' ? { ...line, data } : line,
      );
      const state = fold({ ...book.journal, lines }, areas);
      expect(state.setAside).toMatchObject([{ type: 'tie.available', reason: 'schema' }]);
    }
  });
});

describe('the area', () => {
  it('N5: what structure allows of somebody is steps and facts; of nobody, to be added', () => {
    const book = new AddressBook();
    expect(network.allowed(book.state, book.newId(), book.now)).toEqual([
      'tie.added',
      'network.hint-dismissed',
      'network.knows-no-one',
    ]);
    const anna = book.idea('Anna');
    const allowed = network.allowed(book.state, anna, book.now);
    expect(allowed).toEqual(expect.arrayContaining(['tie.asked', 'tie.ended', 'tie.moved', 'contact.noted']));
    expect(allowed).not.toContain('tie.said-yes');
    expect(allowed).not.toContain('tie.added');
  });

  it('N5: an older state stays what it was when more is written', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.contact(anna, '2026-11-20T10:00:00+01:00');
    const before = book.state;
    const copy = structuredClone(before);
    book.write('tie.moved', anna, { ring: 'outside' });
    book.write('tie.asked', anna);
    book.contact(anna, '2026-11-21T10:00:00+01:00');
    book.write('tie.put-first', anna, { position: 1 });
    book.write('network.hint-dismissed', book.journal.id, { hint: 'x' });
    expect(before).toEqual(copy);
    expect(book.state).not.toEqual(copy);
  });

  it('N5: a state is plain JSON and is known again; another value is not', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.write('tie.asked', anna);
    book.write('tie.said-not-now', anna, { doNotAskAgain: true }, reported);
    book.write('tie.considered', anna, { trust: 'yes' });
    const back: unknown = JSON.parse(JSON.stringify(book.state));
    expect(back).toStrictEqual(book.state);
    expect(network.isState(back)).toBe(true);
    const tie = book.tie(anna);
    for (const other of [
      undefined,
      [],
      {},
      { ...book.state, ties: { [anna]: { ...tie, life: '{"life":"lost"}' } } },
      { ...book.state, ties: { [anna]: { ...tie, life: 'idea' } } },
      { ...book.state, ties: { [anna]: { ...tie, name: 7 } } },
      { ...book.state, contacts: { [anna]: {} } },
    ])
      expect(network.isState(other)).toBe(false);
  });

  it('N5: a tie speaks for itself only, also about its hours', () => {
    const book = new AddressBook();
    const [anna, bram] = [book.add('Anna'), book.add('Bram')];
    const said = { hours: null, channels: ['call'] };
    expect(book.refusal('tie.available', anna, said, { by: bram, via: 'carried' })).toBe('J4 not-possible');
    book.write('tie.available', anna, said, { by: anna, via: 'carried' });
    expect(book.tie(anna).channels).toEqual(['call']);
    expect(book.refusal('tie.moved', anna, { ring: 'close' }, { by: anna, via: 'carried' })).toBe(
      'J12 writer',
    );
  });
});

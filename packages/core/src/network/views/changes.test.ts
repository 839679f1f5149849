import { describe, expect, it } from 'vitest';
import { foldUntil } from '../../state.ts';
import { AddressBook, areas, reported } from '../testing/address-book.ts';
import { changes, summary } from './changes.ts';

function twoMonths() {
  const book = new AddressBook();
  book.clock = '2026-09-01T12:00:00+02:00';
  const [anna, bram] = [book.add('Anna', { gives: ['advice'] }), book.idea('Bram', { ring: 'further' })];
  const ended = book.add('Cor');
  book.clock = '2026-11-01T12:00:00+01:00';
  const dirk = book.add('Dirk', { kind: 'neighbour', ring: 'very-close', why: 'walking' });
  book.write('tie.described', anna, { gives: ['company'] });
  book.write('tie.moved', bram, { ring: 'close' });
  book.write('tie.asked', bram);
  book.write('tie.said-yes', bram, {}, reported);
  book.write('tie.ended', ended);
  const then = foldUntil(book.journal, areas, Date.parse('2026-10-01T00:00:00Z')).areas.network;
  return { book, then, anna, bram, dirk, ended };
}

describe('then and now', () => {
  it('N17: what changed is who came, moved, answered, and gives more', () => {
    const { book, then, anna, bram, dirk, ended } = twoMonths();
    expect(changes(then, book.state)).toEqual([
      { what: 'support', tie: anna, more: ['company'] },
      { what: 'moved', tie: bram, from: 'further', to: 'close' },
      { what: 'stage', tie: bram, from: 'idea', to: 'supporting' },
      { what: 'stage', tie: ended, from: 'supporting', to: 'ended' },
      { what: 'added', tie: dirk, stage: 'supporting' },
    ]);
    expect(changes(book.state, book.state)).toEqual([]);
  });

  it('N17: the summary says who is there and what for, ring by ring', () => {
    const { book, then } = twoMonths();
    const page = summary(book.state, book.now, then);
    expect(page.rings.map(({ ring, ties }) => [ring, ties.map((tie) => tie.name)])).toEqual([
      ['very-close', ['Dirk']],
      ['close', ['Anna', 'Bram']],
    ]);
    expect(page.rings[0]?.ties[0]).toMatchObject({ kind: 'neighbour', stage: 'supporting', why: 'walking' });
    expect(page.changes).toHaveLength(5);
    expect(summary(book.state, book.now).changes).toEqual([]);
  });

  it('N17: who died is remembered in it where that is wanted; who ended is not in it', () => {
    const { book, dirk } = twoMonths();
    book.write('tie.died', dirk, { keepOnMap: true });
    const page = summary(book.state, book.now);
    expect(page.remembered.map((tie) => tie.name)).toEqual(['Dirk']);
    expect(JSON.stringify(page)).not.toContain('Cor');
    book.write('tie.died', dirk, { keepOnMap: false });
    expect(summary(book.state, book.now).remembered).toEqual([]);
  });
});

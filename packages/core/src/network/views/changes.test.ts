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
      { what: 'stage', tie: bram, to: 'supporting' },
      { what: 'stage', tie: ended, to: 'ended' },
      { what: 'added', tie: dirk },
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
    expect(page.changes).toHaveLength(4);
    expect(summary(book.state, book.now).changes).toEqual([]);
  });

  it('N6, N17: on the page nobody can tell who refused from who was not asked', () => {
    const { book } = twoMonths();
    const [refused, asked, idea] = [book.idea('Same'), book.idea('Same'), book.idea('Same')];
    const then = book.state;
    for (const id of [refused, asked]) book.write('tie.asked', id);
    book.write('tie.said-not-now', refused, { doNotAskAgain: false }, reported);
    const page = summary(book.state, book.now, then);
    expect(page.changes).toEqual([]);
    expect(JSON.stringify(page)).not.toContain('not-now');
    const lines = page.rings.flatMap(({ ties }) => ties).filter(({ name }) => name === 'Same');
    expect(lines.map(({ tie }) => tie)).toEqual([refused, asked, idea]);
    expect(new Set(lines.map(({ tie: _, ...line }) => JSON.stringify(line))).size).toBe(1);
    expect(changes(then, book.state)).toContainEqual({ what: 'stage', tie: refused, to: 'not-now' });
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

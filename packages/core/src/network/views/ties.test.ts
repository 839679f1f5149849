import { describe, expect, it } from 'vitest';
import { fold, foldUntil } from '../../state.ts';
import { natureOf, RINGS, TIE_KINDS } from '../index.ts';
import { AddressBook, areas } from '../testing/address-book.ts';
import { changes, summary } from './changes.ts';
import { contactDue } from './contact-due.ts';
import { coverage } from './coverage.ts';
import {
  findHidden,
  fullTable,
  knowEachOther,
  knowingOf,
  linksShown,
  qualitiesOf,
  tiesShown,
} from './map.ts';
import { reachable } from './reachable.ts';
import { firstThree, ideasToAsk, tiesListed, tiesSupporting } from './ties.ts';

describe('kinds, rings, support', () => {
  it('N1: each kind has a nature, which the person can change; a group, a community and a line are ties', () => {
    expect(TIE_KINDS).toHaveLength(16);
    expect(TIE_KINDS.filter((kind) => natureOf(kind) === 'professional')).toEqual([
      'therapist',
      'counsellor',
      'addiction-physician',
      'gp',
      'helpline',
    ]);
    expect(TIE_KINDS.filter((kind) => natureOf(kind) === 'peer')).toEqual(['peer', 'buddy', 'group']);
    const book = new AddressBook();
    const line = book.add('Listening line', { kind: 'helpline' });
    expect(tiesShown(book.state).map((tie) => tie.id)).toEqual([line]);
    book.write('tie.described', line, { nature: 'peer' });
    expect(book.tie(line).nature).toBe('peer');
    book.write('tie.described', line, { kind: 'gp' });
    expect(book.tie(line)).toMatchObject({ kind: 'gp', nature: 'professional' });
    expect(book.refusal('tie.described', line, { kind: 'enemy' })).toBe('J5 malformed');
  });

  it('N2: closeness is what the person says, and contact does not change it', () => {
    const book = new AddressBook();
    const anna = book.add('Anna', { ring: 'further' });
    for (let day = 10; day < 23; day++) book.contact(anna, `2026-11-${day}T10:00:00+01:00`);
    expect(book.tie(anna).ring).toBe('further');
    for (const ring of RINGS) {
      book.write('tie.moved', anna, { ring });
      expect(book.tie(anna).ring).toBe(ring);
    }
    expect(RINGS).toEqual(['very-close', 'close', 'further', 'outside']);
  });

  it('N3: a tie gives and receives support; what was left out stays as it was', () => {
    const book = new AddressBook();
    const anna = book.add('Anna', { gives: ['advice'] });
    book.write('tie.described', anna, { receives: ['company', 'practical'], goodFor: 'laughing' });
    book.write('tie.described', anna, { gives: ['emotional', 'encouragement'], livedExperience: true });
    expect(book.tie(anna)).toMatchObject({
      name: 'Anna',
      gives: ['emotional', 'encouragement'],
      receives: ['company', 'practical'],
      goodFor: 'laughing',
      livedExperience: true,
    });
  });

  it('N4: how the person sees a tie is kept in words, item by item, and makes nothing else', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(qualitiesOf(book.tie(anna))).toEqual({});
    const before = { ...book.tie(anna) };
    book.write('tie.considered', anna, { trust: 'yes', willing: 'unsure' });
    book.write('tie.considered', anna, { trust: 'no', words: 'We will see' });
    expect(book.tie(anna)).toEqual({
      ...before,
      qualities: { trust: 'no', willing: 'unsure', words: 'We will see' },
    });
    expect(JSON.stringify(summary(book.state, book.now))).not.toMatch(/trust|unsure|We will see/);
  });

  it('N8: what someone knows is nothing until it is said', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(knowingOf(book.tie(anna))).toEqual({ level: 'nothing' });
    book.write('tie.knows', anna, { level: 'part', words: 'That I stopped drinking' });
    expect(knowingOf(book.tie(anna))).toEqual({ level: 'part', words: 'That I stopped drinking' });
    book.write('tie.knows', anna, { level: 'everything' });
    expect(knowingOf(book.tie(anna))).toEqual({ level: 'everything' });
  });
});

describe('on the map and in the list', () => {
  it('N5: who ended is in the list; who died stays on the map where that is wanted', () => {
    const book = new AddressBook();
    const [anna, bram, cor] = [book.add('Anna'), book.add('Bram'), book.add('Cor')];
    book.write('tie.ended', anna);
    book.write('tie.died', bram, { keepOnMap: true });
    book.write('tie.died', cor, { keepOnMap: false });
    expect(tiesShown(book.state).map((tie) => tie.name)).toEqual(['Bram']);
    expect(tiesListed(book.state).map((tie) => tie.name)).toEqual(['Anna', 'Bram', 'Cor']);
    book.write('tie.died', cor, { keepOnMap: true });
    expect(tiesShown(book.state).map((tie) => tie.name)).toEqual(['Bram', 'Cor']);
    expect(tiesSupporting(book.state, book.now)).toEqual([]);
    book.write('tie.rhythm-set', bram, { range: { minDays: 1, maxDays: 1 } });
    book.clock = '2027-01-04T12:00:00+01:00';
    expect(contactDue(book.state, book.now)).toBeUndefined();
  });

  it('N14: from twelve ties on the table is full, and the thirteenth is added all the same', () => {
    const book = new AddressBook();
    for (let n = 1; n <= 11; n++) book.add(`Tie ${n}`);
    expect(fullTable(book.state)).toEqual({ count: 11, full: false });
    book.add('Twelve');
    expect(fullTable(book.state)).toEqual({ count: 12, full: true });
    book.add('Thirteen');
    expect(fullTable(book.state)).toEqual({ count: 13, full: true });
  });

  it('N16: two ties know each other, do not, or nobody said; a pair is a pair from either side', () => {
    const book = new AddressBook();
    const [anna, bram, cor] = [book.add('Anna'), book.add('Bram'), book.add('Cor')];
    expect(knowEachOther(book.state, anna, bram)).toBeUndefined();
    book.write('network.ties-linked', anna, { a: bram, b: anna, know: true });
    book.write('network.ties-linked', cor, { a: anna, b: cor, know: false });
    expect(knowEachOther(book.state, anna, bram)).toBe(true);
    expect(knowEachOther(book.state, cor, anna)).toBe(false);
    book.write('tie.shown-nowhere', cor);
    for (const pair of [
      [cor, anna],
      [anna, cor],
    ] as const)
      expect(knowEachOther(book.state, ...pair), 'N7').toBeUndefined();
    expect(linksShown(book.state).map((pair) => pair.map((tie) => tie.name).sort())).toEqual([
      ['Anna', 'Bram'],
    ]);
    // Looked back on, a link may be older than what says that one of the two is shown nowhere.
    const { [bram]: _, ...ties } = book.state.ties;
    expect(knowEachOther({ ...book.state, ties }, anna, bram), 'J10').toBeUndefined();
    book.write('network.ties-linked', bram, { a: anna, b: bram, know: false });
    expect(linksShown(book.state)).toEqual([]);
    expect(book.refusal('network.ties-linked', anna, { a: anna, b: anna, know: true })).toBe(
      'J4 not-possible',
    );
    expect(book.refusal('network.ties-linked', anna, { a: anna, b: book.newId(), know: true })).toBe(
      'N5 no-such-tie',
    );
  });

  it('N11: "I know no one" and a hint that is not wanted are remembered', () => {
    const book = new AddressBook();
    const journal = book.journal.id;
    expect(tiesShown(book.state)).toEqual([]);
    expect(coverage(book.state, book.now).supporting).toEqual([]);
    book.write('network.knows-no-one', journal);
    book.write('network.hint-dismissed', journal, { hint: 'no-professional' });
    book.write('network.hint-dismissed', journal, { hint: 'no-professional' });
    expect(book.state).toMatchObject({ knowsNoOne: true, dismissed: ['no-professional'] });
  });
});

it('N5: whose death was written down is never brought up again, also not after a new beginning', () => {
  const book = new AddressBook();
  const [anna, bram] = [book.idea('Anna'), book.idea('Bram')];
  book.write('tie.died', anna, { keepOnMap: false });
  book.write('tie.ended', anna);
  book.write('tie.reopened', anna);
  expect(ideasToAsk(book.state).map((tie) => tie.id)).toEqual([bram]);
});

describe('shown nowhere', () => {
  /** Everything a view says, as text. */
  const said = (book: AddressBook, state = book.state) =>
    JSON.stringify([
      tiesListed(state),
      tiesShown(state),
      tiesSupporting(state, book.now),
      firstThree(state),
      ideasToAsk(state),
      linksShown(state),
      fullTable(state),
      reachable(state, book.now),
      coverage(state, book.now),
      contactDue(state, book.now) ?? null,
      summary(state, book.now),
      changes(new AddressBook().state, state),
    ]);

  function bookWithHidden() {
    const book = new AddressBook();
    book.clock = '2026-01-05T12:00:00+01:00';
    const [ex, friend] = [book.add('  Ex Name', { gives: ['company'] }), book.add('Friend')];
    book.write('tie.put-first', ex, { position: 1 });
    book.write('tie.rhythm-set', ex, { range: { minDays: 1, maxDays: 2 } });
    book.write('network.ties-linked', ex, { a: ex, b: friend, know: true });
    book.clock = '2026-11-23T12:00:00+01:00';
    return { book, ex, friend };
  }

  it('N7: no view says anything of a tie that is shown nowhere', () => {
    const { book, ex, friend } = bookWithHidden();
    expect(said(book)).toContain(ex);
    book.write('tie.shown-nowhere', ex);
    expect(said(book)).not.toContain(ex);
    expect(said(book)).not.toContain('Ex Name');
    expect(said(book)).toContain(friend);
    expect(fullTable(book.state).count).toBe(1);
  });

  it('N7: it is found only by typing its name, and shown again only from there', () => {
    const { book, ex } = bookWithHidden();
    expect(findHidden(book.state, 'Ex Name')).toEqual([]);
    book.write('tie.shown-nowhere', ex);
    for (const typed of ['Ex Name', ' ex name ', 'EX NAME'])
      expect(findHidden(book.state, typed).map((tie) => tie.id)).toEqual([ex]);
    for (const typed of ['', '  ', 'Ex', 'Name', 'Friend', 'Ex Name.'])
      expect(findHidden(book.state, typed), typed).toEqual([]);
    book.write('tie.shown-again', ex);
    expect(said(book)).toContain(ex);
    expect(book.tie(ex)).not.toHaveProperty('hidden');
  });

  it('N7: the mark holds at every moment that is shown', () => {
    const { book, ex } = bookWithHidden();
    const before = Date.parse('2026-02-01T00:00:00Z');
    expect(said(book, foldUntil(book.journal, areas, before).areas.network)).toContain(ex);
    book.write('tie.shown-nowhere', ex);
    const then = foldUntil(book.journal, areas, before);
    expect(said(book, then.areas.network)).not.toContain(ex);
    expect(findHidden(then.areas.network, 'ex name').map((tie) => tie.id)).toEqual([ex]);
    expect(changes(then.areas.network, book.state)).toEqual([]);
    expect(foldUntil(book.journal, areas, 0)).toMatchObject({ setAside: [] });
  });

  it('N7: a tie that is shown again is no news', () => {
    const { book, ex } = bookWithHidden();
    book.write('tie.shown-nowhere', ex);
    const then = book.state;
    book.write('tie.moved', ex, { ring: 'outside' });
    book.write('tie.shown-again', ex);
    expect(changes(then, book.state)).toEqual([]);
  });

  it('N7: no refusal tells which tie is shown nowhere', () => {
    const book = new AddressBook();
    const [hidden, died] = [book.idea('A'), book.add('B')];
    book.write('tie.shown-nowhere', hidden);
    book.write('tie.died', died, { keepOnMap: true });
    const result = book.ask('tie.asked', hidden);
    expect(JSON.stringify(result)).not.toMatch(/nowhere|hidden|N7|unsafe/);
  });
});

describe('after an erasure', () => {
  it('N16: a pair of which one was erased is left out, and nothing is set aside', () => {
    const book = new AddressBook();
    const [anna, bram] = [book.add('Anna'), book.add('Bram')];
    book.write('network.ties-linked', anna, { a: anna, b: bram, know: true });
    const lines = book.journal.lines.filter((line) => line.about !== bram);
    const state = fold({ ...book.journal, lines }, areas);
    expect(state.setAside).toEqual([]);
    expect(linksShown(state.areas.network)).toEqual([]);
  });
});

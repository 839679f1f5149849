import { describe, expect, it } from 'vitest';
import { fold } from '../state.ts';
import type { NetworkRefusalKey } from './index.ts';
import { LONGEST_NAME, mayBeAsked, network, networkRefusals, stepsNow } from './index.ts';
import { AddressBook, areas, reported } from './testing/address-book.ts';
import { ideasToAsk, stageNow, stageOf } from './views/ties.ts';

describe('names', () => {
  const names = [
    '<script>alert(1)</script>',
    'عبد الله',
    '👩‍👩‍👧‍👦',
    '‮evil',
    'Zoë & "Co" O\'Neil',
    '__proto__',
    'a\nb\u0000c',
  ];
  it.each(names)('N5: %j is a name like any other', (name) => {
    const book = new AddressBook();
    expect(book.tie(book.add(name)).name).toBe(name);
    expect(fold(book.journal, areas).areas.network).toEqual(book.state);
  });

  it('N5: a name too long to be one is refused with a plain key', () => {
    const book = new AddressBook();
    expect(book.refusal('tie.added', book.newId(), { name: 'x'.repeat(LONGEST_NAME + 1) })).toBe(
      'N5 name-too-long',
    );
    expect(book.refusal('tie.added', book.newId(), { name: ' \n ' })).toBe('N5 name-missing');
    const anna = book.add('x'.repeat(LONGEST_NAME));
    expect(book.refusal('tie.described', anna, { name: '' })).toBe('N5 name-missing');
    expect(book.refusal('tie.described', anna, { goodFor: 'x'.repeat(2001) })).toBe('N5 text-too-long');
    expect(book.refusal('tie.described', anna, { reach: { phone: '1'.repeat(2001) } })).toBe(
      'N5 text-too-long',
    );
  });

  it('N5: a name of 10,000 characters that comes from elsewhere is read', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    const lines = book.journal.lines.map((line) =>
      'data' in line ? { ...line, data: { ...line.data, name: 'ß'.repeat(10_000) } } : line,
    );
    const state = fold({ ...book.journal, lines }, areas);
    expect(state.setAside).toEqual([]);
    expect(state.areas.network.ties[anna]?.name).toHaveLength(10_000);
  });
});

describe('who is there already, and who is not', () => {
  it('N5: the same tie is not added twice', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(book.refusal('tie.added', anna, { name: 'Bram' })).toBe('N5 tie-exists');
    expect(book.tie(anna).name).toBe('Anna');
  });

  it('N5: nothing is written about somebody who is not there', () => {
    const book = new AddressBook();
    for (const [type, data] of [
      ['tie.asked', {}],
      ['tie.moved', { ring: 'close' }],
      ['tie.put-first', { position: 1 }],
      ['contact.noted', { channel: 'call', startedBy: 'me', result: 'spoken' }],
    ] as const)
      expect(book.refusal(type, book.newId(), data), type).toBe('N5 no-such-tie');
  });
});

describe('what nobody is asked', () => {
  it('N6: not now is a whole answer: no second ask, one smaller one, then only by the wish of the other', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.write('tie.asked', anna);
    book.write('tie.said-not-now', anna, { doNotAskAgain: false }, reported);
    expect(book.refusal('tie.asked', anna)).toBe('N6 answer-was-not-now');
    book.write('tie.asked-smaller', anna);
    book.write('tie.said-not-now', anna, { doNotAskAgain: false }, reported);
    expect(book.refusal('tie.asked-smaller', anna)).toBe('N6 smaller-ask-used');
    book.write('tie.ended', anna);
    book.write('tie.reopened', anna);
    expect(book.refusal('tie.asked', anna)).toBe('N6 answer-was-not-now');
    expect(book.refusal('tie.asked-smaller', anna)).toBe('N6 smaller-ask-used');
    expect(book.refusal('tie.asked-by-their-wish', anna)).toBe('J12 writer');
    book.write('tie.asked-by-their-wish', anna, {}, reported);
    book.write('tie.said-yes', anna, {}, reported);
    expect(stageOf(book.tie(anna))).toBe('supporting');
  });

  it('N6: "do not ask again" outlives every later state; a yes of their own is still heard', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.write('tie.asked', anna);
    book.write('tie.said-not-now', anna, { doNotAskAgain: true }, reported);
    const asks = ['tie.asked', 'tie.asked-smaller', 'tie.asked-to-repair'];
    const refused = () => {
      for (const type of asks) expect(book.refusal(type, anna), type).toBe('N6 do-not-ask-again');
      expect(book.refusal('tie.asked-by-their-wish', anna, {}, reported)).toBe('N6 do-not-ask-again');
    };
    refused();
    book.write('tie.ended', anna);
    refused();
    book.write('tie.reopened', anna);
    book.write('tie.wished-to-repair', anna);
    refused();
    expect(book.refusal('tie.supports-already', anna)).toBe('J4 not-possible');
    book.write('tie.said-yes', anna, {}, reported);
    expect(stageOf(book.tie(anna))).toBe('supporting');
    book.write('tie.ended', anna);
    book.write('tie.reopened', anna);
    refused();
    expect(mayBeAsked(book.state, anna, book.now)).toBe(false);
  });

  it('N6: a refusal is written down where there was an ask', () => {
    const book = new AddressBook();
    const [anna, bram] = [book.add('Anna'), book.idea('Bram')];
    for (const id of [anna, bram])
      expect(book.refusal('tie.said-not-now', id, { doNotAskAgain: true }, reported)).toBe('J4 not-possible');
  });

  it('N6: what was refused can not be corrected into something else', () => {
    for (const handler of network.handlers)
      if (/said|consented|their-wish/.test(handler.entryType.type))
        expect(handler.entryType.correctable, handler.entryType.type).toBe(false);
  });

  it('N6: who said not now is never among those to ask, also not after the tie was ended and opened again', () => {
    const book = new AddressBook();
    const [anna, bram] = [book.idea('Anna'), book.idea('Bram')];
    book.write('tie.asked', anna);
    book.write('tie.said-not-now', anna, { doNotAskAgain: false }, reported);
    book.write('tie.ended', anna);
    book.write('tie.reopened', anna);
    expect(stageOf(book.tie(anna))).toBe('idea');
    expect(ideasToAsk(book.state).map((tie) => tie.id)).toEqual([bram]);
  });

  it('N5, N6, N7: nothing is asked of who refused, rests, ended, died or is shown nowhere', () => {
    const book = new AddressBook();
    const [anna, idea] = [book.add('Anna'), book.idea('Bram')];
    const may = (id = anna) => mayBeAsked(book.state, id, book.now);
    expect([may(), may(idea)]).toEqual([true, true]);
    book.write('tie.shown-nowhere', idea);
    expect(may(idea)).toBe(false);
    expect(book.refusal('tie.asked', idea)).toBe('E8 nothing-is-asked');
    book.write('tie.shown-again', idea);
    book.write('tie.asked', idea);
    book.write('tie.said-not-now', idea, { doNotAskAgain: false }, reported);
    expect(may(idea)).toBe(false);
    book.write('tie.rested', anna);
    expect(may()).toBe(false);
    book.write('tie.resumed', anna);
    book.write('tie.ended', anna);
    expect(may()).toBe(false);
    book.write('tie.died', anna, { keepOnMap: true });
    expect(may()).toBe(false);
    expect(may(book.newId())).toBe(false);
  });
});

describe('rest', () => {
  it('N5: a rest holds up to and including its date; then it counts as over, and the next can begin', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.write('tie.rested', anna, { until: '2026-11-24' });
    expect(stageNow(book.tie(anna), book.now)).toBe('resting');
    expect(book.refusal('tie.rested', anna, { until: '2026-12-01' })).toBe('N5 rests-until');
    expect(stepsNow(book.state, anna, book.now)).not.toContain('tie.rested');
    book.clock = '2026-11-24T23:59:00+01:00';
    expect(mayBeAsked(book.state, anna, book.now)).toBe(false);
    book.clock = '2026-11-25T00:00:00+01:00';
    expect(stageNow(book.tie(anna), book.now)).toBe('supporting');
    expect(mayBeAsked(book.state, anna, book.now)).toBe(true);
    expect(stepsNow(book.state, anna, book.now)).toContain('tie.rested');
    book.write('tie.rested', anna, { until: '2026-12-01' });
    expect(stageNow(book.tie(anna), book.now)).toBe('resting');
  });

  it('N5: a rest without a date lasts until somebody says so', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.write('tie.rested', anna);
    book.clock = '2036-01-01T12:00:00+01:00';
    expect(stageNow(book.tie(anna), book.now)).toBe('resting');
    expect(book.refusal('tie.rested', anna)).toBe('N5 rests-until');
    book.write('tie.resumed', anna);
    expect(stageNow(book.tie(anna), book.now)).toBe('supporting');
  });

  it('N5: the date of an earlier rest does not end a later one', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.write('tie.rested', anna, { until: '2026-11-24' });
    book.write('tie.resumed', anna);
    book.write('tie.rested', anna);
    book.clock = '2026-12-25T12:00:00+01:00';
    expect(stageNow(book.tie(anna), book.now)).toBe('resting');
  });

  it('N5: a wish to make it right leaves the date of a rest alone', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.write('tie.rested', anna, { until: '2026-11-24' });
    book.write('tie.wished-to-repair', anna);
    expect(stageNow(book.tie(anna), book.now)).toBe('resting');
    book.clock = '2026-11-25T12:00:00+01:00';
    expect(stageNow(book.tie(anna), book.now)).toBe('supporting');
    book.write('tie.rested', anna);
    book.clock = '2026-12-25T12:00:00+01:00';
    expect(stageNow(book.tie(anna), book.now)).toBe('resting');
  });

  it('N5: a rest that is over before it begins is refused; folding asks no clock', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(book.refusal('tie.rested', anna, { until: '2026-11-22' })).toBe('N5 until-is-past');
    book.write('tie.rested', anna, { until: '2026-11-23' });
    expect(fold(book.journal, areas).areas.network).toEqual(book.state);
  });
});

describe('refusals', () => {
  it('N10: a rhythm that ends before it begins is refused', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    expect(book.refusal('tie.rhythm-set', anna, { range: { minDays: 9, maxDays: 7 } })).toBe(
      'N10 range-upside-down',
    );
  });

  it('N5: a refusal says what is possible instead', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.write('tie.asked', anna);
    book.write('tie.said-not-now', anna, { doNotAskAgain: true }, reported);
    const result = book.ask('tie.asked', anna);
    expect(result.ok ? [] : result.error.allowed).toEqual(stepsNow(book.state, anna, book.now));
    expect(stepsNow(book.state, anna, book.now)).toEqual([
      'tie.died',
      'tie.said-yes',
      'tie.ended',
      'tie.said-not-now',
      'tie.wished-to-repair',
    ]);
  });

  it('N5: each key of a refusal is listed with its rule', () => {
    const keys: NetworkRefusalKey[] = ['writer', 'malformed', 'not-possible', 'tie-exists'];
    expect(Object.keys(networkRefusals)).toEqual(expect.arrayContaining(keys));
    for (const rule of Object.values(networkRefusals)) expect(rule).toMatch(/^[A-Z]\d+$/);
  });
});

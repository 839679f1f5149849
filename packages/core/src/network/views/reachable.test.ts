import { describe, expect, it } from 'vitest';
import type { ReachableOptions } from '../index.ts';
import { AddressBook, at, reported, zone } from '../testing/address-book.ts';
import { anyReachable, channelsOf, reachable } from './reachable.ts';

const MONDAY_NOON = '2026-11-23T12:00:00+01:00';
const nightly = { zone, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '08:00' }] };
const working = { zone, weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };

const names = (book: AddressBook, when = MONDAY_NOON, options: ReachableOptions = {}) =>
  reachable(book.state, at(when), options).map(({ tie }) => tie.name);

describe('who can be reached now', () => {
  it('N9: only who supports: not an idea, asked, at rest, ended or died', () => {
    const book = new AddressBook();
    book.add('Supports');
    book.idea('Idea');
    book.write('tie.asked', book.idea('Asked'));
    const notNow = book.idea('Not now');
    book.write('tie.asked', notNow);
    book.write('tie.said-not-now', notNow, { doNotAskAgain: false }, reported);
    book.write('tie.rested', book.add('Rests'));
    book.write('tie.rested', book.add('Rests until today'), { until: '2026-11-23' });
    book.write('tie.consented-to-repair', book.add('Repairing'), {}, reported);
    book.write('tie.ended', book.add('Ended'));
    book.write('tie.died', book.add('Died'), { keepOnMap: true });
    expect(names(book)).toEqual(['Supports']);
    expect(names(book, '2026-11-24T12:00:00+01:00')).toEqual(['Supports', 'Rests until today']);
  });

  it('N9: in the windows that were stated, also at night, in the zone in which they were', () => {
    const book = new AddressBook();
    book.write('tie.available', book.add('Night'), { hours: nightly, channels: ['message'] });
    book.write('tie.available', book.add('Work'), { hours: working, channels: [] });
    const abroad = { ...working, zone: 'America/New_York' };
    book.write('tie.available', book.add('Abroad'), { hours: abroad, channels: [] });
    expect(names(book)).toEqual(['Work']);
    expect(names(book, '2026-11-23T15:30:00+01:00')).toEqual(['Work', 'Abroad']);
    expect(names(book, '2026-11-23T03:00:00+01:00')).toEqual(['Night']);
    const [night] = reachable(book.state, at('2026-11-23T23:00:00+01:00'));
    expect(night).toMatchObject({ hoursKnown: true, channels: ['message'] });
    expect(night?.until).toBe(Date.parse('2026-11-24T08:00:00+01:00'));
  });

  it('N9: hours in a zone that this device does not know count as not stated', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    const hours = { zone: 'Nowhere/Such', weekly: [{ days: [1], from: '22:00', to: '08:00' }] } as const;
    const elsewhere = { ...book.tie(anna), hours };
    const state = { ...book.state, ties: { [anna]: elsewhere } };
    expect(reachable(state, at(MONDAY_NOON)).map((one) => one.hoursKnown)).toEqual([false]);
  });

  it('N9: whether anybody can be reached is what the list says', () => {
    const book = new AddressBook();
    book.write('tie.available', book.add('Night'), { hours: nightly, channels: [] });
    book.write('tie.shown-nowhere', book.add('Hidden'));
    book.idea('Idea');
    for (const when of [MONDAY_NOON, '2026-11-23T23:00:00+01:00', '2026-11-23T21:59:00+01:00'])
      expect(anyReachable(book.state, at(when))).toBe(names(book, when).length > 0);
    expect(anyReachable(book.state, at('2026-11-23T23:00:00+01:00'))).toBe(true);
  });

  it('N9: who stated no hours is listed from 08:00 to 22:00, and it says that they are not known', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    const listed = (when: string) => reachable(book.state, at(when)).map((one) => one.hoursKnown);
    expect(listed('2026-11-23T07:59:00+01:00')).toEqual([]);
    expect(listed('2026-11-23T08:00:00+01:00')).toEqual([false]);
    expect(listed('2026-11-23T21:59:00+01:00')).toEqual([false]);
    expect(listed('2026-11-23T22:00:00+01:00')).toEqual([]);
    book.write('tie.available', anna, { hours: working, channels: [] });
    expect(listed('2026-11-22T12:00:00+01:00')).toEqual([]);
    book.write('tie.available', anna, { hours: null, channels: [] });
    expect(listed('2026-11-22T12:00:00+01:00')).toEqual([false]);
  });

  it('N9: who is away is not listed, whether or not the weekly hours are known', () => {
    const book = new AddressBook();
    const exceptions = [{ from: '2026-11-20', until: '2026-11-23', windows: [] }];
    book.write('tie.available', book.add('Known'), { hours: { ...working, exceptions }, channels: [] });
    book.write('tie.available', book.add('Unknown'), {
      hours: { zone, weekly: [], exceptions },
      channels: [],
    });
    expect(names(book)).toEqual([]);
    expect(names(book, '2026-11-24T12:00:00+01:00')).toEqual(['Known', 'Unknown']);
  });

  it('N9: their own first three, then who agreed to this, then closeness', () => {
    const book = new AddressBook();
    const id = Object.fromEntries(
      (
        [
          ['far', 'further'],
          ['outside', 'outside'],
          ['close', 'close'],
          ['agreed', 'outside'],
          ['closest', 'very-close'],
          ['second', 'outside'],
          ['first', 'further'],
        ] as const
      ).map(([name, ring]) => [name, book.add(name, { ring })]),
    );
    book.write('tie.put-first', id['first'] ?? '', { position: 1 });
    book.write('tie.put-first', id['second'] ?? '', { position: 3 });
    const agreed = new Set([id['agreed'] ?? '', id['second'] ?? '']);
    const found = reachable(book.state, at(MONDAY_NOON), { agreed });
    expect(found.map(({ tie, why }) => `${tie.name} ${why}`)).toEqual([
      'first first',
      'second first',
      'agreed agreed',
      'closest closeness',
      'close closeness',
      'far closeness',
      'outside closeness',
    ]);
  });

  it('N9: a place among the first three has one tie, and a tie one place', () => {
    const book = new AddressBook();
    const [anna, bram] = [book.add('Anna'), book.add('Bram')];
    book.write('tie.put-first', anna, { position: 1 });
    book.write('tie.put-first', anna, { position: 2 });
    expect(book.state.first).toEqual({ 2: anna });
    book.write('tie.put-first', bram, { position: 2 });
    expect(book.state.first).toEqual({ 2: bram });
    book.write('tie.put-first', bram, { position: null });
    expect(book.state.first).toEqual({});
  });

  it('N9: on calm days only, who was leaned on longest ago comes first among those equally close', () => {
    const book = new AddressBook();
    const [often, long, closest, them] = [
      book.add('often'),
      book.add('long ago'),
      book.add('closest', { ring: 'very-close' }),
      book.add('they called'),
    ];
    book.contact(often, '2026-11-22T10:00:00+01:00');
    book.contact(long, '2026-06-01T10:00:00+02:00');
    book.contact(long, '2026-11-22T11:00:00+01:00', { result: 'no-answer' });
    book.contact(them, '2026-11-22T12:00:00+01:00', { startedBy: 'them' });
    book.contact(closest, '2026-11-23T10:00:00+01:00');
    const asWritten = ['closest', 'often', 'long ago', 'they called'];
    expect(names(book)).toEqual(asWritten);
    expect(names(book, MONDAY_NOON, { level: 'watch' })).toEqual(asWritten);
    expect(names(book, MONDAY_NOON, { level: 'act' })).toEqual(asWritten);
    expect(names(book, MONDAY_NOON, { level: 'steady' })).toEqual([
      'closest',
      'they called',
      'long ago',
      'often',
    ]);
  });

  it('N12: "not on a hard day" keeps a tie out then, and on no other day', () => {
    const book = new AddressBook();
    const anna = book.add('Anna');
    book.add('Bram');
    book.write('tie.not-on-hard-days', anna, { on: true });
    expect(names(book, MONDAY_NOON, { level: 'act' })).toEqual(['Bram']);
    expect(names(book, MONDAY_NOON, { level: 'watch' })).toEqual(['Anna', 'Bram']);
    expect(names(book)).toEqual(['Anna', 'Bram']);
    book.write('tie.not-on-hard-days', anna, { on: false });
    expect(names(book, MONDAY_NOON, { level: 'act' })).toEqual(['Anna', 'Bram']);
  });

  it('N9: channels are what was stated, else what is known of how to reach someone', () => {
    const book = new AddressBook();
    const anna = book.add('Anna', { reach: { phone: '0612345678', email: 'a@example.org', place: 'Here' } });
    expect(channelsOf(book.tie(anna))).toEqual(['call', 'message', 'visit']);
    book.write('tie.available', anna, { hours: null, channels: ['message'] });
    expect(channelsOf(book.tie(anna))).toEqual(['message']);
    expect(channelsOf(book.tie(book.add('Bram')))).toEqual([]);
  });
});

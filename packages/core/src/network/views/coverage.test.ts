import { describe, expect, it } from 'vitest';
import { measures } from '../measures/index.ts';
import { AddressBook } from '../testing/address-book.ts';
import { coverage } from './coverage.ts';

function sample() {
  const book = new AddressBook();
  const anna = book.add('Anna', { gives: ['company', 'emotional'] });
  const peer = book.add('Peer', { kind: 'peer', gives: ['company'] });
  const doctor = book.add('Doctor', { kind: 'gp', gives: ['advice'] });
  const rests = book.add('Rests', { gives: ['practical'] });
  book.write('tie.rested', rests);
  book.idea('Idea', { gives: ['practical'] });
  return { book, anna, peer, doctor };
}

describe('who is there for what', () => {
  it('N11: support and natures count who supports now, and nobody else', () => {
    const { book, anna, peer, doctor } = sample();
    expect(coverage(book.state, book.now)).toMatchObject({
      supporting: [anna, peer, doctor],
      supports: {
        emotional: [anna],
        practical: [],
        advice: [doctor],
        company: [anna, peer],
        encouragement: [],
      },
      natures: { personal: [anna], peer: [peer], professional: [doctor] },
      companyOutsideRecovery: [anna],
    });
  });
});

describe('measures of a network', () => {
  it('N13: an empty network has no measures that are 0 but the number', () => {
    const book = new AddressBook();
    expect(measures(book.state, book.now)).toEqual({
      number: 0,
      coverage: { emotional: [], practical: [], advice: [], company: [], encouragement: [] },
      spare: {},
      spareOfAll: undefined,
      density: undefined,
      pairsSaid: 0,
      effectiveSize: undefined,
      efficiency: undefined,
      constraint: undefined,
      eiLivedExperience: { value: undefined, missing: 0 },
    });
  });

  it('N13: three ties of whom two know each other', () => {
    const { book, anna, peer, doctor } = sample();
    book.write('network.ties-linked', anna, { a: anna, b: peer, know: true });
    book.write('network.ties-linked', anna, { a: anna, b: doctor, know: false });
    book.write('tie.described', peer, { livedExperience: true });
    book.write('tie.described', doctor, { livedExperience: false });
    const found = measures(book.state, book.now);
    expect(found).toMatchObject({
      number: 3,
      spare: { emotional: 0, advice: 0, company: 1 },
      pairsSaid: 2,
      eiLivedExperience: { value: 0, missing: 1 },
    });
    expect(found.spare.practical).toBeUndefined();
    expect(found.spareOfAll).toBeUndefined();
    expect(found.density).toBeCloseTo(1 / 3, 12);
    // n − 2t/n = 3 − 2/3.
    expect(found.effectiveSize).toBeCloseTo(3 - 2 / 3, 12);
    expect(found.efficiency).toBeCloseTo(7 / 9, 12);
    // Anna and the peer: (1/3 + 1/3 · 1/2)² each; the doctor: 1/9.
    expect(found.constraint).toBeCloseTo(0.25 + 0.25 + 1 / 9, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { tieMachine } from './machine.ts';
import { steps } from './steps.ts';
import { AddressBook, reported } from './testing/address-book.ts';
import { tieLife } from './tie-life.ts';
import { stageOf } from './views/ties.ts';

interface Walk {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** Every state that events can lead to, and every step between them. */
function walkAll(start: string): { readonly states: ReadonlySet<string>; readonly walks: readonly Walk[] } {
  const states = new Set([start]);
  const walks: Walk[] = [];
  for (const from of states) {
    for (const event of tieLife.allowed(from)) {
      const to = tieLife.step(from, event);
      if (to === undefined) throw new Error(`${event} is allowed and not taken`);
      states.add(to);
      walks.push({ from, event, to });
    }
  }
  return { states, walks };
}

const { states, walks } = walkAll(tieLife.start);
const region = (at: string, name: string) => tieLife.regions(at)[name];
const stage = (at: string) => region(at, 'life') ?? '';

describe('the chart of a tie', () => {
  it('N5: the life of a tie has these steps and no others', () => {
    const table: Record<string, string[]> = {
      idea: ['asked', 'died', 'ended', 'supporting'],
      asked: ['died', 'ended', 'idea', 'not-now', 'repairing', 'supporting'],
      'not-now': ['asked', 'died', 'ended', 'supporting'],
      supporting: ['died', 'ended', 'not-now', 'repairing', 'resting'],
      resting: ['died', 'ended', 'not-now', 'repairing', 'supporting'],
      repairing: ['died', 'ended', 'not-now', 'resting', 'supporting'],
      ended: ['asked', 'died', 'idea'],
      died: ['ended'],
    };
    const found = Object.fromEntries(
      Object.keys(table).map((from) => {
        const next = walks.filter((walk) => stage(walk.from) === from).map((walk) => stage(walk.to));
        return [from, [...new Set(next)].filter((to) => to !== from).sort()];
      }),
    );
    expect(found).toEqual(table);
  });

  it('N5: repairing is entered by consent only, and asked for only after a wish', () => {
    const entering = walks.filter(({ from, to }) => stage(to) === 'repairing' && stage(from) !== 'repairing');
    expect(new Set(entering.map(({ event }) => event))).toEqual(new Set(['tie.consented-to-repair']));
    const asking = walks.filter(({ event }) => event === 'tie.asked-to-repair');
    expect(asking.length).toBeGreaterThan(0);
    for (const { from } of asking) expect(region(from, 'repair')).toBe('wished');
  });

  it('N5: the wish to make it right moves the tie nowhere', () => {
    const wishes = walks.filter(({ event }) => event === 'tie.wished-to-repair');
    expect(new Set(wishes.map(({ from }) => stage(from)))).toEqual(
      new Set(['idea', 'not-now', 'supporting', 'resting', 'ended']),
    );
    for (const { from, to } of wishes) expect(stage(to)).toBe(stage(from));
  });

  it('N6: after "do not ask again" no ask is taken, whatever comes later', () => {
    const closed = [...states].filter((at) => region(at, 'asking') === 'closed');
    expect(closed.length).toBeGreaterThan(5);
    for (const from of closed) {
      const asks = tieLife.allowed(from).filter((event) => event.startsWith('tie.asked'));
      expect(asks, from).toEqual([]);
      for (const event of tieLife.allowed(from))
        expect(region(tieLife.step(from, event) ?? '{}', 'asking')).toBe('closed');
    }
  });

  it('N6: the smaller ask is taken once in the life of a tie', () => {
    const smaller = walks.filter(({ event }) => event === 'tie.asked-smaller');
    expect(smaller.length).toBeGreaterThan(0);
    for (const { from, to } of smaller) {
      expect(region(from, 'asking')).toBe('open');
      expect(region(to, 'asking')).toBe('smaller-used');
    }
    const used = walks.filter(({ from }) => region(from, 'asking') === 'smaller-used');
    for (const { to } of used) expect(region(to, 'asking')).not.toBe('open');
  });

  it('N6: a not now stands until the other says yes: neither ending nor opening again makes way for a new ask', () => {
    const declined = walks.filter(({ from }) => region(from, 'answer') === 'declined');
    const asks = declined.filter(({ event }) => event.startsWith('tie.asked')).map(({ event }) => event);
    expect(new Set(asks)).toEqual(new Set(['tie.asked-smaller', 'tie.asked-by-their-wish']));
    const freeing = declined.filter(({ to }) => region(to, 'answer') === 'none').map(({ event }) => event);
    expect(new Set(freeing)).toEqual(new Set(['tie.said-yes', 'tie.consented-to-repair']));
  });

  it('N6: a refusal is heard wherever the tie is, and lets nobody go on supporting', () => {
    for (const from of states) {
      const after = tieLife.step(from, 'tie.said-not-now') ?? '';
      const forGood = tieLife.step(from, 'tie.said-not-now.for-good') ?? '';
      expect([region(after, 'answer'), region(forGood, 'answer')], from).toEqual(['declined', 'declined']);
      expect(region(forGood, 'asking'), from).toBe('closed');
      expect(['idea', 'not-now', 'ended', 'died'], from).toContain(stage(after));
      expect(stage(forGood)).toBe(stage(after));
    }
  });

  it('N6: who refused supports again by a yes of their own, and by nothing that the owner says alone', () => {
    const declined = [...states].filter((at) => region(at, 'answer') === 'declined');
    for (const from of declined) {
      expect(tieLife.allowed(from)).not.toContain('tie.supports-already');
      if (['idea', 'asked', 'not-now'].includes(stage(from)))
        expect(stage(tieLife.step(from, 'tie.said-yes') ?? '')).toBe('supporting');
    }
  });

  it('N5, N6: the regions take an event together or not at all', () => {
    for (const { from, event, to } of walks) {
      if (region(to, 'life') === region(from, 'life'))
        expect([
          'tie.wished-to-repair',
          'tie.said-not-now',
          'tie.said-not-now.for-good',
          'tie.rested',
          'tie.died',
        ]).toContain(event);
      if (region(to, 'repair') === 'asked') expect(stage(to)).toBe('asked');
      if (stage(to) === 'not-now') expect(region(to, 'answer')).toBe('declined');
    }
  });

  it('N5: there is a way on from everywhere, and a new beginning after the end', () => {
    for (const at of states) expect(tieLife.allowed(at).length, at).toBeGreaterThan(0);
    expect(
      tieLife.step(JSON.stringify({ ...tieLife.regions(tieLife.start), life: 'ended' }), 'tie.reopened'),
    ).toBe(tieLife.start);
  });

  it('N5: each event of the chart is an entry that can be written', () => {
    const types = new Set(steps.map((step) => step.entryType.type));
    for (const event of tieMachine.events) expect(types).toContain(event.replace('.for-good', ''));
  });
});

describe('the life of a tie, as it is written down', () => {
  it('N5: a name is enough to add somebody', () => {
    const book = new AddressBook();
    const id = book.newId();
    book.write('tie.added', id, { name: 'Anna' });
    expect(book.tie(id)).toMatchObject({ name: 'Anna', kind: 'other', nature: 'personal', ring: 'outside' });
    expect(stageOf(book.tie(id))).toBe('idea');
  });

  it('N1, N5: professionals, groups, communities and lines are there already; others are an idea', () => {
    const book = new AddressBook();
    const startOf = (kind: string, extra = {}) => stageOf(book.tie(book.idea('x', { kind, ...extra })));
    for (const kind of [
      'therapist',
      'counsellor',
      'addiction-physician',
      'gp',
      'group',
      'community',
      'helpline',
    ])
      expect(startOf(kind)).toBe('supporting');
    for (const kind of [
      'partner',
      'family',
      'friend',
      'colleague',
      'neighbour',
      'peer',
      'buddy',
      'volunteer',
      'other',
    ])
      expect(startOf(kind)).toBe('idea');
    expect(startOf('volunteer', { nature: 'professional' })).toBe('supporting');
    expect(stageOf(book.tie(book.add('x', { kind: 'partner' })))).toBe('supporting');
  });

  it('N5: asked, not now, asked smaller, yes, rest, back, end, new beginning', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    const seen: string[] = [];
    const go = (type: string, data = {}, extra = {}) => {
      book.write(type, anna, data, extra);
      seen.push(stageOf(book.tie(anna)));
    };
    go('tie.asked');
    go('tie.said-not-now', { doNotAskAgain: false }, reported);
    go('tie.asked-smaller');
    go('tie.said-yes', {}, reported);
    go('tie.rested', { until: '2026-12-01' });
    go('tie.resumed');
    go('tie.consented-to-repair', {}, reported);
    go('tie.resumed');
    go('tie.ended');
    go('tie.reopened');
    go('tie.died', { keepOnMap: true });
    expect(seen).toEqual([
      'asked',
      'not-now',
      'asked',
      'supporting',
      'resting',
      'supporting',
      'repairing',
      'supporting',
      'ended',
      'idea',
      'died',
    ]);
  });

  it('N5: wish, ask and consent lead from an end to making it right', () => {
    const book = new AddressBook();
    const sister = book.add('Sister', { kind: 'family' });
    book.write('tie.ended', sister);
    expect(book.refusal('tie.asked-to-repair', sister)).toBe('N5 wish-comes-first');
    book.write('tie.wished-to-repair', sister);
    expect(stageOf(book.tie(sister))).toBe('ended');
    book.write('tie.asked-to-repair', sister);
    expect(book.refusal('tie.consented-to-repair', sister)).toBe('J12 writer');
    book.write('tie.consented-to-repair', sister, {}, reported);
    expect(stageOf(book.tie(sister))).toBe('repairing');
  });

  it('N5: an ask that was not for making it right gets no consent to it', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.write('tie.asked', anna);
    expect(book.refusal('tie.consented-to-repair', anna, {}, reported)).toBe('J4 not-possible');
  });

  it('N5: the other answers for themselves, or the owner notes it; nobody answers for another', () => {
    const book = new AddressBook();
    const [anna, bram] = [book.idea('Anna'), book.idea('Bram')];
    book.write('tie.asked', anna);
    expect(book.refusal('tie.said-yes', anna)).toBe('J12 writer');
    expect(book.refusal('tie.said-yes', anna, {}, { by: bram, via: 'carried' })).toBe('J4 not-possible');
    book.write('tie.said-yes', anna, {}, { by: anna, via: 'carried' });
    book.write('tie.asked', bram);
    book.write('tie.said-yes', bram, {}, { by: bram, via: 'together' });
    expect([anna, bram].map((id) => stageOf(book.tie(id)))).toEqual(['supporting', 'supporting']);
  });

  it('N5: what was written to ask with is dropped once it was asked, or emptied', () => {
    const book = new AddressBook();
    const anna = book.idea('Anna');
    book.write('tie.drafted', anna, { text: 'Hi Anna' });
    expect(book.tie(anna).draft).toBe('Hi Anna');
    book.write('tie.asked', anna);
    expect(book.tie(anna).draft).toBeUndefined();
    book.write('tie.drafted', anna, { text: 'Hi again' });
    book.write('tie.drafted', anna, { text: '' });
    expect(book.tie(anna).draft).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import type { Terms } from '../expectations/index.ts';
import { call, two } from '../expectations/testing/two-sides.ts';
import {
  agreedFor,
  agreementShown,
  agreementsShown,
  askingNow,
  asksFor,
  eraseWhole,
  needsCardFor,
  needsCardShown,
  reachableNow,
  shareHint,
  visitsShown,
} from './index.ts';

const company: Terms = { does: 'other', words: 'Walk with me', support: 'company' };

/** A person and somebody with whom one thing is agreed, and one is waiting. */
function agreed() {
  const { person, sister, meet } = two();
  const { thread, termsId } = person.propose(company);
  meet(thread);
  sister.write('expectation.accepted', thread, { termsId });
  meet(thread);
  const waiting = person.propose(call);
  const shown = () => agreementsShown(person.whole.areas, person.now);
  return { person, sister, meet, thread, termsId, waiting, shown };
}

describe('the agreements as they are shown', () => {
  it('E2: say with whom, who does it, how it stands, and what waits for an answer', () => {
    const { person, shown, thread, waiting } = agreed();
    expect(shown()).toMatchObject([
      {
        id: thread,
        who: { id: person.tie, name: 'The other' },
        standing: 'running',
        current: { terms: company, does: 'them', standing: 'holds' },
        open: [],
        talk: false,
      },
      { standing: 'waiting-for-them', open: [{ id: waiting.termsId, standing: 'waiting-for-them' }] },
    ]);
    expect(agreementShown(person.whole.areas, thread, person.now)?.versions.length).toBe(1);
  });

  it('E1: tell each side who does it from where they stand', () => {
    const { person, sister, meet } = two();
    const { thread } = person.propose({ ...company, does: 'proposer' });
    meet(thread);
    const does = (side: typeof person) =>
      agreementsShown(side.whole.areas, side.now).flatMap(({ open }) => open.map((one) => one.does));
    expect([does(person), does(sister)]).toEqual([['me'], ['them']]);
  });

  it.each([
    ['tie.shown-nowhere', {}],
    ['tie.ended', {}],
    ['tie.died', { keepOnMap: true }],
  ])('N7: leave out who may not be shown, and tell nobody: %s', (type, data) => {
    const { person, shown, thread } = agreed();
    const sent = person.sends(thread).length;
    person.write(type, person.tie, data);
    expect(shown()).toEqual([]);
    const { areas } = person.whole;
    expect(agreementShown(areas, thread, person.now)).toBeUndefined();
    expect([askingNow(areas, person.tie, person.now), asksFor(areas, person.tie, person.now)]).toEqual([
      'not-now',
      [],
    ]);
    expect(person.sends(thread).length).toBe(sent);
  });

  it('N7, J7: go along with who is shown nowhere and is erased: no word of theirs is left', () => {
    const { person, shown, thread } = agreed();
    const group = person.proposal('x', call).mark;
    person.write('tie.added', group, { name: 'Tuesday group', kind: 'group' });
    const [visit, exchange] = [person.proposal('x', call).mark, person.proposal('x', call).mark];
    person.write('group.planned', visit, { group, on: '2026-11-24', with: person.tie });
    const got = { with: person.tie, way: 'received', kind: 'listening', size: 'small' };
    person.write('exchange.noted', exchange, got);
    person.write('tie.shown-nowhere', person.tie);
    const context = { now: person.now, device: 'phone' };
    const erasure = { id: person.proposal('x', call).mark, about: person.tie };
    const done = eraseWhole(person.journal, areas, erasure, context);
    if (!done.ok) throw new Error(done.error.key);
    person.journal = done.value.journal;
    expect(shown()).toEqual([]);
    const left = person.journal.lines.filter((line) => !('erased' in line)).map(({ about }) => about);
    expect(left).not.toContain(thread);
    expect(left).not.toContain(exchange);
    expect(JSON.stringify(person.journal)).not.toContain('Walk with me');
    expect(visitsShown(person.whole.areas)).toMatchObject([{ id: visit, group: { id: group } }]);
    expect(visitsShown(person.whole.areas)[0]?.with).toBeUndefined();
  });

  it('N7: show nothing without the network, since nobody could know who is not to be shown', () => {
    const { person } = agreed();
    const { network: _, ...rest } = person.whole.areas;
    expect(agreementsShown(rest, person.now)).toEqual([]);
  });

  it('N6: say whether somebody may be asked: freely, once for something smaller, or not', () => {
    const { person, sister, meet, waiting } = agreed();
    const now = () => askingNow(person.whole.areas, person.tie, person.now);
    expect(now()).toBe('free');
    meet(waiting.thread);
    sister.write('expectation.declined', waiting.thread, { termsId: waiting.termsId });
    meet(waiting.thread);
    expect(now()).toBe('smaller-once');
    person.propose(company);
    expect(now()).toBe('not-now');
  });

  it('N8: offer who knows nothing no ask that tells anything', () => {
    const { person } = agreed();
    const asks = () => asksFor(person.whole.areas, person.tie, person.now);
    expect(asks()).toContain('walk-together');
    expect(asks()).not.toContain('no-using-near-me');
    person.write('tie.knows', person.tie, { level: 'part' });
    expect(asks()).toContain('no-using-near-me');
  });

  it('E7: give the needs card for who may be shown', () => {
    const { person } = agreed();
    person.write('needs-card.written', person.proposal('x', call).mark, {
      helps: ['Listening'],
      helpsNot: [],
    });
    expect(needsCardFor(person.whole.areas, person.tie)?.helps).toEqual(['Listening']);
    person.write('tie.shown-nowhere', person.tie);
    expect(needsCardFor(person.whole.areas, person.tie)).toBeUndefined();
  });

  it('N7: the needs card names nobody who is shown nowhere, and keeps what it said', () => {
    const { person } = agreed();
    const card = {
      helps: ['Listening', 'A walk with The other'],
      helpsNot: ['Calling The other'],
      approach: 'Not by The other.',
      hardDay: 'Come by.',
    };
    const about = person.proposal('x', call).mark;
    person.write('needs-card.written', about, card);
    expect(needsCardShown(person.whole.areas)).toMatchObject(card);
    person.write('tie.shown-nowhere', person.tie);
    const { helps, helpsNot, approach, hardDay } = needsCardShown(person.whole.areas) ?? {};
    expect({ helps, helpsNot, approach, hardDay }).toEqual({
      helps: ['Listening'],
      helpsNot: [],
      approach: undefined,
      hardDay: 'Come by.',
    });
    person.write('tie.shown-again', person.tie);
    expect(needsCardShown(person.whole.areas)).toMatchObject(card);
  });

  it('N9: who agreed to help with something comes before who is only close', () => {
    const { person, thread } = agreed();
    const friend = person.proposal('x', call).mark;
    person.write('tie.added', friend, {
      name: 'Close',
      start: 'supporting',
      kind: 'friend',
      ring: 'very-close',
    });
    const order = () => {
      const { areas } = person.whole;
      const helping = agreedFor(areas, 'company', person.now);
      return reachableNow(areas, person.now, { need: 'company', agreed: helping }).map(({ id, why }) => [
        id,
        why,
      ]);
    };
    expect(order()).toEqual([
      [person.tie, 'need'],
      [friend, 'closeness'],
    ]);
    person.write('expectation.paused', thread, {});
    expect(order()[0]?.[0]).toBe(friend);
  });

  it('N11: hint at somebody to add where one carries most of what is agreed, and name nobody', () => {
    const { person, sister, meet } = agreed();
    const add = (name: string) =>
      person.write('tie.added', person.proposal('x', call).mark, {
        name,
        start: 'supporting',
        kind: 'friend',
      });
    const agreeOn = () => {
      const { thread, termsId } = person.propose(company);
      meet(thread);
      sister.write('expectation.accepted', thread, { termsId });
      meet(thread);
    };
    const hint = () => shareHint(person.whole.areas, person.now);
    add('Robin');
    agreeOn();
    agreeOn();
    expect(hint()).toBeUndefined();
    add('Kim');
    expect(hint()).toMatchObject({ id: 'one-carries-most', place: { open: 'add' } });
    expect(JSON.stringify(hint())).not.toContain(person.tie);
    person.write('network.hint-dismissed', person.journal.id, { hint: 'one-carries-most' });
    expect(hint()).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../prove/life-tables.ts';
import { termsMachine } from '../agreement/machine.ts';
import { areas } from '../all.ts';
import { correct, eraseEntity, eraseText } from '../amend.ts';
import type { Entry } from '../journal/entry.ts';
import { lifeFrom } from '../journal/life.ts';
import {
  currentTerms,
  expectationOf,
  openProposals,
  proposalStanding,
  proposalsSeen,
  wordOf,
} from './index.ts';
import { call, SideOfTwo, two } from './testing/two-sides.ts';

const names = (side: SideOfTwo, thread: string) =>
  proposalsSeen(side.one(thread)).map((one) => proposalStanding(side.one(thread), one));

describe('an agreement of two, on two devices', () => {
  it('E2, E3: is there once both said yes to the same terms; until then each side waits', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    expect(person.standing(thread)).toBe('waiting-for-them');
    meet(thread);
    expect(sister.standing(thread)).toBe('waiting-for-you');
    sister.write('expectation.accepted', thread, { termsId });
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['waiting-for-them', 'running']);
    meet(thread);
    expect(person.standing(thread)).toBe('running');
    expect(person.meaning(thread, 'a')).toBe(sister.meaning(thread, 'b'));
  });

  it('E3: a withdrawal that crosses a yes wins, on both sides', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    person.write('expectation.withdrawn', thread, { termsId });
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['withdrawn', 'withdrawn']);
    expect([names(person, thread), names(sister, thread)]).toEqual([
      ['withdrawn-by-you'],
      ['withdrawn-by-them'],
    ]);
  });

  it('E2, E3: a counter is a new proposal; a yes to the earlier version after it is shown as that', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.clock = '2026-11-23T13:00:00+01:00';
    const counter = sister.change(thread, { ...call, does: 'proposer', channel: 'message' }, termsId);
    meet(thread);
    expect(person.standing(thread)).toBe('waiting-for-you');
    person.write('expectation.accepted', thread, { termsId: counter });
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    for (const side of [person, sister]) {
      expect(currentTerms(side.one(thread))?.id).toBe(counter);
      expect(names(side, thread)).toEqual(['earlier-version', 'holds']);
    }
  });

  it('E3: of two changes that cross, once one is agreed the other is of an earlier version and takes no answer', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const mine = person.change(thread, { ...call, channel: 'message' }, termsId);
    const theirs = sister.change(thread, { ...call, does: 'proposer', channel: 'visit' }, termsId);
    meet(thread);
    expect(openProposals(person.one(thread))).toHaveLength(2);
    sister.write('expectation.accepted', thread, { termsId: mine });
    meet(thread);
    for (const side of [person, sister]) {
      expect(openProposals(side.one(thread))).toEqual([]);
      const stands = proposalsSeen(side.one(thread)).find(({ id }) => id === theirs);
      expect(stands && proposalStanding(side.one(thread), stands)).toBe('earlier-version');
    }
    expect(person.ask('expectation.accepted', thread, { termsId: theirs })).toMatchObject({
      rule: 'E3',
      key: 'of-an-earlier-version',
    });
    expect(person.meaning(thread, 'a')).toBe(sister.meaning(thread, 'b'));
  });

  it('E2: a change holds once both accepted it, and until then what was agreed holds on', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const change = person.change(thread, { ...call, channel: 'visit' }, termsId);
    meet(thread);
    expect(currentTerms(sister.one(thread))?.id).toBe(termsId);
    sister.write('expectation.accepted', thread, { termsId: change });
    meet(thread);
    for (const side of [person, sister]) expect(currentTerms(side.one(thread))?.id).toBe(change);
  });

  it('E2: either stops it in one step, and nothing of what was agreed before comes back', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const change = person.change(thread, { ...call, channel: 'visit' }, termsId);
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId: change });
    meet(thread);
    expect(sister.ask('expectation.released', thread, { termsIds: [change] })).toMatchObject({
      key: 'names-not-all',
    });
    sister.release(thread);
    meet(thread);
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['released', 'released']);
    const anew = person.change(thread, call);
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId: anew });
    meet(thread);
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['running', 'running']);
  });

  it('E2: it can rest and go on: each ends their own pause, and a pause with a date ends by itself', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const pause = person.write('expectation.paused', thread, {}).id;
    sister.write('expectation.paused', thread, { until: '2026-11-30' });
    meet(thread);
    expect(sister.ask('expectation.resumed', thread, { pause })).toMatchObject({ key: 'no-such-pause' });
    person.write('expectation.resumed', thread, { pause });
    meet(thread);
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['paused', 'paused']);
    for (const side of [person, sister]) side.clock = '2026-12-01T00:00:00+01:00';
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['running', 'running']);
  });

  it('E2: a look at it again ends when both go on like this, or agree on a change', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const review = sister.write('expectation.review-opened', thread, { termsId }).id;
    meet(thread);
    expect(person.standing(thread)).toBe('under-review');
    person.write('expectation.kept', thread, { review });
    expect(person.standing(thread)).toBe('under-review');
    sister.write('expectation.kept', thread, { review });
    meet(thread);
    expect([person.standing(thread), sister.standing(thread)]).toEqual(['running', 'running']);
  });

  it('E2: what was said aloud is shown as noted by one, never as the other’s yes', () => {
    const { person } = two();
    const thread = person.proposal('x', call).mark;
    person.write('expectation.drafted', thread, { with: person.tie, terms: call });
    const said = person.proposal(thread, call);
    person.write('expectation.spoken', thread, said);
    expect(person.standing(thread)).toBe('spoken');
    const [noted] = proposalsSeen(person.one(thread));
    expect(noted && wordOf(noted, 'theirs')).toBe('silent');
    for (const extra of [{ via: 'reported' }, { via: 'own', by: person.tie }] as const)
      expect(person.ask('expectation.accepted', thread, { termsId: said.termsId }, extra)).toMatchObject({
        rule: 'J12',
      });
    person.write('expectation.released', thread, { termsIds: [said.termsId] });
    expect(person.standing(thread)).not.toBe('spoken');
  });

  it('E2: what ends by date is over after its last day; what begins later is agreed until then', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose({ ...call, from: '2026-12-01', until: '2026-12-31' });
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const on = (clock: string) => {
      person.clock = clock;
      return person.standing(thread);
    };
    expect(on('2026-11-30T23:59:59+01:00')).toBe('agreed');
    expect(on('2026-12-01T00:00:00+01:00')).toBe('running');
    expect(on('2026-12-31T23:59:59+01:00')).toBe('running');
    expect(on('2027-01-01T00:00:00+01:00')).toBe('over');
  });
});

describe('words that arrive late, twice, in any order, or in part', () => {
  /** A thread in which much happened, and what each side wrote. */
  function lively() {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    const counter = sister.change(thread, { ...call, does: 'proposer', channel: 'visit' }, termsId);
    meet(thread);
    person.write('expectation.accepted', thread, { termsId: counter });
    meet(thread);
    const pause = sister.write('expectation.paused', thread, {}).id;
    meet(thread);
    const review = person.write('expectation.review-opened', thread, { termsId: counter }).id;
    sister.write('expectation.resumed', thread, { pause });
    sister.write('expectation.limits-stated', thread, { limits: { most: 3 } });
    meet(thread);
    sister.write('expectation.kept', thread, { review });
    const change = person.change(thread, { ...call, until: '2027-03-01' }, counter);
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId: change });
    person.write('expectation.withdrawn', thread, { termsId: change });
    meet(thread);
    return { person, sister, thread };
  }

  it('E3: mean the same on both sides, whatever the order, however often each arrives', () => {
    const { person, sister, thread } = lively();
    const meaning = person.meaning(thread, 'a');
    expect(sister.meaning(thread, 'b')).toBe(meaning);
    const words: readonly Entry[] = sister.sends(thread);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2 }),
        fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
        (order, seqs) => {
          const other = new SideOfTwo('other');
          const mine = person.journal.lines.filter((line) => line.about === thread);
          const lines = order.map((line, n) => ({
            ...line,
            by: person.tie,
            via: 'carried' as const,
            // Wherever it lands in the journal of the other.
            seq: 1 + (seqs[words.indexOf(line) % 40] ?? n),
            device: 'elsewhere',
          }));
          other.journal = { ...other.journal, lines: [...mine, ...lines].sort((a, b) => a.seq - b.seq) };
          expect(other.meaning(thread, 'a')).toBe(meaning);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('E3: leave nothing agreed that either said no to, in every part that may arrive', () => {
    const { person, sister, thread } = lively();
    fc.assert(
      fc.property(fc.shuffledSubarray([...sister.sends(thread)]), (some) => {
        const other = new SideOfTwo('other');
        other.journal = { ...other.journal, lines: person.journal.lines };
        other.journal = {
          ...other.journal,
          lines: person.journal.lines.filter(
            (line) => 'erased' in line || line.by === 'owner' || some.some(({ id }) => id === line.id),
          ),
        };
        const one = expectationOf(other.state, thread);
        const held = one && currentTerms(one);
        if (!one || !held) return;
        for (const side of ['mine', 'theirs'] as const) expect(wordOf(held, side)).toBe('accepted');
      }),
      { numRuns: 100 },
    );
  });

  it('E3: an exhaustive walk finds that no two words about terms mean anything else in the other order', () => {
    const life = lifeFrom(tableOf(termsMachine));
    const after = (at: string, event: string) => life.step(at, event) ?? at;
    const reached = new Set([life.start]);
    for (const at of reached) for (const event of termsMachine.events) reached.add(after(at, event));
    expect(reached.size).toBeGreaterThan(90);
    for (const at of reached)
      for (const a of termsMachine.events)
        for (const b of termsMachine.events) expect(after(after(at, a), b)).toBe(after(after(at, b), a));
  });
});

describe('a name that terms have', () => {
  it('E3: is of all that they say, and of nothing else', () => {
    const { person } = two();
    const thread = person.proposal('x', call).mark;
    person.write('expectation.drafted', thread, { with: person.tie, terms: call });
    const data = person.proposal(thread, call);
    expect(
      person.ask('expectation.proposed', thread, { ...data, terms: { ...call, channel: 'visit' } }),
    ).toMatchObject({ key: 'not-its-name', rule: 'E3' });
    person.write('expectation.proposed', thread, data);
    const forged = { ...data, terms: { ...call, words: 'Lend me money' } };
    const { sister } = two();
    sister.takeIn(person.sends(thread).map((line) => ({ ...line, data: forged })));
    expect(sister.whole.setAside.map(({ reason }) => reason)).toEqual(['structure']);
  });

  it('E3: proposed by both under one name is not to be trusted, and never holds', () => {
    const { person, sister, meet } = two();
    const { thread } = person.propose();
    meet(thread);
    const [line] = person.sends(thread);
    if (!line) throw new Error('nothing was sent');
    // The other sends the person’s own proposal back as theirs, which would turn round who does what.
    person.takeIn([{ ...line, id: sister.proposal(thread, call).mark, seq: 99 }]);
    expect(names(person, thread)).toEqual(['not-to-be-trusted']);
    expect(currentTerms(person.one(thread))).toBeUndefined();
  });

  it('J5, E3: terms with a field that is not known here are set aside, so that nobody accepts what they can’t see', () => {
    const { person, sister } = two();
    const { thread } = person.propose();
    const [line] = person.sends(thread);
    if (!line) throw new Error('nothing was sent');
    const data = { ...line.data, terms: { ...call, andAlso: 'everything' } };
    sister.takeIn([{ ...line, data }]);
    expect(sister.whole.setAside.map(({ reason }) => reason)).toEqual(['schema']);
  });
});

describe('what stays as it was said', () => {
  it('E3: no word of a thread can be corrected or erased singly; the whole thread can be erased', () => {
    const { person, sister, meet } = two();
    const { thread, termsId } = person.propose();
    meet(thread);
    sister.write('expectation.accepted', thread, { termsId });
    meet(thread);
    const context = { now: person.now, device: 'phone' };
    const id = person.proposal('x', call).mark;
    for (const line of person.journal.lines.filter((one) => one.about === thread)) {
      if ('erased' in line) continue;
      const done = correct(person.journal, areas, { id, entry: line.id, data: line.data }, context);
      expect(done).toMatchObject({ ok: false, error: { key: 'not-correctable' } });
      if (line.type === 'expectation.drafted') continue;
      const erased = eraseText(person.journal, areas, { id, entry: line.id, field: 'terms.words' }, context);
      expect(erased).toMatchObject({ ok: false, error: { key: 'no-such-text' } });
    }
    const gone = eraseEntity(person.journal, areas, { id, about: thread }, context);
    expect(gone.ok && expectationOf(gone.value.state.areas.expectations, thread)).toBeUndefined();
  });

  it('J12: no tie speaks in the thread of another', () => {
    const { person } = two();
    const { thread, termsId } = person.propose();
    const stranger = new SideOfTwo('stranger').tie;
    expect(
      person.ask('expectation.accepted', thread, { termsId }, { by: stranger, via: 'carried' }),
    ).toMatchObject({ rule: 'J4' });
    expect(person.standing(thread)).toBe('waiting-for-them');
  });
});

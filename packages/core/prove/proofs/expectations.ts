import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry, Line } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import { walkOf } from '../chart-walk.ts';
import { attemptId, contextAt, journalOf } from '../play.ts';
import { holdsByTheLetter, saidIn, threadsOf } from '../threads-of-two.ts';
import { nothingMore, onAgreements } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const OWNER_THERE = entityId(77, 900);

/** A word as it stands in the journal of the other. */
const turned = (word: Entry): Entry =>
  word.by === OWNER ? { ...word, by: OWNER_THERE, via: 'carried' } : { ...word, by: OWNER, via: 'own' };

/** Which terms hold in a thread, as the world says it. */
function heldIn(world: World, lines: readonly Line[], thread: string): readonly string[] {
  const { expectations } = world.fold(journalOf(world, lines), world.areas).areas;
  const meaning: unknown = JSON.parse(world.meaningOf(expectations, thread, 'a'));
  const proposals = isRecord(meaning) && Array.isArray(meaning.proposals) ? meaning.proposals : [];
  return proposals.flatMap((one: unknown) => (isRecord(one) && one.holds ? [String(one.id)] : [])).sort();
}

/** Seqs for some words, so that they land in any order among each other. */
const landing = (words: readonly Entry[], order: readonly number[]): readonly Entry[] =>
  words.map((word, n) => ({ ...word, seq: 1 + ((order[n % order.length] ?? 0) % 500), device: 'carried' }));

export const expectationProofs: readonly Proof[] = [
  {
    rule: 'E3',
    says: 'in every state of the chart, words about terms come to the same in whatever order; none takes a no back, and no yes is made by the other side',
    run({ charts }) {
      const { states, steps } = walkOf(charts.terms);
      const after = new Map(steps.map(({ from, event, to }) => [`${from} ${event}`, to]));
      const step = (at: string, event: string) => after.get(`${at} ${event}`) ?? at;
      const events = [...new Set(steps.map(({ event }) => event))];
      const word = (at: string, side: string): string => {
        const value: unknown = JSON.parse(at);
        return isRecord(value) ? String(value[side]) : '';
      };
      const ranks = ['silent', 'accepted', 'refused', 'released'];
      let cases = 0;
      for (const at of states)
        for (const a of events) {
          for (const side of ['mine', 'theirs']) {
            const [before, now] = [word(at, side), word(step(at, a), side)].map((one) => ranks.indexOf(one));
            ok(Number(now) >= Number(before), `${a} takes back a word of ${side} at ${at}`);
            ok(now === before || a.endsWith(`.${side}`), `${a} speaks for ${side} at ${at}`);
          }
          for (const b of events) {
            strictEqual(step(step(at, a), b), step(step(at, b), a), `${a} and ${b} at ${at}`);
            cases++;
          }
        }
      for (const side of ['mine', 'theirs'])
        for (const event of ['refused', 'released'])
          ok(
            states.every((at) => ['refused', 'released'].includes(word(step(at, `${event}.${side}`), side))),
            `a no of ${side} is not heard everywhere`,
          );
      return cases;
    },
  },
  {
    rule: 'E3',
    says: 'terms hold if and only if both accepted exactly them and neither refused or withdrew them, whatever arrived, late, twice, reordered or not at all',
    run: (world, effort) =>
      onAgreements(
        world,
        effort,
        fc.tuple(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), fc.nat()),
        (life, [order, lost]) => {
          for (const { id, words, tie } of threadsOf(world, life)) {
            const kept = words.filter((_, n) => (lost >> (n % 20)) % 4 !== 0);
            for (const some of [words, kept]) {
              const expected = [...saidIn(some)]
                .filter(([, said]) => holdsByTheLetter(said))
                .map(([termsId]) => termsId);
              // Twice in the same journal: once as it was, once as it may have come in.
              const twice = [...landing(some, order), ...some.slice(0, 3)];
              for (const lines of [some, landing(some, order), twice])
                deepStrictEqual(heldIn(world, lines, id), expected.sort(), `with ${tie.slice(-4)}`);
            }
          }
        },
      ),
  },
  {
    rule: 'E3',
    says: 'both sides end equal once the same words came in, in whatever order they came',
    run: (world, effort) =>
      onAgreements(world, effort, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (life, order) => {
        for (const { id, words } of threadsOf(world, life)) {
          const meaning = (lines: readonly Line[], mine: 'a' | 'b') =>
            world.meaningOf(world.fold(journalOf(world, lines), world.areas).areas.expectations, id, mine);
          const here = meaning(words, 'a');
          const there = words.map(turned);
          strictEqual(meaning(there, 'b'), here);
          strictEqual(meaning(landing(there, order), 'b'), here);
          strictEqual(meaning(landing(words, order.toReversed()), 'a'), here);
        }
      }),
  },
  {
    rule: 'E3',
    says: 'no word of a thread can be corrected, none names terms that it does not carry, nobody writes the other’s yes, and no tie speaks in another’s thread',
    run: (world, effort) =>
      onAgreements(world, effort, nothingMore, (life) => {
        const journal = journalOf(world, life.entries);
        for (const { id, tie, words } of threadsOf(world, life)) {
          const [first] = words;
          if (!first) continue;
          const correction = { id: attemptId(9, 1), entry: first.id, data: first.data };
          ok(
            !world.correct(journal, world.areas, correction, contextAt(life.ms)).ok,
            'a correction is refused',
          );
          const proposal = words.find(({ type, by }) => type === 'expectation.proposed' && by === OWNER);
          if (!proposal) continue;
          const yes = { type: 'expectation.accepted', about: id, data: { termsId: proposal.data.termsId } };
          for (const via of ['own', 'reported', 'together', 'carried'] as const) {
            const done = world.record(
              life.state,
              world.areas,
              [{ ...yes, id: attemptId(9, 2), via }],
              contextAt(life.ms),
            );
            ok(!done.ok, `the owner can't accept their own proposal by ${via}`);
          }
          const stranger = [entityId(0), entityId(1), entityId(2)].find((one) => one !== tie) ?? '';
          const carried = { ...first, ...yes, id: attemptId(9, 3), by: stranger, via: 'carried' as const };
          const foreign = { ...proposal, id: attemptId(9, 4), by: stranger, via: 'carried' as const };
          const held = heldIn(world, life.entries, id);
          const state = world.foldOn(life.state, world.areas, [
            { ...carried, seq: life.state.seq + 1 },
            { ...foreign, seq: life.state.seq + 2 },
          ]);
          strictEqual(
            (state?.setAside.length ?? 0) - life.state.setAside.length,
            2,
            'a stranger is set aside',
          );
          deepStrictEqual(heldIn(world, [...life.entries, carried], id), held);
          const forged = {
            ...proposal,
            id: attemptId(9, 5),
            seq: life.state.seq + 1,
            data: { ...proposal.data, mark: attemptId(9, 6) },
          };
          const after = world.foldOn(life.state, world.areas, [forged]);
          strictEqual(
            (after?.setAside.length ?? 0) - life.state.setAside.length,
            1,
            'a wrong name is set aside',
          );
        }
      }),
  },
];

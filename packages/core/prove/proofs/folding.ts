import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Line } from '../../src/journal/index.ts';
import { addDigest, digest, NO_ENTRIES } from '../../src/journal/index.ts';
import { attempts, entityId } from '../arbitrary.ts';
import { attemptId, contextAt, journalOf, play } from '../play.ts';
import { onRandom } from '../trial.ts';
import type { Proof } from '../world.ts';

const covered = (lines: readonly Line[]) => ({
  count: lines.length,
  digest: lines.map((line) => digest(line)).reduce(addDigest, NO_ENTRIES),
});

export const foldingProofs: readonly Proof[] = [
  {
    rule: 'J1',
    says: 'what recording shows is what folding the entries shows, and a checkpoint of other lines is never opened',
    run(world, effort) {
      return onRandom(
        fc.property(attempts(60), (list) => {
          const { entries, state } = play(world, list);
          const journal = journalOf(world, entries);
          deepStrictEqual(world.fold(journal, world.areas), state);
          const stored: unknown = JSON.parse(
            JSON.stringify(world.saveCheckpoint(state, covered(entries), 'code')),
          );
          deepStrictEqual(
            world.openCheckpoint(stored, journal, covered(entries), world.areas, 'code'),
            state,
          );
          if (entries.length === 0) return;
          const fewer = covered(entries.slice(1));
          strictEqual(world.openCheckpoint(stored, journal, fewer, world.areas, 'code'), undefined);
          const other = { ...covered(entries), digest: fewer.digest };
          strictEqual(world.openCheckpoint(stored, journal, other, world.areas, 'code'), undefined);
          strictEqual(
            world.openCheckpoint(stored, journal, covered(entries), world.areas, 'code-2'),
            undefined,
          );
        }),
        effort,
      );
    },
  },
  {
    rule: 'J1',
    says: 'folding on from a state gives what folding everything gives, or gives up where a later line speaks of earlier ones',
    run(world, effort) {
      const amending = fc.constantFrom('nothing', 'erase', 'correct');
      return onRandom(
        fc.property(attempts(60), fc.nat(60), amending, (list, cut, how) => {
          const { entries, ms } = play(world, list);
          const journal = journalOf(world, entries);
          const [first] = entries;
          const change = { id: attemptId(8, 1), about: first?.about ?? entityId(0) };
          const correction = { id: attemptId(8, 1), entry: first?.id ?? '', data: first?.data ?? {} };
          const amended =
            how === 'erase'
              ? world.eraseEntity(journal, world.areas, change, contextAt(ms))
              : world.correct(journal, world.areas, correction, contextAt(ms));
          const { lines } = how !== 'nothing' && amended.ok ? amended.value.journal : journal;
          const part = cut % (entries.length + 1);
          const before = world.fold(journalOf(world, entries.slice(0, part)), world.areas);
          const onward = world.foldOn(before, world.areas, lines.slice(part));
          if (lines.length === entries.length) ok(onward, 'without amendments it goes on');
          if (onward) deepStrictEqual(onward, world.fold(journalOf(world, lines), world.areas));
        }),
        effort,
      );
    },
  },
  {
    rule: 'J1',
    says: 'after an erasure recording still shows what folding shows',
    run: (world, effort) =>
      onRandom(
        fc.property(attempts(60), attempts(40), fc.nat(5), (list, more, n) => {
          const before = play(world, list);
          const journal = journalOf(world, before.entries);
          const erasure = { id: attemptId(8, 1), about: entityId(n % 3, n % 2) };
          const erased = world.eraseEntity(journal, world.areas, erasure, contextAt(before.ms));
          if (!erased.ok) return;
          const { entries, state } = play(world, more, { device: 1, from: erased.value.state });
          const after = world.withLines(erased.value.journal, entries);
          deepStrictEqual(world.fold(after, world.areas).areas, state.areas);
        }),
        effort,
      ),
  },
];

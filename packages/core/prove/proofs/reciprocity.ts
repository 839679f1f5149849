import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import type { Played } from '../play.ts';
import { attemptId, contextAt, START } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { onGiving } from '../trial.ts';
import type { Sight } from '../views/view.ts';
import type { Proof, World } from '../world.ts';

const isOfGiving = ({ type }: Pick<Entry, 'type'>): boolean => /^(exchange|reciprocity)\./.test(type);

/** What is made for the owner alone (R7). */
const OWN = ['balanceShown', 'carryingShown', 'exchangesAsideShown', 'exchangesShown', 'givingHint'];

const DAY = 86_400_000;

const BALANCES = ['quiet', 'mutual', 'leaning', 'carrying'];

/** Every number in a value, at whatever depth. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(numbersIn)
      : isRecord(value)
        ? Object.values(value).flatMap(numbersIn)
        : [];

/** Somebody who got much from each tie, over two months, and opened the balance. */
function leaningOn(sight: Sight): Sight {
  const list = (tie: string) =>
    Array.from({ length: 9 }, (_, n) => ({
      id: attemptId(8, n),
      at: sight.now.ms - (70 - n * 7) * DAY,
      way: 'received' as const,
      weight: 3,
      given: 0,
      received: 3 * (1 + n / 2),
      with: tie,
    }));
  const ties = Object.keys(sight.states.network.ties).map((id) => ({ id, list: list(id) }));
  const reciprocity = { exchanges: [], ties, open: true, canGive: 'small' as const };
  return { ...sight, states: { ...sight.states, reciprocity } };
}

/** The ties of which nothing is said (R7). */
const silent = ({ states: { network }, now }: Sight, stage: World['stageNow']): readonly string[] =>
  Object.values(network.ties)
    .filter(
      (tie) =>
        tie.hidden === true ||
        tie.nature === 'professional' ||
        ['died', 'resting', 'ended'].includes(stage(tie, now)),
    )
    .map(({ id }) => id);

export const reciprocityProofs: readonly Proof[] = [
  {
    rule: 'R7',
    says: 'giving and getting changes nothing that is shown beside its own views, in whatever life',
    run: (world, effort) =>
      onGiving(world, effort, sights, (life, wanted) => {
        const without: Played = { ...life, entries: life.entries.filter((entry) => !isOfGiving(entry)) };
        for (const one of wanted) {
          const [here, there] = [sightOf(world, life, one), sightOf(world, without, one)];
          for (const [name, view] of Object.entries(world.views))
            if (!OWN.includes(name)) deepStrictEqual(view(here), view(there), name);
        }
      }),
  },
  {
    rule: 'R7',
    says: 'the balance is a word of four and never a figure, there only once it was opened, and says nothing of a tie that is professional, at rest, ended, dead or shown nowhere; neither does the hint',
    run: (world, effort) =>
      onGiving(world, effort, sights, (life, wanted) => {
        for (const one of wanted) {
          const sight = sightOf(world, life, one);
          const { open } = sight.states.reciprocity;
          const balance = world.views.balanceShown?.(sight);
          if (!open) ok(balance === undefined, 'a balance that nobody opened');
          for (const seen of [sight, leaningOn(sight)]) {
            const shown = world.views.balanceShown?.(seen);
            deepStrictEqual(numbersIn(shown), [], 'a figure');
            const ties = isRecord(shown) && Array.isArray(shown.ties) ? shown.ties : [];
            for (const tie of ties)
              ok(isRecord(tie) && BALANCES.includes(String(tie.balance)), 'a word of four');
            const hint = world.views.givingHint?.(seen);
            deepStrictEqual(numbersIn(hint), [], 'a figure in the hint');
            const text = JSON.stringify([shown, hint, world.views.carryingShown?.(seen)]);
            for (const id of silent(seen, world.stageNow))
              ok(!text.includes(id), 'says something of who is left in peace');
          }
        }
      }),
  },
  {
    rule: 'R7',
    says: 'only the owner writes and opens it: no tie can note an exchange or look',
    run: (world, effort) =>
      onGiving(world, effort, fc.integer({ min: 0, max: 2 }), ({ state, entries }, n) => {
        const types = world.areas
          .flatMap(
            ({ handlers }): readonly { entryType: { type: string; writers: readonly { by: string }[] } }[] =>
              handlers,
          )
          .filter(({ entryType }) => isOfGiving(entryType));
        ok(types.length > 3);
        for (const { entryType } of types)
          ok(
            entryType.writers.every(({ by }) => by === 'owner'),
            `${entryType.type} is written by a tie`,
          );
        ok(entries.filter(isOfGiving).every(({ by }) => by === OWNER));
        const data = { with: entityId(n), way: 'given', kind: 'listening', size: 'small' };
        const draft = {
          id: attemptId(9, 1),
          type: 'exchange.noted',
          about: entityId(99, 8),
          data,
          by: entityId(n),
        };
        const done = world.record(
          state,
          world.areas,
          [{ ...draft, via: 'carried' }],
          contextAt(START + 1e10),
        );
        ok(!done.ok, 'a tie noted an exchange');
      }),
  },
];

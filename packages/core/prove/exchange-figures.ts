/**
 * What the simulated exchanges come to. As a script it prints them for so many exchanges:
 *   node packages/core/prove/exchange-figures.ts 2000
 */
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { Exchange } from './exchange.ts';
import type { Happening } from './happenings.ts';
import { happenings } from './happenings.ts';
import { proposalsIn, readable } from './proofs/exchange.ts';
import type { World } from './world.ts';
import { world } from './world.ts';

/** An exchange from its beginning to its end. */
export function carriedOut(of: World, list: readonly Happening[], reply: 'yes' | 'not-now'): Exchange {
  const exchange = new Exchange(of, reply);
  for (const one of list) exchange.happen(one);
  exchange.settle();
  return exchange;
}

/** How much happened in some exchanges, and between how many threads the two sides differ in the end. */
export function figuresOf(exchanges: readonly Exchange[]) {
  const figures = {
    exchanges: 0,
    letters: 0,
    given: 0,
    again: 0,
    never: 0,
    outOfOrder: 0,
    threads: 0,
    hold: 0,
    differ: 0,
  };
  const words: Record<string, number> = {};
  for (const exchange of exchanges) {
    figures.exchanges++;
    figures.letters += exchange.letters.length;
    figures.given += exchange.given.times;
    figures.again += exchange.given.again;
    figures.outOfOrder += exchange.given.outOfOrder;
    const known = new Set(
      exchange.devices.flatMap(({ party }) =>
        party.journal.lines.flatMap((line) =>
          'type' in line && line.type === 'envelope.came' ? [line.id] : [],
        ),
      ),
    );
    figures.never += exchange.letters.filter(({ envelope }) => !known.has(envelope.id)).length;
    for (const thread of exchange.threads) {
      figures.threads++;
      const [mine, theirs] = [
        exchange.meaning('person', thread.id),
        exchange.meaning(thread.with, thread.id),
      ];
      if (JSON.stringify(readable(mine)) !== JSON.stringify(readable(theirs))) figures.differ++;
      figures.hold += proposalsIn(mine).filter(({ holds }) => holds).length;
      for (const { entry } of exchange.said(thread.id)) words[entry.type] = (words[entry.type] ?? 0) + 1;
    }
  }
  return { ...figures, words };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const runs = Number(process.argv[2] ?? 500);
  const lists = fc.sample(happenings, { numRuns: runs, seed: 2026 });
  console.log(figuresOf(lists.map((list, n) => carriedOut(world, list, n % 4 === 3 ? 'not-now' : 'yes'))));
}

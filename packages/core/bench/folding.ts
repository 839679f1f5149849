import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { areas } from '../src/all.ts';
import { checkInsIn } from '../src/check-in/index.ts';
import { fromFile } from '../src/journal/index.ts';
import { fold } from '../src/state.ts';
import { foldByHand } from './by-hand.ts';
import type { Measured } from './measure.ts';
import { compare } from './measure.ts';
import { years } from './ten-years.ts';

export interface FoldRow {
  readonly entries: number;
  readonly bytes: number;
  readonly measured: readonly Measured[];
}

const foldFile = (text: string) => {
  const file = fromFile(text);
  if (!file.ok) throw new Error(file.error);
  return fold(file.value, areas);
};

/** From the text of a journal's file to its state, and the same by hand. Both come to the same state; only where check-ins lie in it differs. */
export async function folding(sizes: readonly number[]): Promise<readonly FoldRow[]> {
  const rows: FoldRow[] = [];
  for (const entries of sizes) {
    const text = JSON.stringify(years(entries));
    const state = foldFile(text);
    strictEqual(state.setAside.length, 0, 'every entry applies');
    const checkIns = Object.fromEntries(checkInsIn(state.areas['check-in']).map((one) => [one.id, one]));
    // The journal says nothing of other areas; that they are looked at all the same is on our account.
    const found = { network: state.areas.network, 'check-in': { ...state.areas['check-in'], checkIns } };
    deepStrictEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(foldByHand(text))));
    const rounds = entries > 50_000 ? 9 : 31;
    const measured = await compare(
      [
        { name: 'by hand', run: () => foldByHand(text) },
        { name: 'JSON.parse alone', run: () => JSON.parse(text) },
        { name: 'core', run: () => foldFile(text) },
      ],
      { rounds, warmups: entries > 5_000 ? 3 : 30 },
    );
    rows.push({ entries, bytes: text.length, measured });
  }
  return rows;
}

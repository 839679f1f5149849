/**
 * `npm run bench [-- core|dates|two|shown|envelope|opening|map …]`: measures against what somebody would write by hand, prints the ratios, and
 * writes docs/performance.md when everything was measured. Never a test: machines differ, and are busy.
 */
import { folding } from '../packages/core/bench/folding.ts';
import type { Measured } from '../packages/core/bench/measure.ts';
import { occurring } from '../packages/core/bench/occurring.ts';
import { recording, recordingOfTwo } from '../packages/core/bench/recording.ts';
import { showing } from '../packages/core/bench/showing.ts';
import { chromiumVersion, envelope, hardMoment, map, opening } from './bench-browser.ts';
import type { Line } from './bench-report.ts';
import { curve, machine, table, writePage } from './bench-report.ts';

/** What is shown over one year to ten, as a table of its own. */
let curves = '';

const parts = {
  core: async () => {
    const folds = await folding([1_000, 10_000, 100_000]);
    const records = await recording();
    return [
      ...folds.map(({ entries, bytes, measured }) => {
        const size = `${entries.toLocaleString('en')} entries, ${(bytes / 1e6).toFixed(1)} MB`;
        return line(`cold fold of ${size}`, measured, 3);
      }),
      ...records.map(({ what, measured }) => line(`one record: ${what}`, measured, 1.4)),
    ];
  },
  dates: async () => (await occurring()).map(({ what, measured }) => line(what, measured, 1.5)),
  two: async () =>
    (await recordingOfTwo()).map(({ what, measured }) => line(`one record: ${what}`, measured, 1.4)),
  shown: async () => {
    const rows = await showing([1, 2, 5, 10]);
    curves = curve(rows);
    return rows.map(({ what, measured }) => line(`shown after one more entry: ${what}`, measured, 1.3));
  },
  envelope: async () =>
    (await envelope()).map(({ what, measured }) => line(`opening an envelope: ${what}`, measured, 2)),
  opening: async () =>
    (await opening([1_000, 10_000])).map(({ what, measured }) =>
      line(`opening: ${what}`, measured, what.startsWith('all') ? 3 : 2),
    ),
  'hard-moment': async () =>
    (await hardMoment()).map(({ what, measured }) => ({
      ...line(`hard moment: ${what}`, measured),
      within: FRAME,
    })),
  map: async () =>
    (await map([15, 150, 1_500])).flatMap(({ what, measured }) => {
      const [plain, picture, whole] = measured;
      if (!whole) return line(`map: ${what}`, measured, 1.3);
      return [
        line(
          `map: ${what}, the picture`,
          [plain, picture].flatMap((one) => one ?? []),
          1.3,
        ),
        line(`map: ${what}, with all around it`, measured),
      ];
    }),
};

/** What a screen of sixty pictures a second has for each, in ms. */
const FRAME = 1000 / 60;

/** The last of those measured is ours, the first is what it is held against. */
function line(what: string, measured: readonly Measured[], goal?: number): Line {
  const [against, ...others] = measured;
  const ours = others.at(-1);
  if (!against || !ours) throw new Error(`${what} was not measured`);
  return { what, against, ours, ...(goal !== undefined && { goal }) };
}

const asked = process.argv.slice(2).filter((word) => word !== '--');
const lines: Line[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await measure();
  console.log(`${name}\n${table(found)}\n`);
  if (name === 'shown') console.log(`${curves}\n`);
  lines.push(...found);
}
if (asked.length === 0) {
  const date = new Date().toISOString().slice(0, 10);
  writePage(`Measured on ${date}: ${machine(await chromiumVersion())}\n\n${table(lines)}\n\n${curves}`);
}

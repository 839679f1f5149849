/** Writes docs/performance.md from what was measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Measured } from '../packages/core/bench/measure.ts';
import { root } from './root.ts';

/** One line of the table: what was measured, against what, and what it should be at most. */
export interface Line {
  readonly what: string;
  readonly against: Measured;
  readonly ours: Measured;
  /** The largest ratio that is good; absent where none was set. */
  readonly goal?: number;
  /** By how many milliseconds ours may be later, where that is the goal. */
  readonly within?: number;
}

const rounded = (value: number): string => {
  if (value >= 100) return String(Math.round(value));
  return value >= 1 ? value.toFixed(1) : value.toFixed(4);
};

const row = ({ what, against, ours, goal, within }: Line): string => {
  const isMet = within === undefined ? ours.ratio <= (goal ?? Number.NaN) : ours.ms - against.ms <= within;
  const met = goal === undefined && within === undefined ? '' : isMet ? 'met' : '**missed**';
  const cells = [
    what,
    against.name,
    rounded(against.ms),
    rounded(ours.ms),
    `${ours.ratio.toFixed(2)} ×`,
    within === undefined ? (goal === undefined ? '' : `≤ ${goal} ×`) : `≤ ${within.toFixed(1)} ms later`,
    met,
  ];
  return `| ${cells.join(' | ')} |`;
};

export const table = (lines: readonly Line[]): string =>
  [
    '| what | against | that, ms | ours, ms | ratio | goal | |',
    '|---|---|---|---|---|---|---|',
    ...lines.map(row),
  ].join('\n');

/** What was measured over journals of growing length: milliseconds of each, and the ratio of the longest to the shortest. */
export function curve(
  rows: readonly { readonly what: string; readonly measured: readonly Measured[] }[],
): string {
  const names = rows[0]?.measured.map(({ name }) => name) ?? [];
  const cells = rows.map(({ what, measured }) =>
    [
      what,
      ...measured.map(({ ms }) => rounded(ms)),
      `${(measured.at(-1)?.ratio ?? Number.NaN).toFixed(2)} ×`,
    ].join(' | '),
  );
  return [
    `| shown after one more entry, ms | ${names.join(' | ')} | longest to shortest |`,
    `|---|${names.map(() => '---|').join('')}---|`,
    ...cells.map((cell) => `| ${cell} |`),
  ].join('\n');
}

/** What the ratios were measured on, without a name of any machine. */
export function machine(chromium: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [, busy = 0] = loadavg();
  return `${cores.length} cores, ${busy.toFixed(1)} processes at work or waiting over the last five minutes; ${memory} GB; Node ${process.versions.node}; ${chromium}, without a window.`;
}

const BEGIN = '<!-- measured -->';
const END = '<!-- /measured -->';

/** Puts what was measured between the marks of the page; its own words stay. */
export function writePage(measured: string): void {
  const path = join(root, 'docs/performance.md');
  const page = readFileSync(path, 'utf8');
  const [before] = page.split(BEGIN);
  const after = page.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/performance.md has lost its marks');
  writeFileSync(path, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`);
}

/** The code in the docs that needs the core alone: each piece is to run as it stands there. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.ts';

export interface Piece {
  /** The page, from the root, and the number of the piece in it. */
  readonly name: string;
  /** All of it, with what it goes on from before it. */
  readonly code: string;
  /** What it says that it prints, line by line; empty where it says nothing. */
  readonly prints: readonly string[];
}

const pages = ['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'];

/** `<!-- goes on from sharing.md -->` before a piece: first comes what stands on that page. */
const FENCED = /(?:<!-- goes on from (\S+) -->\n+)?```(?:ts|js)\n([\s\S]*?)```/g;
const PRINTS = /\/\/ → (.*)$/gm;

export const piecesOf = (page: string): readonly Piece[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(FENCED)]
    .filter(([, , code = '']) => /from '@recovery-network\/(?!elements)/.test(code))
    .map(([, before, own = ''], n) => {
      const first = before === undefined ? [] : piecesOf(join(dirname(page), before));
      const code = [...first.map((one) => one.code), own].join('\n');
      const prints = [...code.matchAll(PRINTS)].map(([, text = '']) => text);
      return { name: `${page} ${n + 1}`, code, prints };
    });

export const allPieces = (): readonly Piece[] =>
  globSync(pages, { cwd: root, exclude: ['**/node_modules/**'] })
    .sort()
    .flatMap((page) => piecesOf(relative(root, join(root, page))));

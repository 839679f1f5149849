import { defineConfig } from 'tsup';

/**
 * What the commands in bin/ import. Built by itself, after the elements: a command knows all words of all elements, and
 * sharing those with it would cut what a page fetches into smaller pieces.
 */
export default defineConfig({
  entry: { 'provider/command': 'src/provider/command.ts', 'words/own-texts': 'src/words/own-texts.ts' },
  format: 'esm',
  target: 'es2022',
  splitting: false,
  sourcemap: true,
});

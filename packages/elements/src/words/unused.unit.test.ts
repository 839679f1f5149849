import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedKeys } from './testing/unused.ts';

const elements = join(import.meta.dirname, '..');
const core = join(elements, '../../core/src');

const sourcesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*.ts', { cwd: folder })
      .filter((file) => !/\.test\.ts$|\/testing\/|(^|\/)(nl|en)\.ts$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

const sources = sourcesIn(elements);
/** Words that the core names, such as colours and kinds of help: elements say them without naming them again. */
const named = [...sourcesIn(core).values()];
const catalogues = globSync('**/nl.ts', { cwd: elements }).map((file) => dirname(file));
const read = (catalogue: string) => readFileSync(join(elements, catalogue, 'nl.ts'), 'utf8');
const roomOf = (path: string) => path.replace(/\/.*/, '');

const importsOf = (file: string, source: string): readonly string[] =>
  [...source.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => normalize(join(dirname(file), path)));

/** The catalogues that another takes in whole, and those that these take in. */
const takenIn = (catalogue: string): readonly string[] => {
  const taken = importsOf(`${catalogue}/nl.ts`, read(catalogue))
    .filter((file) => file.endsWith('/nl.ts'))
    .map((file) => dirname(file));
  return [...taken, ...taken.flatMap(takenIn)];
};

/** What may name the words of a catalogue: its room, the rooms that share words with it, and what those or it are made of. */
function sourcesFor(catalogue: string): readonly string[] {
  const sharing = catalogues.filter((other) => takenIn(other).includes(catalogue));
  const rooms = new Set([catalogue, ...takenIn(catalogue), ...sharing].map(roomOf));
  const files = [...sources].filter(
    ([file, source]) =>
      rooms.has(roomOf(file)) ||
      importsOf(file, source).some((path) => !relative(catalogue, path).startsWith('..')),
  );
  const around = files.flatMap(([file, source]) =>
    importsOf(file, source).flatMap((path) => sources.get(path) ?? []),
  );
  return [...files.map(([, source]) => source), ...around, ...named];
}

const keysOf = (source: string): readonly string[] =>
  [...source.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('words that nobody says', () => {
  it.each(catalogues.toSorted())('there are none in %s', (catalogue) => {
    expect(unusedKeys(keysOf(read(catalogue)), sourcesFor(catalogue))).toEqual([]);
  });

  it('are found, also beside words that are put together', () => {
    const keys = ['title', 'course-agreed', 'refused-late-hint', 'course-', 'gone', 'titles'];
    const made = (text: string) => `say(\`${text.replace('*', '$' + '{it}')}\`)`;
    const source = ["say('title')", made('course-*'), made('*-hint'), '// titles and gone'];
    expect(unusedKeys(keys, source)).toEqual(['course-', 'gone', 'titles']);
  });
});

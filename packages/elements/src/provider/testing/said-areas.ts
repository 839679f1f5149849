import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../..');

/** Every catalogue of ours (`agenda/nl.ts`) by the elements under whose name its words are said; none for words that elements share. */
export function catalogueFiles(): readonly { readonly file: string; readonly area: string | undefined }[] {
  const all = globSync('**/*.ts', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
  const files = all.filter((file) => !/\.test\.ts$|\/testing\//.test(file));
  const folderOf = (file: string) => file.replace(/\/.*/, '');
  const said = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/^[^/*]*\barea: '([a-z-]+)'/gm)].map(
      ([, area = '']) => ({ folder: folderOf(file), area }),
    ),
  );
  return files
    .filter((file) => /(^|\/)nl\.ts$/.test(file))
    .map((file) => {
      const areas = said.filter(({ folder }) => folder === folderOf(file)).map(({ area }) => area);
      const own = areas.find((area) => area === folderOf(file));
      return { file, area: own ?? areas[0] };
    });
}

/** How what ships to a page is bundled: the same for the script that is published and for what budgets.json measures. */
import { join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type MinifyOptions, minify } from 'terser';
import { lighterTemplates } from './lighter/templates.ts';
import { root } from './root.ts';

export interface Shipped {
  /** Minified code by path, as the metafile names it. */
  readonly files: ReadonlyMap<string, string>;
  /** As esbuild tells it; its sizes are those before the last pass. */
  readonly metafile: Metafile;
}

/** Bundles an entry with everything that it imports. `splitting` puts what `import()` asks for in files of their own. */
export async function ship(
  entry: string,
  options: Pick<BuildOptions, 'format' | 'splitting' | 'legalComments'>,
): Promise<Shipped> {
  const { outputFiles, metafile } = await build({
    legalComments: 'none',
    ...options,
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    minify: true,
    target: 'es2022',
    // Setting conditions takes away esbuild's own `module`: without it some dependencies would come whole.
    conditions: ['recovery-network-source', 'module'],
    plugins: [lighterTemplates],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  // esbuild and terser find different things: both passes together are some 3 % lighter than the better one.
  const pass: MinifyOptions = {
    module: options.format === 'esm',
    ecma: 2020,
    compress: { passes: 2 },
    // A classic script is read in the encoding of its page, which may be an old one.
    format: { ascii_only: true },
  };
  const files = await Promise.all(
    outputFiles.map(async ({ path, text }): Promise<[string, string]> => {
      const name = relative(root, path);
      return [name, name.endsWith('.js') ? ((await minify(text, pass)).code ?? '') : text];
    }),
  );
  return { files: new Map(files), metafile };
}

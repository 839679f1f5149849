/** How what ships to a page is bundled: the same for the script that is published and for what budgets.json measures. */
import { relative } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { type MinifyOptions, minify } from 'terser';
import { lighterSource } from './lighter/templates.ts';
import { root } from './root.ts';

/** A file that a page loads. Paths are those from the root. */
export interface ShippedFile {
  readonly code: string;
  /** The module that asked for this file by being an entry or by `import()`; absent where it holds what others share. */
  readonly asked?: string;
  /** Files that it loads at once. */
  readonly imports: readonly string[];
  /** Its modules, and the bytes of each before the last pass. */
  readonly modules: ReadonlyMap<string, number>;
}

export interface Shipped {
  readonly files: ReadonlyMap<string, ShippedFile>;
  /** What the authors of the modules in it want to stand beside it. */
  readonly legal: ReadonlySet<string>;
}

const LEGAL = /\/\*(?:!|\*\s*\*\s*@license)[\s\S]*?\*\//g;

/**
 * Bundles an entry with everything that it imports: `split` puts what `import()` asks for in files of its own, as bundlers for
 * pages do; otherwise one classic script holds all.
 */
export async function ship(entry: string, { split }: { split: boolean }): Promise<Shipped> {
  const legal = new Set<string>();
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    tsconfig: 'packages/elements/tsconfig.json',
    resolve: { conditionNames: ['recovery-network-source', 'module', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'lighter-templates',
        async transform(code, id) {
          for (const [comment] of code.matchAll(LEGAL)) legal.add(comment);
          if (!/[\\/]src[\\/].*\.ts$/.test(id) || id.includes('node_modules')) return undefined;
          const lighter = await lighterSource(code, id);
          return lighter && { code: String(lighter) };
        },
      },
    ],
  });
  const { output } = await bundle.generate(
    split ? { format: 'esm', minify: true } : { format: 'iife', minify: true, codeSplitting: false },
  );
  const files = await Promise.all(
    output
      .filter((file) => file.type === 'chunk')
      .map(async (chunk) => [chunk.fileName, await finish(chunk, split)] as const),
  );
  return { files: new Map(files), legal };
}

async function finish(chunk: OutputChunk, module: boolean): Promise<ShippedFile> {
  // Two minifiers find different things: both passes together are some 3 % lighter than one.
  const pass: MinifyOptions = {
    module,
    ecma: 2020,
    // Nothing of ours asks a function how many parameters it has.
    compress: { passes: 4, keep_fargs: false },
    // A classic script is read in the encoding of its page, which may be an old one.
    format: { ascii_only: true, comments: false },
  };
  const { code = '' } = await minify(chunk.code, pass);
  const { facadeModuleId, imports, modules } = chunk;
  return {
    code,
    ...(facadeModuleId && { asked: relative(root, facadeModuleId) }),
    imports,
    modules: new Map(
      Object.entries(modules).map(([id, { renderedLength }]) => [relative(root, id), renderedLength]),
    ),
  };
}

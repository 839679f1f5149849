import { readFile } from 'node:fs/promises';
import { type ParserOptions, parse } from '@babel/parser';
import type { Plugin } from 'esbuild';
import MagicString from 'magic-string';
import { lighterCss } from './css.ts';
import { lighterHtml } from './html.ts';

/** A part of a template between two `${…}`: where it stands in its file, and what it says. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly cooked: string; readonly raw: string };
}
interface Template {
  readonly tag: 'html' | 'svg' | 'css';
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

const grammar: ParserOptions = { sourceType: 'module', plugins: ['typescript', 'decorators-legacy'] };

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** All templates in a tree, also those inside the `${…}` of another. */
function* templatesIn(node: unknown): Generator<Template> {
  if (Array.isArray(node)) {
    for (const each of node) yield* templatesIn(each);
    return;
  }
  if (!isNode(node)) return;
  const { type, tag, quasi, start, end } = node;
  if (type === 'TaggedTemplateExpression' && isNode(tag) && isNode(quasi) && Array.isArray(quasi['quasis'])) {
    const { name } = tag;
    const place = { start: Number(start), end: Number(end) };
    if (name === 'html' || name === 'svg' || name === 'css')
      yield { tag: name, parts: quasi['quasis'], ...place };
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'loc' && key !== 'tokens') yield* templatesIn(child);
  }
}

/**
 * The source with its `html`, `svg` and `css` templates made shorter, and the map back; undefined when there are none. What lit's
 * `css` checks of its values was checked where the source was tested: shipped sheets do without it.
 */
export async function lighterSource(source: string, path: string): Promise<MagicString | undefined> {
  if (!/\b(html|svg|css)`/.test(source)) return undefined;
  const edited = new MagicString(source, { filename: path });
  let unchecked = '';
  for (const { tag, parts, start: begins, end: ends } of templatesIn(parse(source, grammar).program)) {
    const written = parts.map(({ value }) => value.cooked);
    const lighter = tag === 'css' ? await lighterCss(written) : lighterHtml(written, tag === 'svg');
    parts.forEach(({ start, end }, n) => {
      if (start < end) edited.update(start, end, asWritten(lighter[n] ?? ''));
    });
    if (tag !== 'css') continue;
    edited.update(begins, begins + tag.length, 'unchecked(').appendLeft(ends, ')');
    unchecked = "import { unsafeCSS as unchecked } from 'lit';\n";
  }
  return unchecked ? edited.prepend(unchecked) : edited;
}

const asWritten = (text: string) => text.replace(/[`\\]|\$(?=\{)/g, '\\$&');

/** For esbuild: what ships carries no indentation of ours. */
export const lighterTemplates: Plugin = {
  name: 'lighter-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const edited = await lighterSource(await readFile(path, 'utf8'), path);
      if (!edited) return undefined;
      const map = edited.generateMap({ hires: true, includeContent: true, source: path });
      return { contents: `${edited}\n//# sourceMappingURL=${map.toUrl()}`, loader: 'ts' };
    });
  },
};

import { transform } from 'esbuild';

/**
 * Makes the parts of a `css` template shorter, with esbuild. A hole may hold whole rules, or stand for a value.
 */
export async function lighterCss(parts: readonly string[]): Promise<string[]> {
  const whole = parts.reduce((css, part, n) => `${css}${holeAfter(css, n - 1)}${part}`);
  const { code } = await transform(whole, { loader: 'css', minify: true, charset: 'utf8' });
  const made = code.trim().split(/@rn-hole-\d+;?|rn-hole-\d+/);
  if (made.length !== parts.length) throw new Error(`A hole was lost in:\n${whole}`);
  return made;
}

const holeAfter = (css: string, n: number) => (/(^|[;{}])\s*$/.test(css) ? `@rn-hole-${n};` : `rn-hole-${n}`);

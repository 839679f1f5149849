import { transform } from 'esbuild';

/**
 * Makes the parts of a `css` template shorter, with esbuild. A hole may hold whole rules or declarations, or stand for a value.
 * It can't begin a selector: the space after it would be lost, and the rule would mean something else. Write `:is(${…}) .x`.
 */
export async function lighterCss(parts: readonly string[]): Promise<string[]> {
  for (const [n, part] of parts.entries())
    if (n > 0 && /^[^\S\n]*[^\s;{}),]/.test(part) && /(^|[;{}])\s*$/.test(parts[n - 1] ?? ''))
      throw new Error(`A hole begins a selector, before "${part.slice(0, 40)}"`);
  const whole = parts.reduce((css, part, n) => `${css}${holeAfter(css, n - 1)}${part}`);
  const { code } = await transform(whole, { loader: 'css', minify: true, charset: 'utf8' });
  const made = withoutSpace(code.trim()).split(/@rn-hole-\d+;?|rn-hole-\d+/);
  if (made.length !== parts.length) throw new Error(`A hole was lost in:\n${whole}`);
  return made;
}

const holeAfter = (css: string, n: number) => (/(^|[;{}])\s*$/.test(css) ? `@rn-hole-${n};` : `rn-hole-${n}`);

/** esbuild keeps the values of custom properties as they were written; outside quotes their space says nothing. */
const withoutSpace = (css: string) =>
  css
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, n) =>
      n % 2 === 1
        ? piece
        : piece
            .replace(/(--[\w-]+): /g, '$1:')
            .replace(/, /g, ',')
            .replace(/\) ([*/]) (?=\d)/g, ')$1'),
    )
    .join('');

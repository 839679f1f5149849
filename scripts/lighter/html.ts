/** Elements that begin and end a line by themselves: white space at their edges is never shown. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option optgroup p section select summary svg table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Inside `<svg>` white space is shown in these only. */
const WRITTEN = new Set(['text', 'tspan', 'textPath', 'a']);

/** In these, white space is content. */
const KEPT = new Set(['pre', 'textarea', 'script', 'style']);

/** Stands for `${…}` between two parts of a template; from the private area of Unicode, so in no text. */
const HOLE = '\uE000';

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const SPACE = /[ \t\r\n\f]+/g;

/**
 * Makes the parts of an `html` or `svg` template shorter without a change in what is shown: white space becomes one space, and
 * none at the edges of blocks. What is in quotes, and a template with a comment, stays as it is.
 */
export function lighterHtml(parts: readonly string[], isSvg = false): string[] {
  const whole = parts.join(HOLE);
  if (whole.includes('<!--') || parts.some((part) => part.includes(HOLE))) return [...parts];
  let made = '';
  let at = 0;
  let svgs = isSvg ? 1 : 0;
  let kept = 0;
  let afterBlock = false;
  for (const { 0: tag, 1: slash, 2: name = '', 3: inside = '', index } of whole.matchAll(TAG)) {
    const block = svgs > 0 ? !WRITTEN.has(name) : BLOCKS.has(name);
    const text = whole.slice(at, index);
    made += kept > 0 ? text : lighterText(text, afterBlock, block);
    made += `<${slash}${name}${lighterInside(inside)}>`;
    if (name === 'svg') svgs += slash ? -1 : 1;
    if (KEPT.has(name)) kept += slash ? -1 : 1;
    at = index + tag.length;
    afterBlock = block;
  }
  made += lighterText(whole.slice(at), afterBlock, false);
  return made.split(HOLE);
}

function lighterText(text: string, afterBlock: boolean, beforeBlock: boolean): string {
  const one = text.replace(SPACE, ' ');
  const begun = afterBlock ? one.replace(/^ /, '') : one;
  return beforeBlock ? begun.replace(/ $/, '') : begun;
}

function lighterInside(inside: string): string {
  return inside
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, n) => (n % 2 === 1 ? piece : piece.replace(SPACE, ' ')))
    .join('')
    .replace(/ (\/?)$/, '$1');
}

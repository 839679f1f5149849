/** Functions that a colour, a length or a font may use; none of them makes a browser fetch anything. */
const functions = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var'.split(' '),
);

/** The name of a public token: `--rn-color`. Where the way out stands is for a page to say: a theme could put it off the screen. */
export const TOKEN_NAME: RegExp = /^--rn-(?!quick-exit)[a-z0-9]+(-[a-z0-9]+)*$/;
/** The characters of a value: nothing that ends a declaration, begins a comment or an escape, or holds an address. */
export const TOKEN_VALUE: RegExp = /^(?!.*\/\*)[\w #.,%()+*/'"-]{1,200}$/;

/** Whether a value may be given to a token: a colour, a length, a font; never an address. */
export function isTokenValue(value: string): boolean {
  const called = [...value.matchAll(/([\w-]*)\(/g)].map(([, name = '']) => name.toLowerCase());
  return TOKEN_VALUE.test(value) && called.every((name) => name === '' || functions.has(name));
}

import { nearest } from './nearest.ts';
import { MOST_TOKENS } from './read-provider.ts';

/** The public tokens of the look. Where the way out stands is for a page to say. A test compares them with `@cssproperty`. */
export const knownTokens: readonly string[] = [
  ...['background-color', 'color', 'surface-background-color', 'action-background-color', 'action-color'],
  ...['help-background-color', 'help-color', 'focus-outline-color', 'font-family', 'heading-font-family'],
  ...['font-size', 'line-height', 'space', 'border-radius', 'pointer-target-min-size', 'color-scheme'],
  ...['green-color', 'yellow-color', 'orange-color', 'red-color', 'blue-color'],
  ...['warmth-color', 'personal-color', 'peer-color', 'professional-color'],
].map((name) => `--rn-${name}`);

/** What is wrong with a part of the theme that a page leaves out. */
export function leftOutOfTheme(path: string): string {
  const [, token] = /^theme\.(.*)$/.exec(path) ?? [];
  if (token === undefined) return `This must be an object: token and value; at most ${MOST_TOKENS}.`;
  if (!knownTokens.includes(token)) return noToken(token);
  return 'This must be a colour, a length or a font, and no address. It is left out.';
}

/** Tokens that a page takes over, and no style asks for. */
export function judgeTheme(theme: Readonly<Record<string, string>>): { path: string; sentence: string }[] {
  return Object.keys(theme)
    .filter((token) => !knownTokens.includes(token))
    .map((token) => ({ path: `theme.${token}`, sentence: noToken(token) }));
}

function noToken(token: string): string {
  const near = nearest(token.replace(/^(--(rn-)?)?/, '--rn-'), knownTokens);
  return `There is no such token. ${near ? `Did you mean "${near}"?` : `Known: ${knownTokens.join(', ')}.`}`;
}

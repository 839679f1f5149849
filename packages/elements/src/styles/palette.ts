/**
 * The colours before they meet a page. Only the pairs here have a light and a dark value; every other
 * colour is mixed from the paper and ink that are in use, so it stays legible on a theme that we never saw.
 */

/** Which tokens of a design system stand for which of ours. A pair counts only when both of its tokens exist. */
export interface Pair {
  /** Private names: background, then text. */
  readonly names: readonly [background: string, text: string];
  /** The same pair per family, strongest first; our own public tokens come before all. */
  readonly families: readonly (readonly [background: string, text: string])[];
  readonly light: readonly [background: string, text: string];
  readonly dark: readonly [background: string, text: string];
}

export const pairs: readonly Pair[] = [
  {
    names: ['paper', 'ink'],
    families: [
      ['rn-background-color', 'rn-color'],
      ['utrecht-document-background-color', 'utrecht-document-color'],
      ['basis-color-default-bg-document', 'basis-color-default-color-document'],
      ['ams-color-background', 'ams-color-text'],
    ],
    light: ['#faf6ef', '#1e2b2d'],
    dark: ['#171d1e', '#efe9df'],
  },
  {
    names: ['action', 'on-action'],
    families: [
      ['rn-action-background-color', 'rn-action-color'],
      ['nl-button-primary-background-color', 'nl-button-primary-color'],
      ['utrecht-button-primary-action-background-color', 'utrecht-button-primary-action-color'],
      ['basis-color-action-1-bg-default', 'basis-color-action-1-color-default'],
      ['ams-button-primary-background-color', 'ams-button-primary-color'],
    ],
    light: ['#0e5f5c', '#fff'],
    dark: ['#86cfc4', '#0b2523'],
  },
  // Help now must be found at once on a red day and must not shout on a green one: a plum that is no level's colour.
  {
    names: ['help', 'on-help'],
    families: [['rn-help-background-color', 'rn-help-color']],
    light: ['#7d2c56', '#fff'],
    dark: ['#dfa6c2', '#38102a'],
  },
];

/** A card lies lighter on our own paper; on the paper of a theme it has the colour of that paper. */
export const surface = { light: '#fffdf9', dark: '#1f2728' } as const;

/** Pure hues, by public name (`--rn-green-color`). Never shown bare: mixed to the ink (marks) or the paper (grounds). */
export type Hues = Readonly<Record<string, string>>;
/** name → [first, its percentage, second], in sRGB. */
export type Mixes = Readonly<Record<string, readonly [first: string, share: number, second: string]>>;

export const baseMixes = {
  quiet: ['ink', 76, 'paper'],
  border: ['ink', 58, 'paper'],
  line: ['ink', 16, 'paper'],
  soft: ['action', 10, 'surface'],
  'action-hover': ['action', 88, 'ink'],
  'help-hover': ['help', 88, 'ink'],
} as const satisfies Mixes;

export const levelHues = {
  green: '#2b8a55',
  yellow: '#d6a100',
  orange: '#d9650b',
  red: '#c2352b',
  blue: '#2d72bf',
} as const satisfies Hues;

export const levelMixes = {
  green: ['hue-green', 78, 'ink'],
  'green-soft': ['hue-green', 14, 'surface'],
  yellow: ['hue-yellow', 60, 'ink'],
  'yellow-soft': ['hue-yellow', 16, 'surface'],
  orange: ['hue-orange', 78, 'ink'],
  'orange-soft': ['hue-orange', 14, 'surface'],
  red: ['hue-red', 80, 'ink'],
  'red-soft': ['hue-red', 13, 'surface'],
  blue: ['hue-blue', 76, 'ink'],
  'blue-soft': ['hue-blue', 13, 'surface'],
} as const satisfies Mixes;

export const mapHues = {
  warmth: '#d69a52',
  personal: '#0f6f69',
  peer: '#6b52ab',
  professional: '#b06f14',
} as const satisfies Hues;

export const mapMixes = {
  'ring-1': ['hue-warmth', 24, 'paper'],
  'ring-2': ['hue-warmth', 14, 'paper'],
  'ring-3': ['hue-warmth', 6, 'paper'],
  personal: ['hue-personal', 64, 'ink'],
  'personal-soft': ['hue-personal', 17, 'surface'],
  peer: ['hue-peer', 64, 'ink'],
  'peer-soft': ['hue-peer', 17, 'surface'],
  professional: ['hue-professional', 60, 'ink'],
  'professional-soft': ['hue-professional', 19, 'surface'],
} as const satisfies Mixes;

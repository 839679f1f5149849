/** Colour of a text and its ground: both count only together. */
const pairs = [
  ['--rn-color', '--rn-background-color'],
  ['--rn-action-color', '--rn-action-background-color'],
  ['--rn-help-color', '--rn-help-background-color'],
] as const;

/** What else the text of the page stands on. */
const grounds = [...pairs, ['--rn-color', '--rn-surface-background-color']] as const;

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

interface Remark {
  readonly path: string;
  readonly sentence: string;
}

/** Half pairs, which count for nothing, and text that is hard to read. Only colours written as `#223` or `#223344` are measured. */
export function judgeColours(theme: Readonly<Record<string, string>>): Remark[] {
  const halves = pairs.flatMap(([text, ground]) => {
    const [one, other] = theme[text] === undefined ? [ground, text] : [text, ground];
    if (theme[one] === undefined || theme[other] !== undefined) return [];
    return [{ path: `theme.${one}`, sentence: `This counts only together with "${other}".` }];
  });
  const unread = grounds.flatMap(([text, ground]) => {
    const [one, other] = [lightness(theme[text]), lightness(theme[ground])];
    if (one === undefined || other === undefined) return [];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast >= LEAST) return [];
    const sentence = `On "${ground}" this is hard to read: contrast ${down(contrast)}, where ${LEAST} is needed.`;
    return [{ path: `theme.${text}`, sentence }];
  });
  return [...halves, ...unread];
}

/** Never rounded to what would be enough. */
const down = (contrast: number): string => (Math.floor(contrast * 100) / 100).toFixed(2);

/** Relative luminance (WCAG), 0 to 1; undefined for a colour in another notation. */
function lightness(colour: string | undefined): number | undefined {
  const [, digits = ''] = /^\s*#([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(colour ?? '') ?? [];
  if (digits === '') return undefined;
  const step = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((n) => {
    const part = digits.slice(n * step, (n + 1) * step);
    const share = Number.parseInt(step === 1 ? part + part : part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

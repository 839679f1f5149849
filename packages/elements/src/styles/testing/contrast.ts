/** Contrast as WCAG 2.2 computes it, of colours as `getComputedStyle` writes them. */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Three channels from 0 to 1. */
export function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (colour.startsWith('rgb(')) return numbers.map((value) => value / 255);
  if (colour.startsWith('color(srgb ') && numbers.length === 3) return numbers;
  throw new Error(`not an opaque sRGB colour: ${colour}`);
}

import type { Hues, Mixes } from './palette.ts';

export function mix(first: string, share: number, second: string): string {
  return `color-mix(in srgb,${first} ${share}%,${second})`;
}

/** `--_<name>` for each mix, on the host; in forced colours grounds become the canvas and marks its text. */
export function mixSheet(hues: Hues, mixes: Mixes): string {
  const ground = (name: string) => name.endsWith('-soft') || name.startsWith('ring-');
  return `:host{${hueTokens(hues)}${mixTokens(mixes)}}
@media (forced-colors:active){:host{${Object.keys(mixes)
    .map((name) => `--_${name}:${ground(name) ? 'Canvas' : 'CanvasText'};`)
    .join('')}}}`;
}

function hueTokens(hues: Hues): string {
  return Object.entries(hues)
    .map(([name, value]) => `--_hue-${name}:var(--rn-${name}-color,${value});`)
    .join('');
}

export function mixTokens(mixes: Mixes): string {
  return Object.entries(mixes)
    .map(
      ([name, [first, share, second]]) =>
        `--_${name}:${mix(`var(--_${first})`, share, `var(--_${second})`)};`,
    )
    .join('');
}

import { type CSSResult, css, unsafeCSS } from 'lit';
import { mix, mixTokens } from './mixing.ts';
import { baseMixes, type Pair, pairs, surface } from './palette.ts';

/**
 * The tokens of every element: private names (`--_ink`) that styles use, each filled from the public
 * token (`--rn-…`), then a design system of the page (NL Design System: `--nl-…`, `--utrecht-…`, `--basis-…`;
 * Amsterdam: `--ams-…`), then our default. Background and text of a pair come from one family, never from two.
 *
 * Private names here: `--_paper --_ink --_surface --_quiet --_border --_line --_soft --_action --_on-action
 * --_help --_on-help --_focus --_s` (a step of space) `--_in` (beside words: what letters that grow on a narrow screen take
 * away first) `--_radius --_font-size --_target --_motion`.
 *
 * Public tokens, set on any ancestor. A pair counts only when both of its tokens are set.
 *
 * @cssproperty --rn-background-color - Paper; a pair with `--rn-color`.
 * @cssproperty --rn-color - Ink; a pair with `--rn-background-color`.
 * @cssproperty --rn-surface-background-color - Cards; must carry the ink.
 * @cssproperty --rn-action-background-color - Main button; a pair with `--rn-action-color`.
 * @cssproperty --rn-action-color - Text of the main button.
 * @cssproperty --rn-help-background-color - Help now; a pair with `--rn-help-color`.
 * @cssproperty --rn-help-color - Text of help now.
 * @cssproperty --rn-focus-outline-color - Focus ring; at least 3:1 on the paper.
 * @cssproperty --rn-font-family - Default: the font of the page.
 * @cssproperty --rn-heading-font-family - Default: the font family.
 * @cssproperty --rn-font-size - Never below 16 px.
 * @cssproperty --rn-line-height - Default 1.5.
 * @cssproperty --rn-space - One step of space; default a quarter of the font size.
 * @cssproperty --rn-border-radius - Corners of buttons and fields.
 * @cssproperty --rn-pointer-target-min-size - Default 44px.
 * @cssproperty --rn-color-scheme - `light`, `dark` or `light dark` (default: what the device asks for).
 */
export const tokens: CSSResult = css`
  :host {
    ${defaults(([light]) => light)}
    ${unsafeCSS(pairs.map(chain).join('') + mixTokens(baseMixes))}
    --_surface: var(--rn-surface-background-color, var(--_t-paper, var(--_d-surface)));
    --_focus-utrecht: ${onlyWith('utrecht-focus-outline-color', 'utrecht-document-color')};
    --_focus-basis: ${onlyWith('basis-focus-outline-color', 'basis-color-default-color-document')};
    --_focus: var(--rn-focus-outline-color, var(--_f0-ink, var(--_focus-utrecht, var(--_focus-basis, var(--_ink)))));
    --_font-size: max(1rem, 16px, var(--rn-font-size, 1rem));
    --_s: var(--rn-space, calc(var(--_font-size) / 4));
    --_in: clamp(var(--_s), 7.5vw - var(--_s) * 2, var(--_s) * 4);
    --_radius: var(--rn-border-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--basis-border-radius-md, 0.625rem))));
    --_target: var(--rn-pointer-target-min-size, 44px);
    --_motion: 180ms;
    display: block;
    color-scheme: var(--rn-color-scheme, light dark);
    background-color: var(--_paper);
    color: var(--_ink);
    font-family: var(--rn-font-family, var(--utrecht-document-font-family, var(--basis-text-font-family-default, var(--ams-typography-font-family, inherit))));
    font-size: var(--_font-size);
    line-height: var(--rn-line-height, 1.5);
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    --rn-color-scheme: light;
  }
  :host([theme='dark']) {
    --rn-color-scheme: dark;
  }
  /* A phone from before 2024 does not know light-dark(), and has the light values whole. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${defaults((both) => `light-dark(${both})`)}
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
  @media print {
    :host {
      ${same('#fff', ['paper', 'surface', 'action', 'help'])}
      ${same('#000', ['ink', 'on-action', 'on-help'])}
      color-scheme: light;
    }
  }
  @media (forced-colors: active) {
    :host {
      ${same('Canvas', ['paper', 'surface', 'soft'])}
      ${same('CanvasText', ['ink', 'quiet', 'border', 'line'])}
      ${same('ButtonFace', ['action', 'help', 'action-hover', 'help-hover'])}
      ${same('ButtonText', ['on-action', 'on-help'])}
      --_focus: Highlight;
    }
  }
`;

function defaults(value: (both: readonly [light: string, dark: string]) => string): CSSResult {
  const all = pairs.flatMap(({ names, light, dark }) =>
    names.map((name, i) => `--_d-${name}:${value([light[i] ?? '', dark[i] ?? ''])};`),
  );
  return unsafeCSS(`${all.join('')}--_d-surface:${value([surface.light, surface.dark])};`);
}

/** The first of two tokens, but only where the second exists too: with one missing the whole value is invalid. */
function onlyWith(token: string, companion: string): CSSResult {
  return unsafeCSS(mix(`var(--${token})`, 100, `var(--${companion})`));
}

/** `--_f<n>-<name>` per family, then the first valid one (`--_t-…`), then the default. */
function chain({ names, families }: Pair): string {
  return names
    .map((name, i) => {
      const each = families.map(
        (family, n) => `--_f${n}-${name}:${onlyWith(family[i] ?? '', family[1 - i] ?? '')};`,
      );
      const first = families.reduceRight((rest, _, n) => `var(--_f${n}-${name}${rest && `,${rest}`})`, '');
      return `${each.join('')}--_t-${name}:${first};--_${name}:var(--_t-${name},var(--_d-${name}));`;
    })
    .join('');
}

function same(value: string, names: readonly string[]): CSSResult {
  return unsafeCSS(names.map((name) => `--_${name}:${value};`).join(''));
}

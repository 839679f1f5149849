import { css, unsafeCSS } from 'lit';
import { mixSheet } from './mixing.ts';
import { levelHues, levelMixes } from './palette.ts';

/**
 * The five level colours, each with its sign: `class="level green"` (yellow, orange, red, blue). Colour is never the
 * only sign. Marks are `--_green` …, grounds that carry the ink `--_green-soft` …
 *
 * @cssproperty --rn-green-color - Hue of the level; also `yellow`, `orange`, `red`, `blue`. Mixed before use.
 */
export const levels = css`
  ${unsafeCSS(mixSheet(levelHues, levelMixes))}
  .level {
    background-color: var(--_level-soft);
    color: var(--_ink);
    border-inline-start: 6px solid var(--_level);
    border-radius: var(--_radius);
    padding: calc(var(--_s) * 3) var(--_in);
  }
  .level::before {
    content: var(--_level-sign);
    display: inline-block;
    inline-size: 1.4em;
    color: var(--_level);
  }
  @supports (content: "" / "") {
    .level::before {
      content: var(--_level-sign) / "";
    }
  }
  .green {
    --_level: var(--_green);
    --_level-soft: var(--_green-soft);
    --_level-sign: "●";
  }
  .yellow {
    --_level: var(--_yellow);
    --_level-soft: var(--_yellow-soft);
    --_level-sign: "▲";
  }
  .orange {
    --_level: var(--_orange);
    --_level-soft: var(--_orange-soft);
    --_level-sign: "◆";
  }
  .red {
    --_level: var(--_red);
    --_level-soft: var(--_red-soft);
    --_level-sign: "■";
  }
  .blue {
    --_level: var(--_blue);
    --_level-soft: var(--_blue-soft);
    --_level-sign: "○";
  }
`;

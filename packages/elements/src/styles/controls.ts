import { css } from 'lit';

/**
 * The look that all elements share: headings, buttons, links to call, cards, lists, layout that fits any width.
 *
 * Buttons: `<button>` is quiet; `class="primary"` once per view; `class="help"` for help now only; `class="plain"` looks
 * like a link. `<a class="call">` is a big link to call. Nothing has a fixed width, so one column at 320 px and at
 * 400 % zoom follows by itself; `.columns` makes two where there is room.
 */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    font-family: var(--rn-heading-font-family, inherit);
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
  h1 {
    font-size: 1.5em;
  }
  h2 {
    font-size: 1.3em;
  }
  h3,
  h4,
  legend {
    font-size: 1.1em;
    font-weight: 650;
  }
  p,
  li,
  label,
  dd {
    max-inline-size: 65ch;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  [hidden] {
    display: none !important;
  }
  button,
  .button,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_s) * 2);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin: 0;
    padding: calc(var(--_s) * 2) calc(var(--_s) * 4);
    max-inline-size: 100%;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  button:hover,
  .button:hover,
  .call:hover {
    background-color: var(--_soft);
    border-color: var(--_ink);
  }
  .primary,
  .call {
    background-color: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
  }
  .primary:hover,
  .call:hover {
    background-color: var(--_action-hover);
    border-color: var(--_action-hover);
  }
  .help {
    background-color: var(--_help);
    border-color: var(--_help);
    color: var(--_on-help);
  }
  .help:hover {
    background-color: var(--_help-hover);
    border-color: var(--_help-hover);
  }
  .plain {
    background-color: transparent;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 400;
  }
  .call {
    display: flex;
    inline-size: 100%;
    padding-block: calc(var(--_s) * 3);
    font-size: 1.1em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .hint,
  .quiet {
    color: var(--_quiet);
  }
  .card {
    background-color: var(--_surface);
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    padding: calc(var(--_s) * 4);
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 4);
  }
  .tight {
    gap: calc(var(--_s) * 2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 3);
  }
  .apart {
    justify-content: space-between;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: calc(var(--_s) * 6);
  }
  .list {
    list-style: none;
  }
  .list > li {
    max-inline-size: none;
    padding-block: calc(var(--_s) * 3);
  }
  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .sr {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    min-block-size: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    padding: 0;
    border: 0;
  }
  @media (max-width: 30em) {
    button.primary {
      inline-size: 100%;
    }
  }
  @media print {
    button,
    .no-print {
      display: none !important;
    }
    .card {
      border-color: #000;
      break-inside: avoid;
    }
    a[href^="tel:"],
    .call {
      color: #000;
      background: none;
      border-color: #000;
    }
  }
  @media (forced-colors: active) {
    .primary,
    .help,
    .call {
      border-color: ButtonText;
    }
  }
`;

import { css } from 'lit';

/**
 * What every element needs, and all that help now may weigh: headings, buttons, links to call, cards, focus. Most elements take
 * `controls`, which holds this.
 *
 * Buttons: `<button>` is quiet; `class="primary"` once per view; `class="help"` for help now only. `<a class="call">` is
 * a big link to call. Nothing has a fixed width, so one column at 320 px and at 400 % zoom follows by itself.
 */
export const essentials = css`
  * {
    box-sizing: border-box;
    /* What gets the keyboard comes to stand clear of the bars above and below. */
    scroll-margin-block: min(7rem, 20vh);
  }
  /* Not for every element: from here it would win over the :host of an element inside. */
  :is(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    font-family: var(--rn-heading-font-family, inherit);
    font-size: clamp(1em, 9vw, 1.3em);
    font-weight: 650;
    line-height: 1.25;
  }
  h3,
  h4 {
    font-size: 1.1em;
  }
  p {
    max-inline-size: 65ch;
  }
  a {
    color: inherit;
  }
  [hidden] {
    display: none !important;
  }
  button,
  .button,
  .call {
    display: inline-flex;
    justify-content: center;
    min-inline-size: var(--_target);
    padding: calc(var(--_s) * 2) var(--_in);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_ink);
    font: inherit;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  button,
  .button,
  .call,
  summary {
    align-items: center;
    gap: calc(var(--_s) * 2);
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  /* Not where fingers tap: there the look of it stays, and the next question would seem answered already. */
  @media (hover: hover) {
    button:hover,
    .button:hover,
    .call:hover {
      background-color: var(--_hover, var(--_soft));
    }
  }
  /* Forced colours make a transparent border visible, and with it the button. */
  .primary,
  .call,
  .help {
    border-color: transparent;
  }
  .primary,
  .call {
    --_hover: var(--_action-hover);
    background-color: var(--_action);
    color: var(--_on-action);
  }
  .help {
    --_hover: var(--_help-hover);
    background-color: var(--_help);
    color: var(--_on-help);
  }
  /* A number to call stands on a line of its own where the one before it is too short. */
  .call,
  .button {
    flex-wrap: wrap;
    gap: 0 0.3em;
  }
  .call {
    padding-block: calc(var(--_s) * 3);
    font-size: 1.1em;
  }
  .call,
  summary {
    display: flex;
  }
  summary::before {
    content: "+";
    content: "+" / "";
    inline-size: 1em;
    font-weight: 400;
  }
  [open] > summary::before {
    content: "–";
    content: "–" / "";
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A heading that got the focus after a step: the ring goes around its words. */
  [tabindex="-1"] {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .quiet {
    color: var(--_quiet);
  }
  .card {
    background-color: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_s) * 4) var(--_in);
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
  .sr {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button,
    details:not([open]) {
      display: none;
    }
    .call {
      border-color: currentColor;
    }
  }
`;

import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4) min(calc(var(--_s) * 4), 4cqi);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  /* However large letters are, their words have the room; without a container this is a part of the screen. */
  .card {
    padding-inline: min(calc(var(--_s) * 4), 4cqi);
  }
  button,
  .button,
  .call {
    padding-inline: min(1em, 3cqi);
  }
  recovery-help-now {
    padding: 0;
    background-color: transparent;
  }
  ul:not(.list) {
    padding-inline-start: 1.2em;
  }
  .words {
    white-space: pre-line;
  }
`;

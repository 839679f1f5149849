import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4) var(--_in);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
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

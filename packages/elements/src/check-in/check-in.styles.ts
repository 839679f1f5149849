import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4) var(--_in);
    border-radius: var(--_radius);
  }
  recovery-help-now {
    padding: 0;
    background-color: transparent;
  }
  .steps {
    row-gap: 0;
  }
  .steps button {
    text-align: start;
  }
  h2.level {
    inline-size: auto;
  }
  .answers {
    display: grid;
    gap: calc(var(--_s) * 2);
    max-inline-size: 28rem;
  }
  .answers button {
    justify-content: start;
    text-align: start;
  }
  .answers .level {
    --_hover: var(--_level-soft);
    border-inline-start-width: 10px;
  }
  .answers .quiet {
    font-weight: 400;
  }
  .answers .level::before {
    font-size: 1.2em;
  }
`;

import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4) var(--_in);
    border-radius: var(--_radius);
  }
  :is(
      recovery-expectations,
      recovery-sharing,
      recovery-reciprocity,
      recovery-groups,
      recovery-small-things,
      recovery-aftercare,
      recovery-agenda,
      recovery-tasks
    ) {
    padding: 0;
    background-color: transparent;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: calc(var(--_s) * 2);
    margin-block-start: calc(var(--_s) * 8);
    padding-block-start: calc(var(--_s) * 4);
    border-block-start: 1px solid var(--_line);
  }
  .parts[hidden] {
    display: none;
  }
  .parts button {
    font-weight: 400;
  }
`;

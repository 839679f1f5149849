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
  div#people {
    inline-size: auto;
  }
  /* Three doors of one size: a good moment has as much room as a hard one. */
  .doors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: calc(var(--_s) * 3);
  }
  .doors button {
    min-block-size: 5.5rem;
    overflow-wrap: anywhere;
  }
  .safety {
    display: grid;
    gap: calc(var(--_s) * 3);
    list-style: none;
  }
  .safety > li {
    display: grid;
    gap: var(--_s);
    max-inline-size: none;
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 4px solid var(--_border);
  }
  .safety .call {
    justify-self: start;
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .earlier {
    display: grid;
    gap: calc(var(--_s) * 2);
    padding: 0;
    list-style: none;
  }
`;

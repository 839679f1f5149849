import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4);
    border-radius: var(--_radius);
  }
  .doors {
    display: grid;
    gap: calc(var(--_s) * 3);
  }
  .door {
    display: grid;
    gap: calc(var(--_s));
    padding: calc(var(--_s) * 3) calc(var(--_s) * 4);
  }
  .urgent {
    border: 2px solid var(--_help);
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_s) * 2) calc(var(--_s) * 4);
    padding-block: calc(var(--_s) * 2);
  }
  .way > div {
    flex: 1 1 11rem;
  }
  .way + .way {
    border-block-start: 1px solid var(--_line);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 2);
  }
  .way .call,
  .way .button {
    inline-size: auto;
    flex: 0 1 auto;
  }
  .urgent .way {
    padding-block: 0;
  }
  .urgent .way > p {
    flex: 1 1 12rem;
  }
  .urgent .call {
    background-color: var(--_help);
    border-color: var(--_help);
    color: var(--_on-help);
  }
  .urgent .call:hover {
    background-color: var(--_help-hover);
  }
  .name {
    font-weight: 650;
  }
`;

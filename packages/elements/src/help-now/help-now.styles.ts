import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4) var(--_in);
    border-radius: var(--_radius);
  }
  .door {
    padding: calc(var(--_s) * 2) min(var(--_in), var(--_s) * 3);
  }
  #someone {
    padding-block-start: calc(var(--_s) * 2);
  }
  .urgent {
    border: 2px solid var(--_help);
  }
  @media (forced-colors: active) {
    .urgent {
      border-color: var(--_ink);
    }
  }
  .name {
    font-weight: 650;
  }
  /* Short sentences at 1.5: more of the three doors on one screen of a small phone. */
  .way p {
    line-height: 1.4;
  }
  .way {
    overflow-wrap: anywhere;
    justify-content: space-between;
    padding-block: calc(var(--_s) * 2);
  }
  .way > div:first-child {
    flex: 1 1 9rem;
  }
  .way.short > div:first-child {
    flex-basis: 5.5rem;
  }
  .way + .way {
    border-block-start: 1px solid var(--_line);
  }
  .ways {
    align-items: stretch;
  }
  /* A column of buttons, so that what the door is about is not squeezed beside a row of them. */
  .urgent .ways {
    max-inline-size: 14rem;
  }
  .ways > button {
    flex: 1 1 6rem;
  }
  .way :is(.call, .button) {
    padding-inline: min(var(--_in), var(--_s) * 3);
  }
  .urgent .call {
    --_hover: var(--_help-hover);
    background-color: var(--_help);
    color: var(--_on-help);
  }
  /* "Call" on paper calls nobody. */
  @media print {
    [data-number]::after {
      content: attr(data-number);
    }
  }
`;

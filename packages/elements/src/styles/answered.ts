import { css } from 'lit';

/** What was chosen among buttons, and what went wrong (`.error`): never by colour alone. */
export const answered = css`
  [aria-pressed="true"],
  [aria-current]:not([aria-current="false"]) {
    background-color: var(--_soft);
    border-color: var(--_ink);
    box-shadow: inset 0 -4px var(--_ink);
  }
  .error {
    border-inline-start: 6px solid var(--_ink);
    padding-inline-start: calc(var(--_s) * 2);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [aria-pressed="true"],
    [aria-current]:not([aria-current="false"]) {
      outline: 3px solid Highlight;
    }
  }
`;

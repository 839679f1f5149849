import { css } from 'lit';

export const styles = css`
  .list > li {
    gap: 0;
    padding-block: calc(var(--_s) * 2);
  }
  .list button:not(.plain) {
    margin-block-start: var(--_s);
  }
  @media print {
    /* The line to write on is between them already. */
    .sheet .list > li + li {
      border: 0;
    }
  }
`;

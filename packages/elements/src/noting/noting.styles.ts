import { css } from 'lit';

export const styles = css`
  /* A name with a day runs over lines, and begins where all others do. */
  .list .plain {
    text-align: start;
    justify-content: start;
  }
`;

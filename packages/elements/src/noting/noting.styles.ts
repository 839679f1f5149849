import { css } from 'lit';

export const styles = css`
  /* A name with a day runs over lines, and begins where all others do. */
  .list .plain {
    text-align: start;
  }
  /* WebKit counts the longest name in a list as wide as it is, also where it is not seen. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
`;

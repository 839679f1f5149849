import { css } from 'lit';

export const styles = css`
  .day {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 2);
  }
  .day > h3,
  .day > h4 {
    font-size: 1em;
    border-block-end: 1px solid var(--_line);
    padding-block-end: var(--_s);
    inline-size: 100%;
  }
  form details > .stack {
    margin-block-start: calc(var(--_s) * 3);
  }
  /* Several on a day stay together: the lines of one are no further apart than those of a sentence. */
  .day .list > li {
    gap: 0;
    padding-block: var(--_s);
  }
`;

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
  /* One line where the name of the zone fits on it, and as many as it needs where letters are large. */
  #zone {
    field-sizing: content;
    min-block-size: var(--_target);
    resize: none;
  }
  /* Several on a day stay together: the lines of one are no further apart than those of a sentence. */
  .day .list > li {
    gap: 0;
    padding-block: var(--_s);
  }
`;

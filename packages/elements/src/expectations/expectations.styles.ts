import { css } from 'lit';

export const styles = css`
  .asks button {
    justify-content: start;
    text-align: start;
    font-weight: 400;
  }
  ul:not(.list) {
    padding-inline-start: 1.2em;
  }
  h4 {
    font-size: 1em;
  }
`;

import { css } from 'lit';

export const styles = css`
  details > :not(summary) {
    margin-block-start: calc(var(--_s) * 3);
  }
  h4 {
    margin: 0;
  }
`;

import { css } from 'lit';

export const styles = css`
  .terms > p:first-child {
    font-weight: 600;
  }
  .templates button {
    display: block;
    inline-size: 100%;
    text-align: start;
    font-weight: 400;
  }
  .templates strong {
    display: block;
  }
  dl {
    margin: 0;
  }
  .changes > div {
    padding-block: calc(var(--_s) * 2);
    border-block-end: 1px solid var(--_line);
  }
  .changes dt {
    color: var(--_quiet);
  }
  .changes dd {
    margin: 0;
    font-weight: 600;
  }
  .rows .said {
    font-weight: 600;
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_s) * 2);
  }
  .rows .what {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
`;

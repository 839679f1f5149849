import { css } from 'lit';

export const styles = css`
  .trends {
    display: grid;
    gap: calc(var(--_s) * 4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    padding: 0;
  }
  .trends li {
    list-style: none;
  }
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 3.5rem;
    margin-block-start: var(--_s);
  }
  .chart line {
    stroke: var(--_line);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .chart path {
    stroke: var(--_action);
    stroke-width: 2;
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .chart .dot {
    stroke-width: 7;
    stroke-linecap: round;
  }
`;

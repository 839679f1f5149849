import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
    padding: calc(var(--_s) * 4) var(--_in);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  recovery-help-now {
    padding: 0;
    background-color: transparent;
  }
  h3.level {
    inline-size: auto;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .list {
    padding-inline-start: 0;
  }
  li > .call {
    margin-block-start: calc(var(--_s) * 2);
  }
  li + li {
    margin-block-start: calc(var(--_s) * 2);
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: calc(var(--_s) * 2);
  }
  .phases button {
    --_hover: var(--_level-soft);
    justify-content: start;
    text-align: start;
    border-inline-start-width: 10px;
  }
  /* Not every phase keeps the sign of its colour. */
  .level.circle {
    --_level-sign: "●";
  }
  .level.triangle {
    --_level-sign: "▲";
  }
  .level.diamond {
    --_level-sign: "◆";
  }
  .level.square {
    --_level-sign: "■";
  }
  .level.ring {
    --_level-sign: "○";
  }
  .keeping {
    padding-block: calc(var(--_s) * 2);
    background-color: var(--_paper);
  }
  /* On a low screen it would hide the field that somebody is in. */
  @media (min-height: 30em) {
    .keeping {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }
  [role="status"]:empty {
    position: absolute;
  }
`;

import { css } from 'lit';

export const styles = css`
  .ask {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 4px solid var(--_action);
  }
  .said {
    padding-inline-start: 1.2em;
  }
  .worry {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_s) * 2);
  }
  .worry .row > a {
    flex: 1 1 12rem;
    max-inline-size: 24rem;
  }
  details + .help {
    margin-block-start: calc(var(--_s) * 2);
  }
  /* What is pasted is long, and nobody reads it. With kerning, Chromium takes minutes to break the lines of 5 MB. */
  #came {
    max-block-size: 12rem;
    font-kerning: none;
    font-variant-ligatures: none;
  }
`;

import { css } from 'lit';

export const styles = css`
  ul:not(.list) {
    padding-inline-start: 1.2em;
  }
  .list {
    padding-inline-start: 0;
  }
  details > .list {
    margin-block: 0;
  }
  /* Three choices stand below each other: beside each other one of them would stand alone. */
  .below {
    grid-template-columns: minmax(0, 24rem);
  }
  /* A link is long, and nobody reads it. */
  #text,
  textarea[readonly] {
    max-block-size: 12rem;
  }
  /* With kerning, Chromium takes minutes to break the lines of a pasted text of 5 MB, and the page stands still. */
  #text {
    font-kerning: none;
    font-variant-ligatures: none;
  }
`;

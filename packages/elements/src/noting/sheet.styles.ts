import { css } from 'lit';

/** A sheet that is printed from the page on which it stands. */
export const sheetStyles = css`
  .pen {
    block-size: 2.2em;
    border-block-end: 1px solid var(--_ink);
  }
  .paper-only {
    display: none;
  }
  @media print {
    .paper-only {
      display: block;
    }
    /* What is a flex box breaks off where a sheet ends, in some browsers. */
    .sheet.stack,
    .sheet .day {
      display: block;
    }
    .sheet.stack > * + * {
      margin-block-start: 4mm;
    }
    .sheet :is(h3, h4) {
      break-after: avoid;
    }
    .sheet .quiet {
      color: inherit;
    }
    /* The sheet has a title of its own. */
    section:has(.sheet) > #title {
      display: none;
    }
    .sheet .heading {
      outline: 0;
    }
    .sheet {
      font-size: 11pt;
      line-height: 1.4;
    }
    .sheet .day,
    .sheet .pens,
    .sheet li {
      break-inside: avoid;
    }
  }
`;

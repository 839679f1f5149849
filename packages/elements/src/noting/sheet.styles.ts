import { css } from 'lit';

/** A sheet that is printed from the page on which it stands. */
export const sheetStyles = css`
  @media print {
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
    .sheet li {
      break-inside: avoid;
    }
  }
`;

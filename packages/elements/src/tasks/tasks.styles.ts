import { css } from 'lit';

export const styles = css`
  .list .words {
    overflow-wrap: anywhere;
  }
  @media print {
    /* The sheet has a title of its own. */
    section:has(.sheet) > #title {
      display: none;
    }
    .sheet {
      font-size: 11pt;
      line-height: 1.4;
    }
    .sheet li {
      break-inside: avoid;
    }
  }
`;

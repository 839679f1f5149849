import { css } from 'lit';

export const styles = css`
  .list > li {
    gap: 0;
    padding-block: calc(var(--_s) * 2);
  }
  .list button:not(.plain) {
    margin-block-start: var(--_s);
  }
  .list .plain {
    text-align: start;
    justify-content: start;
  }
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
    .sheet li {
      break-inside: avoid;
    }
  }
`;

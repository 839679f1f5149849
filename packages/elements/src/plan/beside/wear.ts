import { css } from 'lit';
import { wearing } from '../../styles/wear.ts';

const styles = css`
  .card-lines {
    display: grid;
    gap: calc(var(--_s) * 3);
    margin: 0;
  }
  dt {
    font-weight: 650;
  }
  .card-lines a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    white-space: nowrap;
  }
  .own {
    white-space: pre-line;
  }
  .blank {
    block-size: 2.2em;
    border-block-end: 1px solid var(--_ink);
  }
  .blanks {
    margin-block-start: calc(var(--_s) * 3);
  }
  .bank-card {
    display: grid;
    gap: calc(var(--_s) * 4);
    border: 1px dashed var(--_ink);
    padding: calc(var(--_s) * 3);
  }
  @media print {
    .paper.stack {
      display: block;
    }
    .paper {
      font-size: 11pt;
      line-height: 1.35;
    }
    .page {
      break-inside: avoid;
    }
    .paper > * + * {
      margin-block-start: 5mm;
    }
    /* Bank cards side by side, two or four: folded in the middle they are one. What is longer makes it higher and is never cut off. */
    .bank-card {
      grid-template-columns: 85.6mm 85.6mm;
      gap: 0;
      inline-size: 171.2mm;
      grid-auto-rows: minmax(calc(54mm - 1px), auto);
      padding: 0;
      font-size: 8pt;
      line-height: 1.2;
      break-inside: avoid;
    }
    .bank-card > div {
      padding: 2mm 3mm;
      min-inline-size: 0;
    }
    .bank-card > :nth-child(even) {
      border-inline-start: 1px dashed var(--_ink);
    }
    .bank-card > :nth-child(n + 3) {
      border-block-start: 1px dashed var(--_ink);
    }
    .bank-card .card-lines {
      gap: 1mm;
    }
    .blank {
      block-size: 8mm;
    }
    .blanks {
      margin-block-start: 2mm;
      break-inside: avoid;
    }
    .bank-card .blanks {
      margin-block-start: 0;
    }
    .bank-card p {
      padding-block-start: 0.5mm;
    }
    .whole-page {
      break-before: page;
    }
    .whole-page .card-lines {
      gap: 5mm;
    }
    .paper .lines span {
      white-space: nowrap;
    }
    .paper .card-lines a {
      display: inline;
      min-block-size: 0;
    }
    .paper a {
      text-decoration: none;
    }
  }
`;

/** Gives an element the look of cards and of paper, beside its own. */
export const wear = wearing(styles);

import { css } from 'lit';
import { essentials } from './essentials.ts';

/**
 * The look that all elements share: the essentials, and lists, quiet links, print.
 *
 * `class="plain"` makes a button look like a link.
 */
export const controls = css`
  ${essentials}
  h2,
  h3 {
    text-wrap: balance;
  }
  li,
  dd {
    max-inline-size: 65ch;
  }
  a,
  .plain {
    text-underline-offset: 0.2em;
  }
  button,
  .button,
  .call {
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  /* Its words stand at the edge where all others begin. */
  .plain {
    margin-inline-start: calc(-2px - var(--_s));
    padding-inline: var(--_s);
    background-color: transparent;
    border-color: transparent;
    text-decoration: underline;
    font-weight: 400;
    text-align: start;
  }
  .apart {
    justify-content: space-between;
  }
  .list {
    list-style: none;
  }
  .list > li {
    max-inline-size: none;
    padding-block: calc(var(--_s) * 3);
  }
  .list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  @media (max-width: 30em) {
    button.primary {
      inline-size: 100%;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    .card {
      border-color: var(--_ink);
      break-inside: avoid;
    }
  }
`;

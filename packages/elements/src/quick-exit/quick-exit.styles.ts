import { css } from 'lit';

export const styles = css`
  /* The end of the page stays free of the button. */
  :host {
    max-inline-size: 46rem;
    margin-block-end: calc(var(--_target) + var(--_s) * 6);
    border-radius: var(--_radius);
    padding: calc(var(--_s) * 2) var(--_in);
  }
  .leave {
    position: fixed;
    z-index: 2147483647;
    inset-inline-end: calc(var(--_s) * 4);
    inset-block-end: calc(var(--rn-quick-exit-inset-block-end, 0px) + var(--_s) * 4 + env(safe-area-inset-bottom, 0px));
    border-color: var(--_ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  }
  @media print {
    :host {
      display: none;
    }
  }
  dialog {
    position: fixed;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    padding: calc(var(--_s) * 6);
    background-color: var(--_paper);
    color: var(--_ink);
  }
  dialog::backdrop {
    background-color: Canvas;
  }
`;

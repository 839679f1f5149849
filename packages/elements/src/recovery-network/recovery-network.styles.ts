import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    border-radius: var(--_radius);
    --rn-quick-exit-inset-block-end: 0px;
  }
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: calc(var(--_s) * 2) calc(var(--_s) * 4);
    background-color: var(--_paper);
    border-block-end: 1px solid var(--_line);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .top {
    flex-wrap: nowrap;
  }
  .top h2 {
    flex: 1;
    font-size: 1.15em;
  }
  .top button {
    flex: none;
  }
  .layout {
    display: grid;
  }
  .views {
    min-inline-size: 0;
    padding: calc(var(--_s) * 4);
  }
  .views > * + * {
    margin-block-start: calc(var(--_s) * 5);
  }
  .today {
    display: grid;
    gap: calc(var(--_s) * 6);
    max-inline-size: 46rem;
  }
  .today > section {
    display: grid;
    gap: calc(var(--_s) * 3);
  }
  recovery-help-now,
  recovery-check-in {
    padding: 0;
    background-color: transparent;
  }
  recovery-quick-exit {
    background-color: transparent;
    padding-inline: calc(var(--_s) * 4);
  }
  .tabs {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    background-color: var(--_paper);
    border-block-start: 1px solid var(--_line);
    padding-block-end: env(safe-area-inset-bottom, 0);
  }
  .tabs button {
    flex: 1;
    border-color: transparent;
    border-radius: 0;
    background-color: transparent;
  }
  .step {
    display: grid;
    gap: calc(var(--_s));
  }
  .step > :is(button, a) {
    justify-self: start;
  }
  .step .call {
    inline-size: auto;
  }
  .notice {
    border-inline-start: 6px solid var(--_action);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 4);
    background-color: var(--_soft);
    border-radius: var(--_radius);
  }
  @container (max-width: 44.99rem) {
    recovery-quick-exit {
      --rn-quick-exit-inset-block-end: calc(var(--_target) + 2px);
    }
    .tabs {
      order: 2;
    }
  }
  @container (min-width: 45rem) {
    .layout {
      grid-template-columns: 11rem minmax(0, 1fr);
    }
    .tabs {
      position: sticky;
      inset-block-start: calc(var(--_target) + var(--_s) * 5);
      inset-block-end: auto;
      align-self: start;
      flex-direction: column;
      gap: var(--_s);
      border: 0;
      padding: calc(var(--_s) * 4);
    }
    .tabs button {
      flex: none;
      justify-content: start;
      border-radius: var(--_radius);
    }
  }
  @container (min-width: 60rem) {
    .today {
      max-inline-size: none;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      column-gap: calc(var(--_s) * 10);
    }
    .today > :is(recovery-check-in, details) {
      grid-column: 1;
    }
    .today > recovery-check-in {
      grid-row: span 3;
    }
    .today > .card {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .tabs,
    .top .help {
      display: none;
    }
  }
`;

import { css, unsafeCSS } from 'lit';

/** With letters that large, bars that stay would leave no room to read: only help now stays in sight. */
const onlyHelpStays = (where: '.tiny' | '.whole') => {
  const here = unsafeCSS(where);
  return css`
    :is(${here}) .top {
      display: contents;
    }
    :is(${here}) .top h2 {
      margin: calc(var(--_s) * 4) calc(var(--_s) * 4) calc(var(--_s) * 2);
    }
    :is(${here}) .top button {
      display: flex;
      position: sticky;
      inset-block-start: calc(var(--_s) * 2);
      z-index: 2;
      margin-inline: auto calc(var(--_s) * 2);
    }
    :is(${here}) .tabs {
      position: static;
      order: 0;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 4em), 1fr));
      border: 0;
      padding-inline: calc(var(--_s) * 2);
    }
    :is(${here}) .tabs button {
      justify-content: start;
      font-size: 0.85em;
    }
  `;
};

export const styles = css`
  :host {
    border-radius: var(--_radius);
  }
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    flex-wrap: nowrap;
    padding: calc(var(--_s) * 2) calc(var(--_s) * 4);
    background-color: var(--_paper);
    border-block-end: 1px solid var(--_line);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .top h2 {
    font-size: 1.15em;
  }
  .top button {
    flex: none;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .views {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_s) * 4);
    padding: calc(var(--_s) * 4);
  }
  .views > [role="status"]:empty {
    margin-block-end: calc(var(--_s) * -4);
  }
  .page,
  .today,
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 8);
  }
  :is(.tiny, .slim, .narrow, .wide) :is(.page, .today) {
    max-inline-size: 46rem;
  }
  .today section:not(.card) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 2);
  }
  /* Where people are on the screen, nothing beside them asks for attention. */
  recovery-check-in:state(people) ~ .beside {
    display: none;
  }
  ::slotted(:is(recovery-help-now, recovery-network-map, recovery-check-in, recovery-together, recovery-aftercare-parts, recovery-plan, recovery-setbacks)),
  :is(recovery-help-now, recovery-network-map, recovery-check-in, recovery-together, recovery-aftercare-parts, recovery-plan, recovery-setbacks) {
    padding: 0;
    background-color: transparent;
  }
  /* Two lines that fold open stand together: what is mine, and the way out. */
  recovery-quick-exit {
    background-color: transparent;
    margin-block-start: calc(var(--_s) * -4);
    padding: 0;
  }
  .tabs {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    order: 2;
    display: flex;
    background-color: var(--_paper);
    border-block-start: 1px solid var(--_line);
    border-radius: 0 0 var(--_radius) var(--_radius);
    padding-block: calc(var(--_s)) calc(var(--_s) + env(safe-area-inset-bottom, 0px));
  }
  .tabs button {
    flex: 1 1 0;
    min-inline-size: max-content;
    padding-inline: 2px;
    border-color: transparent;
    background-color: transparent;
  }
  ${onlyHelpStays('.tiny')}
  .tiny .views {
    padding: calc(var(--_s) * 2);
  }
  .tiny recovery-quick-exit::part(button) {
    padding-inline: calc(var(--_s) * 2);
    font-size: 0.75em;
  }
  /* The way out has a place of its own in the bar, a word a line, and lies over nothing. */
  .narrow .tabs {
    padding-inline: 0 calc(var(--_way-out, 9rem) + var(--_s) * 1.5);
  }
  /* Where that is too little, it stands under the tabs. */
  .slim .tabs {
    padding-inline: 0;
    padding-block-end: calc(var(--_target) + var(--_s) * 3 + env(safe-area-inset-bottom, 0px));
  }
  :is(.narrow, .slim) .top h2 {
    font-size: 1em;
  }
  :is(.narrow, .slim) .tabs button {
    padding-inline: 0;
    font-size: 0.75em;
  }
  :is(.narrow, .slim) recovery-quick-exit {
    --rn-quick-exit-inset-block-end: calc(var(--_s) * -3);
  }
  :is(.narrow, .slim) recovery-quick-exit::part(button) {
    inset-inline-end: calc(var(--_way-out-end, 0px) + var(--_s));
    padding: 0 calc(var(--_s) * 1.5);
    font-size: 0.8em;
    line-height: 1.1;
  }
  .narrow recovery-quick-exit::part(button) {
    inline-size: min-content;
    font-size: 0.75em;
  }
  :is(.narrow, .slim) .tabs ~ .views recovery-quick-exit {
    margin-block-end: 0;
  }
  /* What is good has as much room as what is hard. */
  .moments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: calc(var(--_s) * 2);
  }
  recovery-help-now + .moments {
    margin-block-start: calc(var(--_s) * 4);
  }
  .step {
    display: grid;
    gap: calc(var(--_s));
  }
  .step > :is(button, a) {
    justify-self: start;
  }
  .notice {
    border-inline-start: 6px solid var(--_action);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 4);
    background-color: var(--_soft);
    border-radius: var(--_radius);
  }
  :is(.wide, .wider) .tabbed {
    grid-template-columns: 11rem minmax(0, 1fr);
  }
  :is(.wide, .wider) .tabs {
    inset-block: calc(var(--_target) + var(--_s) * 5) auto;
    order: 0;
    align-self: start;
    flex-direction: column;
    gap: var(--_s);
    border: 0;
    padding: calc(var(--_s) * 4);
  }
  /* Under the tabs it lies over nothing. */
  :is(.wide, .wider) .tabs ~ .views recovery-quick-exit::part(button) {
    inset-inline: calc(var(--_way-out-start, 0px) + var(--_s) * 4) auto;
  }
  :is(.wide, .wider) .tabs button {
    flex: none;
    justify-content: start;
    padding-inline: calc(var(--_s) * 4);
  }
  .wider .calm {
    grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    column-gap: calc(var(--_s) * 10);
  }
  .wider .beside {
    grid-area: 1 / 2 / span 3;
    align-content: start;
  }
  .wider .calm > details {
    align-self: end;
  }
  /* Zoomed in four times. */
  @media (max-height: 20rem) {
    ${onlyHelpStays('.whole')}
  }
  /* A question can't be answered on paper; who to call can be read there. */
  @media print {
    .tabs,
    recovery-check-in:not(:state(people)) {
      display: none;
    }
    /* What is a grid breaks off where a sheet ends, in some browsers. */
    .layout,
    .views,
    .calm {
      display: block;
    }
    .top {
      position: static;
    }
    .views {
      padding: 0;
    }
    .views > [role="status"]:empty {
      margin: 0;
    }
  }
`;

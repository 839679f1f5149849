import { css } from 'lit';

/** The look of the map, its list and a person's page. */
export const styles = css`
  :host {
    overflow-wrap: anywhere;
    padding: calc(var(--_s) * 4) var(--_in);
    border-radius: var(--_radius);
  }
  recovery-help-now {
    padding: 0;
    background-color: transparent;
  }
  input[type="range"] {
    margin: 0;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 35rem) minmax(17rem, 1fr);
    gap: calc(var(--_s) * 8);
    align-items: start;
  }
  .map {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 40rem;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
    font-size: 12px;
  }
  .map text {
    fill: var(--_ink);
    text-anchor: middle;
    unicode-bidi: plaintext;
    pointer-events: none;
  }
  .map text[text-anchor="start"] {
    text-anchor: start;
  }
  .map text[text-anchor="end"] {
    text-anchor: end;
  }
  .ring {
    stroke: var(--_line);
    fill: var(--_ring-3);
  }
  .ring.close {
    fill: var(--_ring-2);
  }
  .ring.very-close {
    fill: var(--_ring-1);
  }
  .ring.outside {
    fill: none;
    stroke: var(--_border);
    stroke-dasharray: 2 5;
  }
  .ring.here {
    stroke: var(--_ink);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .edge {
    stroke: var(--_line);
    fill: none;
  }
  .map .ring-name,
  .map .sector {
    fill: var(--_quiet);
    font-size: 11px;
  }
  .map .sector {
    font-size: 12px;
    font-weight: 600;
  }
  .you {
    fill: var(--_action);
    stroke: var(--_on-action);
  }
  .map .you-name {
    fill: var(--_on-action);
    font-weight: 650;
    font-size: 13px;
    dominant-baseline: central;
  }
  .lines path,
  .overlay > path {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.8;
  }
  .map path.asked {
    stroke-dasharray: 8 5;
  }
  .map path.idea {
    stroke-dasharray: 1 5;
    stroke-linecap: round;
    stroke-width: 2.2;
  }
  .map path.resting {
    opacity: 0.4;
  }
  .map path.repairing {
    stroke-width: 1.3;
  }
  .with-shapes .lines path {
    stroke-width: 1;
    opacity: 0.45;
  }
  .map path.arrow {
    fill: var(--_quiet);
    stroke: none;
  }
  .map path.pair {
    stroke: var(--_action);
    stroke-width: 1.2;
  }
  .tie {
    cursor: pointer;
    --_mark: var(--_personal);
    --_ground: var(--_personal-soft);
  }
  .tie.peer {
    --_mark: var(--_peer);
    --_ground: var(--_peer-soft);
  }
  .tie.professional {
    --_mark: var(--_professional);
    --_ground: var(--_professional-soft);
  }
  .touch {
    fill: transparent;
  }
  .shape {
    fill: var(--_ground);
    stroke: var(--_mark);
    stroke-width: 2;
  }
  .with-shapes .shape {
    stroke-width: 1.2;
  }
  .map .initials {
    font-weight: 650;
    dominant-baseline: central;
  }
  .map .name {
    font-size: 12.5px;
  }
  .map .name,
  .map .sector,
  .map .ring-name {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .tie:focus {
    outline: none;
  }
  .tie:focus-visible .shape {
    stroke: var(--_focus);
    stroke-width: 4;
  }
  @media (hover: hover) {
    .tie:hover .shape {
      stroke-width: 3;
    }
  }
  .away {
    opacity: 0.25;
  }
  .overlay {
    pointer-events: none;
  }
  .legend ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_s) * 2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
  }
  .legend svg {
    inline-size: 44px;
    flex: none;
  }
  .people > li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_s) * 2);
  }
  button.person,
  button.line {
    flex: 1 1 10em;
    flex-direction: column;
    align-items: start;
    gap: 0;
    text-align: start;
    border-color: transparent;
    background: none;
    padding-inline: calc(var(--_s) * 2);
  }
  button.line {
    inline-size: 100%;
  }
  .person .quiet,
  .line .quiet {
    font-weight: 400;
  }
  .lines > li,
  .people > li {
    padding-block: var(--_s);
  }
  .heading {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .back {
    padding-inline-start: 0;
    justify-self: start;
    align-self: start;
  }
  .seldom {
    align-items: start;
  }
  .people > li {
    align-items: center;
  }
  .none-yet {
    inline-size: 240px;
    max-inline-size: 100%;
    align-self: center;
  }
  /* So small, these words would run into each other; nobody stands there yet. */
  .none-yet .sector {
    display: none;
  }
  .some {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
  }
  .times .some {
    grid-template-columns: repeat(auto-fill, minmax(4.2em, 1fr));
    margin-block-end: calc(var(--_s) * 2);
  }
  .times .row > * {
    flex: 1 1 7em;
  }
  .notice:not(:empty) {
    background-color: var(--_soft);
    border-radius: var(--_radius);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
  }
  /* There for screen readers, and no gap for the eye. */
  [role="status"]:empty {
    position: absolute;
  }
  .hint-card .plain {
    padding-inline: var(--_s);
    margin-inline-end: calc(var(--_s) * 4);
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .list,
  .legend ul {
    padding-inline-start: 0;
  }
  @media print {
    .beside {
      display: block;
    }
    header,
    .back {
      display: none !important;
    }
  }
`;

import { css } from 'lit';

export const styles = css`
  :host {
    padding: 0;
    background-color: transparent;
    overflow-wrap: anywhere;
  }
  [role="status"]:empty {
    position: absolute;
  }
  canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 80vh;
    border-radius: var(--_radius);
  }
  input[type="file"] {
    padding: calc(var(--_s) * 2);
  }
`;

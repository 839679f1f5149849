import { css } from 'lit';
import { answered } from './answered.ts';

/**
 * What asks something: fields with their label above (`.field`), ticks (`.option`), choices, and what was answered.
 *
 * In `.choices` all buttons weigh the same, whatever their class: leaving must cost no more than joining, and no
 * answer may look like the right one.
 */
export const fields = css`
  ${answered}
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    font-size: 1.1em;
    font-weight: 650;
  }
  label {
    max-inline-size: 65ch;
  }
  .hint {
    color: var(--_quiet);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: calc(var(--_s) * 2);
  }
  .choices :is(button, .button) {
    --_hover: var(--_soft);
    background-color: var(--_surface);
    border-color: var(--_border);
    color: var(--_ink);
    text-decoration: none;
    font-weight: 600;
  }
  .choices [aria-pressed="true"][aria-pressed],
  .choices [aria-checked="true"][aria-checked] {
    background-color: var(--_soft);
    border-color: var(--_ink);
    box-shadow: inset 0 -4px var(--_ink);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: var(--_s);
  }
  .field > label {
    font-weight: 600;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: var(--_ink);
    accent-color: var(--_action);
  }
  input:not([type="checkbox"], [type="radio"], [type="range"]),
  select,
  textarea {
    inline-size: 100%;
    max-inline-size: 32rem;
    min-block-size: var(--_target);
    padding: calc(var(--_s) * 2) calc(var(--_s) * 3);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--_surface);
  }
  /* WebKit counts the longest name in a list as wide as it is, also where it is not seen. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  textarea {
    min-block-size: 6em;
    resize: vertical;
    field-sizing: content;
  }
  input[type="range"] {
    inline-size: 100%;
    min-block-size: var(--_target);
  }
  .option {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 3);
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .option > input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
  }
  [aria-invalid="true"] {
    border-color: var(--_ink) !important;
    border-inline-start-width: 6px !important;
  }
  @media (forced-colors: active) {
    input {
      accent-color: auto;
    }
  }
`;

import { css } from 'lit';
import { wearing } from '../../styles/wear.ts';

const styles = css`
  .said {
    display: grid;
    gap: calc(var(--_s) * 3);
    margin: 0;
  }
  .said dt {
    font-weight: 650;
  }
  .said dd {
    margin-inline-start: 0;
  }
  .frame ul:not(.list) {
    padding-inline-start: 1.2em;
  }
  [role="status"]:empty {
    position: absolute;
  }
  .begin {
    margin: 0;
    padding-inline-start: calc(var(--_s) * 3);
    border-inline-start: 4px solid var(--_border);
  }
  .examples {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: calc(var(--_s) * 2);
  }
  .examples button {
    justify-content: start;
    text-align: start;
    font-weight: 400;
  }
  .week-row fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5em, 1fr));
    column-gap: calc(var(--_s) * 2);
  }
  .from-to {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 10em));
    gap: calc(var(--_s) * 3);
  }
  .pen {
    block-size: 2.2em;
    border-block-end: 1px solid var(--_ink);
  }
  .as-of {
    font-size: 0.875em;
  }
  /* Where its words need two lines they begin where all others do. */
  .plain {
    justify-content: start;
    text-align: start;
  }
  .whole {
    min-block-size: 12em;
  }
  @media print {
    /* The sheet has a title of its own. */
    section:has(.sheet) > #title {
      display: none;
    }
    .sheet {
      font-size: 11pt;
      line-height: 1.4;
      border: 0;
      /* What is around it may pull it up past the edge of the paper. */
      padding: 5mm 0 0;
    }
    .sheet > h4:first-child {
      font-size: 14pt;
    }
    .sheet > * + * {
      margin-block-start: 5mm;
    }
    .sheet.stack {
      display: block;
    }
    .sheet :is(h4, dt, .pens) {
      break-inside: avoid;
    }
    .pen {
      block-size: 9mm;
    }
  }
`;

const dress = wearing(styles);
const worn = new WeakSet<Element>();

/** Gives an element the look of what stands here, beside its own; once. */
export function wear(element: Element): void {
  if (worn.has(element) || !element.shadowRoot) return;
  worn.add(element);
  dress(element);
}

import { css } from 'lit';
import { wearing } from '../../styles/wear.ts';

const styles = css`
  .imposed {
    border-style: dashed;
  }
  [role="status"]:empty {
    position: absolute;
  }
  .views {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_s) * 4);
  }
  .sheet > * + * {
    margin-block-start: calc(var(--_s) * 3);
  }
  .sheet h4 {
    margin-block-end: 0;
  }
  .numbers {
    display: grid;
    gap: calc(var(--_s) * 1);
    list-style: none;
    padding: 0;
  }
  .numbers li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_s) * 4);
  }
  @media print {
    /* The sheet has a title of its own. */
    section:has(.sheet) > #title {
      display: none;
    }
    .sheet {
      font-size: 10.5pt;
      line-height: 1.25;
      border: 0;
      padding: 5mm 0 0;
    }
    .sheet > h3 {
      font-size: 15pt;
    }
    .sheet.stack {
      display: block;
    }
    .sheet > * + * {
      margin-block-start: 3mm;
    }
    .sheet :is(h4, li) {
      break-inside: avoid;
    }
    .sheet h4 {
      break-after: avoid;
    }
    .sheet p {
      margin-block: 1mm;
    }
    .sheet ul {
      margin-block: 1mm;
    }
    .numbers {
      display: block;
      break-inside: avoid;
    }
    .numbers li {
      justify-content: start;
    }
  }
`;

const dress = wearing(styles);
const worn = new WeakSet<Element>();

/** Gives the element the look of what stands here, beside its own; once. */
export function wear(element: Element): void {
  if (worn.has(element) || !element.shadowRoot) return;
  worn.add(element);
  dress(element);
}

import { css } from 'lit';
import { fields } from '../../styles/fields.ts';
import { wearing } from '../../styles/wear.ts';

const styles = css`
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
  .list > li {
    flex-wrap: nowrap;
    padding-block: var(--_s);
    margin: 0;
  }
  .list > li > button {
    flex: none;
  }
`;

const sheets = wearing(fields, styles);
const worn = new WeakSet<Element>();

/** Gives an element the look of forms, beside its own; once, for whoever writes and looks at what stands beside. */
export function wear(element: Element): void {
  if (worn.has(element)) return;
  worn.add(element);
  sheets(element);
}

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

/** Gives an element the look of forms, beside its own. */
export const wear = wearing(fields, styles);

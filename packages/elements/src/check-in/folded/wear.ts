import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import { fields } from '../../styles/fields.ts';
import { styles } from './folded.styles.ts';

/** Gives an element the look of what was folded away, beside its own. Where sheets can't be adopted, lit adds to what is there. */
export function wear({ shadowRoot }: Element): void {
  if (!shadowRoot) return;
  const worn = supportsAdoptingStyleSheets ? shadowRoot.adoptedStyleSheets : [];
  adoptStyles(shadowRoot, [...worn, fields, styles]);
}

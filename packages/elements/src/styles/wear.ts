import { adoptStyles, type CSSResult, supportsAdoptingStyleSheets } from 'lit';

/** Gives an element sheets that came later, beside its own. Where sheets can't be adopted, lit adds to what is there. */
export function wearing(...sheets: readonly CSSResult[]): (element: Element) => void {
  return ({ shadowRoot }) => {
    if (!shadowRoot) return;
    const worn = supportsAdoptingStyleSheets ? shadowRoot.adoptedStyleSheets : [];
    adoptStyles(shadowRoot, [...worn, ...sheets]);
  };
}

import { html, type LitElement, nothing, type TemplateResult } from 'lit';

/** An element with people to call behind a button, in an element with the id `people`. */
export interface Talking extends LitElement {
  /** Whether they are shown. */
  talking: boolean;
}

/** Brings the people to call into view, with the keyboard. */
export async function toPeople({ updateComplete, renderRoot }: LitElement): Promise<void> {
  await updateComplete;
  // Until help now has rendered there is nothing to scroll to.
  await renderRoot.querySelector('recovery-help-now')?.updateComplete;
  const people = renderRoot.querySelector<HTMLElement>('#people');
  people?.focus({ preventScroll: true });
  people?.scrollIntoView({ block: 'start' });
}

/** X1: two taps from every page to a call. */
export function talkView(element: Talking, label: string, people: () => TemplateResult): TemplateResult {
  const tapped = () => {
    element.talking = !element.talking;
    if (element.talking) void toPeople(element);
  };
  return html`
    <div class="no-print">
      <button class="help" aria-expanded=${element.talking} @click=${tapped}>${label}</button>
    </div>
    ${element.talking ? people() : nothing}
  `;
}

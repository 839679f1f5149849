import { html } from 'lit';

/** Words to press with a number to call: a line breaks before the number, and not at a hyphen in it. */
export const wholeNumbers = (text: string) =>
  text.split(/( [+\d][\d -]{5,})/).map((part, n) => (n % 2 ? html`<span>${part}</span>` : part));

import { html, type TemplateResult } from 'lit';
import { type Noting, waits } from './noting.ts';

interface Leading extends Pick<Noting, 'host'> {
  say(key: 'notKeptYet' | 'notThere'): string;
  backTo(page: { readonly at: 'all' }): TemplateResult;
}

/**
 * What is not there, or not to be shown: in the same words for whatever reason (N7). What was just written and is not stored
 * yet comes as soon as it is.
 */
export const gonePage = (element: Leading, id: string) => html`
  ${element.backTo({ at: 'all' })}
  <h3 class="heading" tabindex="-1">${element.say(waits(element, id) ? 'notKeptYet' : 'notThere')}</h3>
`;

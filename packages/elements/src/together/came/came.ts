import { html, nothing } from 'lit';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import { arrived } from '../../envelopes/arrived.ts';
import type { TogetherConfiguration } from '../configuration.ts';
import { pageLink } from '../post/page-link.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

const words = { area: 'together', catalogues: { nl, en } };

interface Standing extends Pick<RecoveryElement, 'sayFrom' | 'language'> {
  readonly configuration: TogetherConfiguration | undefined;
}

const ways = [
  ['overview', 'toOverview'],
  ['supporter', 'toSupporter'],
  ['counsellor', 'toCounsellor'],
] as const;

/** A link brought something to a page on which nothing opens it: the ways to those that do, with what came. */
export function cameView(element: Standing) {
  const text = arrived();
  if (text === undefined) return nothing;
  const links = ways.flatMap(([page, label]) => {
    const link = pageLink(element, page, text);
    return link === undefined ? [] : [html`<li><a href=${link}>${element.sayFrom(words, label)}</a></li>`];
  });
  return html`<div class="card stack tight no-print" role="alert">
    <p>${element.sayFrom(words, 'came')}</p>
    ${links.length > 0 ? html`<ul class="list">${links}</ul>` : html`<p>${element.sayFrom(words, 'nowhere')}</p>`}
  </div>`;
}

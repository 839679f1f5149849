import type { Place } from '@recovery-network/core/help-now';
import { nearby, textIn } from '@recovery-network/core/help-now';
import { html, nothing, type TemplateResult } from 'lit';
import { callHref } from '../element/reach.ts';
import { wholeNumbers } from '../element/whole-numbers.ts';
import type { RecoveryHelpNow } from './help-now.ts';
import { hoursText } from './hours-text.ts';
import { nameOf, row } from './ways.ts';

// What only a provider's configuration needs: its file, opening hours, places. The lines of a country do without.
export { linesNow } from '@recovery-network/core/help-now';
export { loadHelp } from '../provider/load-help.ts';
export { hoursText } from './hours-text.ts';

/** H6: what the provider knows nearby, open now first. */
export const placeWays = (element: RecoveryHelpNow, places: readonly Place[]): TemplateResult[] =>
  nearby(places, element.now()).map(({ place, status }) => {
    const { language } = element;
    const call = place.phone && callHref(place.phone);
    const texts = [place.purpose, place.where, place.distance].map((text) => text && textIn(text, language));
    return row(
      nameOf(textIn(place.name, language)),
      [...texts, status && hoursText(element, status)].filter(Boolean).join(' '),
      html`
        ${call ? html`<a class="call" href=${call}>${wholeNumbers(element.say('callNumber', { number: place.phone ?? '' }))}</a>` : nothing}
        ${place.url ? html`<a class="button" href=${place.url} target="_blank" rel="noopener">${element.say('website')}</a>` : nothing}
      `,
    );
  });

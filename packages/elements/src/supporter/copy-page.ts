import type { States } from '@recovery-network/core/guidance';
import { isRecord, wallTime } from '@recovery-network/core/shared';
import { envelopeOf, type Section, sections, sectionsApart } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { wearing } from '../styles/wear.ts';
import { copyStyles, copyView, partTitle } from '../together/copy/copy-view.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** Gives the element the look of a copy. */
export const wear = wearing(...copyStyles);

/**
 * What somebody shares, as it was on a day, until a day (D1). Parts that no supporter sees are left out here too, whatever an
 * envelope says (D3).
 */
export function copyPage(
  element: RecoverySupporter,
  { tie, id }: Extract<Page, { at: 'copy' }>,
  { sharing }: States,
) {
  const name = element.nameOf(tie);
  const came = sharing && envelopeOf(sharing, id);
  const grant = isRecord(came?.grant) ? came.grant : {};
  const until = String(grant['until'] ?? '');
  const { ms, zone } = element.now();
  const isOver = until < wallTime(ms, zone).date;
  const parts = sectionsIn(grant);
  return html`
    ${element.backTo({ at: 'person', tie }, element.say('youAndThem', { name }))}
    <h3 class="heading" tabindex="-1">${element.say('copies', { name })}</h3>
    ${
      !came || isOver
        ? html`<p>${element.say('copyOver', { name })}</p>`
        : html`<p>${came.copy === undefined ? nothing : element.say('copyOf', { day: element.formatDay(came.at) })}
              ${element.say('copyUntil', { day: dayInWords(element, until) })}</p>
            <p class="quiet">${element.say('copyYours')}</p>
            ${
              came.copy === undefined
                ? html`<p>${element.say('copyNotYet', { name })}</p>
                    <ul class="said">${parts.map((part) => html`<li>${partTitle(element, part)}</li>`)}</ul>`
                : copyView(element, allowed(came.copy, parts), parts)
            }`
    }
  `;
}

/** The parts of a grant that may be shown here: those apart only alone, to somebody whose profession it is. */
function sectionsIn(grant: Readonly<Record<string, unknown>>): readonly Section[] {
  const named = Array.isArray(grant['sections']) ? grant['sections'] : [];
  const known = sections.filter((one) => named.includes(one));
  const apart = grant['purpose'] === 'treatment' && known.length === 1;
  return apart ? known : known.filter((one) => !sectionsApart.includes(one));
}

const allowed = (copy: unknown, parts: readonly Section[]) =>
  isRecord(copy)
    ? Object.fromEntries(Object.entries(copy).filter(([part]) => parts.some((one) => one === part)))
    : {};

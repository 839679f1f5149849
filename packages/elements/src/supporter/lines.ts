import type { Line, LineNow } from '@recovery-network/core/help-now';
import { behindDoors, countryFiles, linesNow, textIn, waysOf } from '@recovery-network/core/help-now';
import { html, nothing } from 'lit';
import { wholeNumbers } from '../element/whole-numbers.ts';
import { hoursText } from '../help-now/hours-text.ts';
import type { RecoverySupporter } from './supporter.ts';

/** The lines of the provider's file, which has those of the country; without a file those of the country. */
export const linesHere = ({ configuration }: RecoverySupporter): readonly Line[] =>
  configuration?.lines ?? countryFiles.get('nl') ?? [];

/** The provider's lines for family and friends, open or not; none where it names none. */
export const familyLines = (element: RecoverySupporter): readonly LineNow[] =>
  linesNow(
    linesHere(element).filter((line) => line.audience === 'family' && waysOf(line).length > 0),
    element.now(),
  );

/** Who can be called by somebody who wants to talk themselves: first who is there for them, and always one that is open (X1). */
export function linesToTalk(element: RecoverySupporter): readonly LineNow[] {
  const { someone } = behindDoors(linesNow(linesHere(element), element.now()), []);
  const family = familyLines(element);
  const ids = new Set(family.map(({ line }) => line.id));
  return [...family, ...someone.open.filter(({ line }) => !ids.has(line.id))];
}

export const linesIn = (element: RecoverySupporter, role: Line['role']): readonly Line[] =>
  linesHere(element).filter((line) => line.role === role && waysOf(line).length > 0);

/** A line with its name, what it is for, whether it is open, and how to get there. */
export const lineView = (element: RecoverySupporter, { line, status }: LineNow) => html`<div class="worry">
  <p><strong>${textIn(line.name, element.language)}</strong><br>
    <span class="quiet">${textIn(line.purpose, element.language)} ${hoursText(element, status)}</span></p>
  ${status.open ? callView(element, line) : nothing}
</div>`;

/** The ways to a line that work on this device: a real telephone link first. */
export const callView = (element: RecoverySupporter, line: Line) =>
  html`<div class="row">${waysOf(line).map(({ type, href, shown }, n) =>
    type === 'call'
      ? html`<a class=${n === 0 ? 'call' : 'button'} href=${href}>${wholeNumbers(element.say('callNumber', { number: shown }))}</a>`
      : html`<a class="button" href=${href} target=${type === 'chat' ? '_blank' : nothing} rel="noopener">${
          type === 'sms'
            ? wholeNumbers(element.say('textNumber', { number: shown }))
            : element.say('chatAt', { address: shown })
        }</a>`,
  )}</div>`;

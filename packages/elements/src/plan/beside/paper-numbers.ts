import type { States } from '@recovery-network/core/guidance';
import { countryFiles, textIn, waysOf } from '@recovery-network/core/help-now';
import { canBeCalled, channelsOf, tiesSupporting } from '@recovery-network/core/network';
import { html } from 'lit';
import type { RecoveryPlan } from '../plan.ts';
import { besideWords } from './words.ts';

/** The numbers of those who may be called on a hard day (N9, N12), by the id of their tie: paper can't be tapped. */
export function numbersOf(plan: RecoveryPlan, states: States): ReadonlyMap<string, string> {
  const { network } = states;
  if (!network) return new Map();
  const ties = tiesSupporting(network, plan.now()).filter((tie) => {
    const channels = channelsOf(tie);
    return !tie.notOnHardDays && channels.includes('call') && canBeCalled({ tie, channels });
  });
  return new Map(ties.flatMap(({ id, reach }) => (reach.phone ? [[id, reach.phone] as const] : [])));
}

/** The lines with a number, in one row at the foot. */
export function linesOnPaper(plan: RecoveryPlan) {
  const lines = plan.configuration?.lines ?? countryFiles.get('nl') ?? [];
  const said = lines.flatMap((line) => {
    const call = waysOf(line).find(({ type }) => type === 'call');
    return call ? [{ name: textIn(line.name, plan.language), number: call.shown }] : [];
  });
  return html`<p class="lines"><strong>${plan.sayFrom(besideWords, 'paperLines')}</strong>
    ${said.map(
      ({ name, number }, n) =>
        html`${n > 0 ? ' · ' : ''}<span><bdi>${name}</bdi>${name.includes(number) ? '' : html` ${number}`}</span>`,
    )}</p>`;
}

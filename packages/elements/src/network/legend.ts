import { html, svg, type TemplateResult } from 'lit';
import { outline, type Shape } from './figures.ts';
import type { RecoveryNetworkMap } from './network.ts';

const LOOKS = ['supporting', 'asked', 'idea', 'resting', 'repairing'] as const;

/** What the shapes and lines of the map mean. */
export function legend(map: RecoveryNetworkMap): TemplateResult {
  const sample = (drawn: TemplateResult, words: string) =>
    html`<li><svg viewBox="0 0 44 26" aria-hidden="true" class="map">${drawn}</svg> ${words}</li>`;
  const line = (look: (typeof LOOKS)[number]) =>
    svg`<g class="lines"><path class=${look} d=${look === 'repairing' ? 'M2 11H42M2 15H42' : 'M2 13H42'}></path></g>`;
  const shape = (nature: string, of: Shape) =>
    svg`<g class=${`tie ${nature}`} transform="translate(22 13)"><path class="shape" d=${outline(of, 11)}></path></g>`;
  return html`<ul>
      ${sample(shape('personal', 'person'), map.say('nature-personal'))}
      ${sample(shape('peer', 'person'), map.say('nature-peer'))}
      ${sample(shape('peer', 'group'), map.say('kind-group'))}
      ${sample(shape('professional', 'professional'), map.say('nature-professional'))}
      ${LOOKS.map((look) => sample(line(look), map.say(`stage-${look}`)))}
      ${sample(svg`<g class="lines"><path class="arrow" d="M16 13L28 6V20z"></path></g>`, map.say('arrow'))}
    </ul>`;
}

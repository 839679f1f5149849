import { intensities, intensityNow, lastCourse } from '@recovery-network/core/aftercare';
import { html } from 'lit';
import { ticked, ticks } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { begun, intensityText } from '../terms/said.ts';
import { type At, seen } from './seen.ts';
import { lightened } from './wanted-terms.ts';
import { say } from './words.ts';

/** "I want less" (A3): what somebody would like becomes a proposal, since less is for both to say. */
export function lessPage(element: RecoveryAftercare, states: Known, page: At<'less'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { last, tie, one, mine } = it;
  // Nothing is taken out of what was agreed: the other would read from it who is shown nowhere here (N7).
  const terms = lastCourse(one)?.terms;
  const now = intensityNow(one, element.now()) ?? terms?.steps?.[0]?.often;
  const lighter = now === undefined ? [] : intensities.slice(0, intensities.indexOf(now)).toReversed();
  const store = storing<Page>(element, async (form) => {
    const often = lighter.find((each) => each === ticked(form, 'often')[0]);
    if (often === undefined) return element.refuse('no-step', 'often', 'A3');
    const { host } = element;
    if (!host || !terms) return undefined;
    const wanted = lightened(terms, often, element.today, it.whose);
    // What is one's own is changed, and takes nobody's yes (A10).
    if (last?.own)
      return { to: { at: 'plan', trajectory, mark: host.newId(), terms: wanted, own: true } as const };
    return {
      to: {
        ...{ at: 'look', trajectory, mark: host.newId(), terms: wanted },
        ...(tie !== undefined && { tie }),
        ...(last?.termsId !== undefined && { instead: last.termsId }),
      } as const,
    };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, mine ? 'wantLess' : 'lessFor')}</h3>
    <p>${say(element, last?.own || tie === undefined ? 'lessOwn' : 'lessText')}</p>
    ${
      lighter.length === 0
        ? html`<p>${say(element, 'lessNone')}</p>
            <div><button type="button" @click=${() => element.go({ at: 'rounding-off', trajectory })}>${say(element, 'finishTogether')}</button></div>`
        : html`${ticks(
            element,
            'often',
            say(element, 'lessHow'),
            lighter.map((often) => [often, begun(element, intensityText(element, often))] as const),
            { type: 'radio' },
          )}
          ${refusedLine(element, ['often'])}
          <div><button class="primary">${say(element, 'lessNext')}</button></div>`
    }
  </form>`;
}

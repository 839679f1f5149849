import { limitsOf, type StatedLimits } from '@recovery-network/core/expectations';
import { html } from 'lit';
import { atBegin } from '../../forms/at-begin.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';
import { limitsFields, limitsIn } from './limits-form.ts';
import { limitsText } from './limits-text.ts';
import type { BesidePage } from './pages.ts';

const limitsAtBegin = atBegin<StatedLimits>();

/**
 * What the other can do and what not, on the phone that was handed to them (E4): all that they stated before stands there, since
 * limits are stated whole. What is left as it is is not written again.
 */
export function theirLimitsPage(
  element: RecoveryExpectations,
  states: Known,
  page: Extract<BesidePage, { at: 'their-limits' }>,
) {
  const { thread, tie } = page;
  const back: Page = { ...page, at: 'theirs' };
  const begun = limitsAtBegin(element.page, limitsOf(states.expectations, tie) ?? {});
  const store = storing<Page>(element, async (form) => {
    const read = limitsIn(form, begun.hours?.zone ?? element.now().zone);
    if (!('limits' in read)) return element.refuse(read.key, read.field, 'E4');
    const { limits } = read;
    if (wordsOf(element, limits) === wordsOf(element, begun)) return { to: back };
    const extra = { by: tie, via: 'together' } as const;
    const draft = element.draft('expectation.limits-stated', thread, { limits }, extra);
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: back, notice: element.say('limitsKept') };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('theirLimits')}</h3>
    ${limitsFields(element, begun)}
    <div><button class="primary">${element.say('save')}</button></div>
  </form>`;
}

const wordsOf = (element: RecoveryExpectations, limits: StatedLimits): string =>
  [...limitsText(element, limits), limits.words ?? ''].join('\n');

import { treatmentKinds, treatments } from '@recovery-network/core/aftercare';
import { html } from 'lit';
import { field, ticked, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { Known } from '../noting/noting.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';

type TreatmentPage = Extract<Page, { at: 'treatment' }>;

/** After which treatment it is, gone by or ahead (A4). All of it may stay open. */
export function treatmentPage(element: RecoveryAftercare, states: Known, page: TreatmentPage) {
  const { treatment, trajectory, own } = page;
  const next: Page = { at: 'template', trajectory, ...(own && { own }) };
  const before = treatments(states.aftercare).find(({ id }) => id === treatment);
  const store = storing(element, async (form) => {
    const [kind] = ticked(form, 'kind');
    const ends = typed(form, 'ends');
    const several = form.has('several');
    if (kind === undefined) {
      // Nothing was said: that is a way on, and not something to mend.
      if (!ends && !several) return { to: next };
      return element.refuse('treatment-kind', 'kind', 'A4');
    }
    const draft = element.draft('treatment.noted', treatment, {
      kind,
      ...(ends && { ends }),
      ...(several && { several }),
    });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: next };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'home' })}
    <h3 class="heading" tabindex="-1">${element.say('treatment')}</h3>
    ${ticks(
      element,
      'kind',
      element.say('treatmentKind'),
      treatmentKinds.map((kind) => [kind, element.say(`treatment-${kind}`)]),
      { type: 'radio', chosen: before ? [before.kind] : [] },
    )}
    ${field(element, 'ends', element.say('treatmentEnds'), { type: 'date', value: before?.ends, hint: element.say('treatmentEndsHint') })}
    <label class="option"><input type="checkbox" name="several" value="yes" ?checked=${before?.several}> <span>${element.say('treatmentSeveral')}</span></label>
    ${refusedLine(element, ['kind', 'ends'])}
    <div class="row">
      <button class="primary">${element.say('next')}</button>
      <button type="button" @click=${() => element.go(next)}>${element.say('skip')}</button>
    </div>
  </form>`;
}

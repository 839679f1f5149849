import { type Treatment, trajectoriesIn, treatmentKinds, treatments } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { field, ticked, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { erasing } from '../noting/erasing.ts';
import type { Known } from '../noting/noting.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';

type TreatmentPage = Extract<Page, { at: 'treatment' }>;

/**
 * After which treatment it is, gone by or ahead (A4). The one that was noted last stands there, to be mended or taken away (J7):
 * going back notes no second one. Where aftercare began with it already, it is asked whether this is another.
 */
export function treatmentPage(element: RecoveryAftercare, states: Known, page: TreatmentPage) {
  const all = treatments(states.aftercare);
  const named = all.find(({ id }) => id === page.treatment);
  const last = page.another ? undefined : all.at(-1);
  if (named || !last) return treatmentForm(element, page, named);
  const hasBegun = trajectoriesIn(states.aftercare).some(({ begun }) => begun > last.begun);
  return hasBegun ? notedBefore(element, page, last) : treatmentForm(element, page, last);
}

const templateFor = ({ trajectory, own }: TreatmentPage): Page => ({
  ...{ at: 'template', trajectory },
  ...(own && { own }),
});

/** Aftercare began with it before: this may be after the same one. */
function notedBefore(element: RecoveryAftercare, page: TreatmentPage, { id, kind, ends }: Treatment) {
  const change = () => element.go({ ...page, treatment: id });
  return html`<div class="stack">
    ${element.backTo({ at: 'home' })}
    <h3 class="heading" tabindex="-1">${element.say('treatment')}</h3>
    <p>${element.say(`treatment-${kind}`)}${ends === undefined ? nothing : html`<br>${element.say('treatmentEnded', { day: dayInWords(element, ends) })}`}</p>
    <div class="choices">
      <button @click=${() => element.go(templateFor(page))}>${element.say('treatmentSame')}</button>
      <button @click=${() => element.go({ ...page, another: true })}>${element.say('treatmentAnother')}</button>
    </div>
    <div><button class="plain" @click=${change}>${element.say('treatmentMend')}</button></div>
  </div>`;
}

function treatmentForm(element: RecoveryAftercare, page: TreatmentPage, before?: Treatment) {
  const treatment = before?.id ?? page.treatment;
  const next = templateFor(page);
  const store = storing(element, async (form) => {
    const [kind] = ticked(form, 'kind');
    const ends = typed(form, 'ends');
    const several = form.has('several');
    if (kind === undefined) {
      // Nothing was said: that is a way on, and not something to mend.
      if (!ends && !several) return { to: next };
      return element.refuse('treatment-kind', 'kind', 'A4');
    }
    const isSame =
      before?.kind === kind && (before.ends ?? '') === ends && (before.several ?? false) === several;
    if (isSame) return { to: next };
    const draft = element.draft('treatment.noted', treatment, {
      kind,
      ...(ends && { ends }),
      ...(several && { several }),
    });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: next };
  });
  return html`<div class="stack"><form class="stack" novalidate @submit=${store}>
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
  </form>
  ${
    before
      ? erasing<Page>(element, {
          about: [before.id],
          said: element.say('treatmentErase'),
          to: { at: 'home' },
        })
      : nothing
  }</div>`;
}

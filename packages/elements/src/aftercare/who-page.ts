import { html, nothing } from 'lit';
import { field, typed } from '../forms/fields.ts';
import { isRefused, refusedBeside, refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import { type Known, nameShown } from '../noting/noting.ts';
import { named, peopleThere } from '../noting/people.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { wordingOf } from './plan-page.ts';
import { markFor, towards } from './propose.ts';

type WhoPage = Extract<Page, { at: 'who' }>;

/** So many names are buttons: nobody looks for one among thirty. */
const AT_ONCE = 5;

/** With whom, where that was not known: professionals first, and somebody who stands nowhere yet. Nobody who is shown nowhere. */
export function whoPage(element: RecoveryAftercare, states: Known, page: WhoPage) {
  const wording = wordingOf(page);
  const all = peopleThere(states, element.now()).filter(
    ({ kind }) => kind !== 'group' && kind !== 'community',
  );
  const ties = all.toSorted(
    (a, b) => Number(b.nature === 'professional') - Number(a.nature === 'professional'),
  );
  const others = ties.slice(AT_ONCE);
  const onward = (tie: string) => towards(element, { ...wording, tie });
  const pick = (tie: string) => element.go(onward(tie));
  const choose = storing<Page>(element, async (form) => {
    const tie = typed(form, 'other');
    return tie ? { to: onward(tie) } : element.refuse('with-whom', 'other', 'A2');
  });
  const write = storing<Page>(element, async (form) => {
    const name = typed(form, 'who-name');
    if (!name) return element.refuse('name-missing', 'who-name', 'A2');
    const tie = markFor(element, page);
    const added = element.draft('tie.added', tie, {
      ...{ name, kind: element.isPerson ? 'counsellor' : 'friend', ring: 'close' },
    });
    if (!added || (await element.write(added)) === 'refused') return undefined;
    return { to: onward(tie) };
  });
  return html`<div class="stack">
    ${element.backTo({ ...wording, at: 'plan' })}
    <h3 class="heading" tabindex="-1">${element.say('who')}</h3>
    ${
      ties.length > 0
        ? html`<div class="choices">${ties
            .slice(0, AT_ONCE)
            .map(
              ({ id, name }) =>
                html`<button @click=${() => pick(id)}><bdi>${nameShown(element, name)}</bdi></button>`,
            )}</div>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<form class="stack tight" @submit=${choose}>
            <div class="field"><label for="other">${element.say('someoneElse')}</label>
              <select id="other" name="other" aria-invalid=${isRefused(element, 'other') ? 'true' : 'false'} aria-describedby=${isRefused(element, 'other') ? 'refused' : nothing}><option value="">${element.say('chooseSomeone')}</option>${named(
                element,
                others,
              ).map(
                ([value, text]) => html`<option value=${value}>${text}</option>`,
              )}</select>${refusedBeside(element, 'other')}</div>
            <div><button>${element.say('next')}</button></div></form>`
        : nothing
    }
    <details ?open=${ties.length === 0 || (element.refusal !== undefined && !isRefused(element, 'other'))}><summary>${element.say('whoNew')}</summary>
      <form class="stack tight" novalidate @submit=${write}>
        ${field(element, 'who-name', element.say('whoNewName'), { longest: 80 })}
        ${refusedLine(element, ['who-name', 'other'])}
        <div><button>${element.say('next')}</button></div>
      </form></details>
  </div>`;
}

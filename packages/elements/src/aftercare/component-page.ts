import type { Component } from '@recovery-network/core/aftercare';
import { componentKinds, intensities } from '@recovery-network/core/aftercare';
import { html, nothing } from 'lit';
import { choice, field, type Option, typed } from '../forms/fields.ts';
import { isRefused, refusedLine } from '../forms/refused.ts';
import { storing } from '../forms/storing.ts';
import type { RecoveryAftercare } from './aftercare.ts';
import type { Page } from './pages.ts';
import { intensityOptions } from './part-page.ts';
import { wordingOf } from './plan-page.ts';
import { stillKept } from './propose.ts';
import { courseWords } from './terms/words.ts';
import { shownTerms } from './waits.ts';

type ComponentPage = Extract<Page, { at: 'component' }>;

/** So long the words of a component may be. */
const LONGEST = 300;

const fields = ['kind', 'who', 'standIn', 'often', 'what-for', 'until'] as const;

/** One component (A1): what it is and with whom; the rest is folded. */
export function componentPage(element: RecoveryAftercare, page: ComponentPage) {
  const wording = wordingOf(page);
  const { place } = page;
  const components = wording.terms.components ?? [];
  const kept = components[place];
  const before = shownTerms(element, wording).components?.[place];
  const back: Page = { ...wording, at: 'plan' };
  const to = (next: readonly Component[]): Page => ({
    ...wording,
    at: 'plan',
    terms: { ...wording.terms, components: [...next] },
  });
  const store = storing(element, async (form) => {
    const one = componentIn(element, form, wording.terms.starts, kept, before);
    return one && { to: to(before ? components.with(place, one) : [...components, one]) };
  });
  const often: readonly Option[] = [['', element.say('componentNotSaid')], ...intensityOptions(element)];
  const isMore =
    before?.standIn !== undefined ||
    before?.words !== undefined ||
    before?.until !== undefined ||
    fields.slice(2).some((name) => isRefused(element, name));
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo(back)}
    <h3 class="heading" tabindex="-1">${element.say('component')}</h3>
    ${choice(
      element,
      'kind',
      element.say('componentWhat'),
      [
        ...(before ? [] : [['', ''] as const]),
        ...componentKinds.map((kind): Option => [kind, element.sayFrom(courseWords, `kind-${kind}`)]),
      ],
      before?.kind,
    )}
    ${field(element, 'who', element.say('componentWho'), { longest: 80, value: before?.who })}
    ${choice(element, 'often', element.say('componentOften'), often, before?.often)}
    <details ?open=${isMore}><summary>${element.say('componentMore')}</summary><div class="stack tight">
      ${field(element, 'standIn', element.say('componentStandIn'), { longest: 80, value: before?.standIn })}
      ${field(element, 'what-for', element.say('componentFor'), { type: 'long', longest: LONGEST, value: before?.words })}
      ${field(element, 'until', element.say('componentUntil'), { type: 'date', value: before?.until })}
    </div></details>
    ${refusedLine(element, fields)}
    <div class="row"><button class="primary">${element.say('done')}</button>
      ${before ? html`<button type="button" @click=${() => element.go(to(components.toSpliced(place, 1)))}>${element.say('removeComponent')}</button>` : nothing}</div>
  </form>`;
}

function componentIn(
  element: RecoveryAftercare,
  form: FormData,
  starts: string | undefined,
  kept: Component | undefined,
  before: Component | undefined,
): Component | undefined {
  const kind = componentKinds.find((one) => one === typed(form, 'kind'));
  if (kind === undefined) return element.refuse('kind-missing', 'kind', 'A1');
  const often = intensities.find((one) => one === typed(form, 'often'));
  const until = typed(form, 'until');
  if (until && starts !== undefined && until < starts)
    return element.refuse('ends-before-it-begins', 'until', 'A1');
  // Somebody who may not be seen stays where they were, as long as nobody else is named there (N7).
  const helper = (name: 'who' | 'standIn') => typed(form, name) || (before?.[name] ? '' : kept?.[name]);
  const [who, standIn] = [helper('who'), helper('standIn')];
  const words = stillKept(element, kept?.words, typed(form, 'what-for'), LONGEST);
  return {
    kind,
    ...(who && { who }),
    ...(standIn && { standIn }),
    ...(often && { often }),
    ...(words && { words }),
    ...(until && { until }),
  };
}

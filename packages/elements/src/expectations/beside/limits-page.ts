import { areTold, limitsOf, ownLimits, type StatedLimits } from '@recovery-network/core/expectations';
import { maySeeAnything } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { nameInSentence } from '../../element/name-in-sentence.ts';
import { atBegin } from '../../forms/at-begin.ts';
import { ticks, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { type Next, storing } from '../../forms/storing.ts';
import { type Known, nameShown } from '../../noting/noting.ts';
import type { RecoveryExpectations } from '../expectations.ts';
import type { Page } from '../pages.ts';
import { limitsFields, limitsIn } from './limits-form.ts';
import { isLimited, limitsText } from './limits-text.ts';
import { came, copying } from './outward.ts';
import type { BesidePage } from './pages.ts';
import { asking } from './refused.ts';
import { besideWords } from './words.ts';

/** Whose limits they are: the person's own, or those of somebody, as they said them. */
interface Whose {
  readonly about: string;
  /** As in a sentence; undefined for the person's own. */
  readonly name?: string;
}

const limitsAtBegin = atBegin<StatedLimits>();

/** Limits (E4): shown back in sentences, changed whole, and taken away as easily. */
export function limitsPage(
  element: RecoveryExpectations,
  states: Known,
  { tie, edit }: Extract<BesidePage, { at: 'limits' }>,
) {
  // Of who is shown nowhere, ended or died nothing is told or asked, and nothing tells which (N7).
  if (tie !== undefined && !maySeeAnything(states, tie)) return element.gone();
  const whose: Whose =
    tie === undefined
      ? { about: element.ownJournal }
      : { about: tie, name: nameInSentence(nameShown(element, states.network.ties[tie]?.name ?? '')) };
  const stated = statedBy(states, whose);
  // What they said themselves is theirs: told of them it would not count (E4).
  const own = whose.name !== undefined && stated !== undefined && !areTold(states.expectations, whose.about);
  const begun = limitsAtBegin(element.page, stated ?? {});
  // A time that is half filled in would keep a browser from sending the form, silently where its field is folded away.
  const form = html`<form class="stack" novalidate @submit=${storing<Page>(element, (data) => save(element, whose, begun, data))}>
    ${whose.name === undefined ? nothing : how(element, whose.name, own)}
    ${limitsFields(element, begun)}
    <div><button class="primary">${element.say('save')}</button></div>
  </form>`;
  return html`
    ${element.backTo(edit ? pageOf(whose) : { at: 'all', ...(tie !== undefined && { tie }) })}
    <h3 class="heading" tabindex="-1">${
      whose.name === undefined
        ? element.sayFrom(besideWords, 'limitsTitle')
        : element.sayFrom(besideWords, 'limitsOf', { name: whose.name })
    }</h3>
    ${
      isLimited(stated) && !edit
        ? html`${refusedLine(asking(element))} ${saidBack(element, whose, stated)}
            ${own ? nothing : takingAway(element, whose)}`
        : html`<p>${
            whose.name === undefined
              ? element.sayFrom(besideWords, 'limitsWhat')
              : element.sayFrom(besideWords, 'limitsOfWhat', { name: whose.name })
          }</p>${form}`
    }
    <div><button class="plain" @click=${() => element.go({ at: 'talks', card: 'say-limits' })}>${element.sayFrom(besideWords, 'limitsTalk')}</button></div>
  `;
}

const statedBy = ({ expectations }: Known, { about, name }: Whose): StatedLimits | undefined =>
  name === undefined ? ownLimits(expectations, about) : limitsOf(expectations, about);

function saidBack(element: RecoveryExpectations, whose: Whose, limits: StatedLimits) {
  const { name } = whose;
  const lines = limitsText(element, limits);
  const text = () => [...lines, ...(limits.words ? [limits.words] : [])].join('\n');
  return html`
    <div class="card stack tight">
      ${name === undefined ? nothing : html`<p class="quiet">${element.sayFrom(besideWords, 'limitsSaid', { name })}</p>`}
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${limits.words ? html`<p class="words" dir="auto">${limits.words}</p>` : nothing}
    </div>
    <div class="choices">
      <button @click=${() => element.go({ ...pageOf(whose), edit: true })}>${element.say('change')}</button>
      ${copying(element, { name: 'limits', text, label: element.sayFrom(besideWords, 'paperCopy') })}
    </div>
    ${came(element, 'limits', text())}
  `;
}

const how = (element: RecoveryExpectations, name: string, own: boolean) => html`
  ${own ? html`<p>${element.sayFrom(besideWords, 'limitsTheirs', { name })}</p>` : nothing}
  ${ticks(
    asking(element),
    'how',
    element.sayFrom(besideWords, 'limitsHow'),
    (own ? (['together'] as const) : (['reported', 'together'] as const)).map((via) => [
      via,
      element.sayFrom(besideWords, `limitsHow-${via}`, { name }),
    ]),
    // That somebody is here is not chosen for whoever writes.
    { type: own ? 'checkbox' : 'radio', chosen: own ? [] : ['reported'] },
  )}`;

/** Limits are stated whole. Hours keep their zone; new ones are of the device's. */
async function save(
  element: RecoveryExpectations,
  whose: Whose,
  begun: StatedLimits,
  form: FormData,
): Promise<Next<Page> | undefined> {
  const read = limitsIn(form, begun.hours?.zone ?? element.now().zone);
  if (!('limits' in read)) return element.refuse(read.key, read.field, 'E4');
  const via = typed(form, 'how') === 'together' ? ('together' as const) : ('reported' as const);
  const extra = whose.name === undefined ? {} : { via };
  const draft = element.draft('limits.stated', whose.about, { limits: read.limits }, extra);
  if (!draft || (await element.write(draft)) === 'refused') return undefined;
  return { to: pageOf(whose), notice: saved(element, whose) };
}

const pageOf = ({ about, name }: Whose): Extract<BesidePage, { at: 'limits' }> => ({
  at: 'limits',
  ...(name !== undefined && { tie: about }),
});

const saved = (element: RecoveryExpectations, { name }: Whose): string =>
  element.host?.problem === 'not-kept'
    ? element.sayFrom(besideWords, 'written')
    : name === undefined
      ? element.sayFrom(besideWords, 'limitsSaved')
      : element.sayFrom(besideWords, 'limitsOfSaved', { name });

/** No limit any more is stated like any other; what was said before stays in the history. */
function takingAway(element: RecoveryExpectations, whose: Whose) {
  const { page } = element;
  const say = (key: 'limitsAway' | 'limitsAwayWhat' | 'limitsAwayYes' | 'limitsGone') =>
    element.sayFrom(besideWords, key);
  const away = async () => {
    const draft = element.draft(
      'limits.stated',
      whose.about,
      { limits: {} },
      whose.name === undefined ? {} : { via: 'reported' },
    );
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, pageOf(whose), say('limitsGone'));
  };
  return html`<details>
    <summary class="erase">${say('limitsAway')}</summary>
    <div class="stack tight"><p>${say('limitsAwayWhat')}</p>
      <div><button type="button" @click=${() => void away()}>${say('limitsAwayYes')}</button></div></div>
  </details>`;
}

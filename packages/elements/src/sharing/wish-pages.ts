import type { States } from '@recovery-network/core/guidance';
import { grantsShown } from '@recovery-network/core/guidance';
import type { Tie } from '@recovery-network/core/network';
import { addDays } from '@recovery-network/core/shared';
import {
  type Audience,
  judgeGrant,
  LONGEST_NAME,
  purposes,
  type Section,
  sections,
  sectionsApart,
} from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { shortName } from '../element/name-in-sentence.ts';
import { choice, field, ticked, ticks, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { calledBy } from '../together/post/post.ts';
import type { Page } from './pages.ts';
import { mayBeShown, personNamed } from './people.ts';
import type { RecoverySharing } from './sharing.ts';

type WhatPage = Page & { readonly at: 'what' };

/** A grant is for a month where the person does not say otherwise. */
const MONTH = 30;

/** To whom. Where somebody sees something already, the page opens with that. */
export function whomPage(element: RecoverySharing, states: States) {
  const store = async (form: FormData): Promise<Next<Page> | undefined> => {
    const tie = typed(form, 'tie');
    const { host } = element;
    if (!host || !personNamed(states, tie)) return element.refuse('no-person', 'tie', 'D1');
    return { to: whatFor(element, states, tie, host.newId()) };
  };
  const people = mayBeShown(states).map(
    ({ id, name }) => [id, shortName(name) || element.say('someone')] as const,
  );
  return html`${element.backTo({ at: 'all' })}
    <form class="stack" novalidate @submit=${storing(element, store)}>
      <h3 class="heading" tabindex="-1">${element.say('share')}</h3>
      ${refusedLine(element, ['tie'])}
      ${choice(element, 'tie', element.say('whom'), [['', element.say('choose')], ...people])}
      <div><button class="primary">${element.say('next')}</button></div>
    </form>`;
}

/** What may be seen; where something is seen today, with that ticked, so that giving it anew takes nothing away unseen. */
export function whatFor(element: RecoverySharing, states: States, tie: string, grant: string): WhatPage {
  const runs = grantsShown(states, element.now()).find(
    ({ who, sections: parts }) => who.id === tie && !parts.some((part) => sectionsApart.includes(part)),
  );
  if (!runs) return { at: 'what', tie, grant };
  const { purpose, sections: parts, until } = runs;
  const before = { tie, audience: audienceOf(states.network?.ties[tie]), purpose, sections: parts, until };
  return { at: 'what', tie, grant: runs.id, before };
}

const audienceOf = (tie: Tie | undefined): Audience =>
  tie?.nature === 'professional' ? 'professional' : 'supporter';

/** Which parts, what for, and until when. */
export function whatPage(element: RecoverySharing, states: States, page: WhatPage) {
  const person = personNamed(states, page.tie);
  if (!person) return undefined;
  const { apart, before } = page;
  const name = element.nameOf(person);
  const audience = audienceOf(person);
  const month = addDays(element.today, MONTH);
  const plain = sections.filter((part) => !sectionsApart.includes(part));
  const store = async (form: FormData) => wished(element, page, audience, form);
  return html`${element.backTo(apart ? { at: 'what', tie: page.tie, grant: page.grant } : { at: 'whom' })}
    <form class="stack" novalidate @submit=${storing(element, store)}>
      <h3 class="heading" tabindex="-1">${apart ? element.say(`tick-${apart}`) : element.say('share')}</h3>
      ${refusedLine(element, ['parts', 'until', 'purpose', 'as'])}
      ${
        apart
          ? html`<p>${element.say('apartText')}</p>`
          : ticks(
              element,
              'parts',
              element.say('what', { name }),
              plain.map((part) => [part, element.say(`tick-${part}`)]),
              { chosen: before?.sections ?? [] },
            )
      }
      ${
        audience === 'professional'
          ? ticks(
              element,
              'purpose',
              element.say('purpose'),
              purposes.map((purpose) => [purpose, element.say(`purpose-${purpose}`)]),
              { type: 'radio', chosen: before ? [before.purpose] : [] },
            )
          : nothing
      }
      ${field(element, 'until', element.say('until'), { type: 'date', value: before?.until ?? month, hint: element.say('untilHint') })}
      ${calledBy(states, page.tie) === undefined ? asField(element, name, before?.as) : nothing}
      <div><button class="primary">${element.say('next')}</button></div>
    </form>
    ${audience === 'professional' && !apart ? apartFold(element, page) : nothing}`;
}

export const asField = (element: RecoverySharing, name: string, value?: string) =>
  field(element, 'as', element.say('as', { name }), {
    longest: LONGEST_NAME,
    hint: element.say('asHint'),
    value,
  });

/** D3: what is about others too goes to a professional by a grant of its own. */
const apartFold = (element: RecoverySharing, { tie }: WhatPage) => html`<details>
  <summary>${element.say('apart')}</summary>
  <div class="stack tight">
    <p>${element.say('apartText')}</p>
    <div class="choices below">${sectionsApart.map(
      (apart) => html`<button
        @click=${() => element.go({ at: 'what', tie, grant: element.host?.newId() ?? '', apart })}>${element.say(`tick-${apart}`)}</button>`,
    )}</div>
  </div>
</details>`;

/** What was chosen, where it could be given; else why not, at its field. Nothing is written down yet. */
function wished(
  element: RecoverySharing,
  page: WhatPage,
  audience: Audience,
  form: FormData,
): Next<Page> | undefined {
  const { host, states } = element;
  if (!host || !states) return undefined;
  const { tie, apart, before } = page;
  const chosen = ticked(form, 'parts');
  const parts: readonly Section[] = apart ? [apart] : sections.filter((part) => chosen.includes(part));
  const until = typed(form, 'until');
  const key = judgeGrant({ sections: parts, audience, until }, host.now());
  if (key) return element.refuse(key, key === 'nothing-named' ? 'parts' : 'until', 'D1');
  const purpose = audience === 'supporter' ? 'support' : purposes.find((one) => one === form.get('purpose'));
  if (!purpose) return element.refuse('no-purpose', 'purpose', 'D6');
  const as = typed(form, 'as');
  if (as === '' && calledBy(states, tie) === undefined) return element.refuse('no-name', 'as', 'D4');
  // One grant is for one purpose (D6).
  const grant = before && before.purpose !== purpose ? host.newId() : page.grant;
  return {
    to: { at: 'sure', wish: { grant, tie, audience, purpose, sections: parts, until, ...(as && { as }) } },
  };
}

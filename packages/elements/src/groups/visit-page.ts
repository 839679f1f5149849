import { visitOf } from '@recovery-network/core/groups';
import type { VisitShown } from '@recovery-network/core/guidance';
import { visitShown, wordsKept } from '@recovery-network/core/guidance';
import type { Draft } from '@recovery-network/core/state';
import { html, nothing } from 'lit';
import { nameInSentence } from '../element/name-in-sentence.ts';
import { field, typed } from '../forms/fields.ts';
import { refusedLine } from '../forms/refused.ts';
import { type Next, storing } from '../forms/storing.ts';
import { erasing } from '../noting/erasing.ts';
import { gonePage } from '../noting/gone-page.ts';
import { type Known, nameShown, writeOne } from '../noting/noting.ts';
import { sending } from '../noting/sending.ts';
import { insteadText } from './all-page.ts';
import { didTicks, storeWas } from './going-page.ts';
import { linkView } from './group-page.ts';
import type { RecoveryGroups } from './groups.ts';
import type { Page } from './pages.ts';
import { tookView } from './took-view.ts';

/** Going there one time: before it, after it, or not this time, which is as good (G3). */
export function visitPage(element: RecoveryGroups, states: Known, { id }: Page & { readonly at: 'visit' }) {
  const visit = visitShown(states, id);
  const tie = visit?.group.id;
  if (!visit || tie === undefined) return gonePage(element, id);
  const group = element.shown(states).find(({ who }) => who.id === tie);
  return html`
    ${element.backTo({ at: 'group', tie })}
    <h3 class="heading" tabindex="-1"><bdi>${nameShown(element, visit.group.name)}</bdi>, ${element.formatDate(visit.on)}</h3>
    ${
      visit.stage === 'was-there'
        ? wasView(element, states, visit, tie)
        : visit.stage === 'planned'
          ? html`${group ? linkView(element, group) : nothing} ${plannedView(element, states, visit, tie)}`
          : notGoneView(element, visit, tie)
    }
    ${refusedLine(element, ['did', 'took', 'prepared'])}
    ${erasing(element, { about: [id], said: element.say('eraseVisit'), to: { at: 'group', tie } })}
  `;
}

function plannedView(element: RecoveryGroups, states: Known, visit: VisitShown, tie: string) {
  const { id, on, prepared, with: along, instead } = visit;
  const keep = async (form: FormData): Promise<Next<Page> | undefined> => {
    const { page } = element;
    const draft = element.draft('group.prepared', id, { text: textOf(typed(form, 'prepared')) });
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: page, notice: element.say('stored') };
  };
  const textOf = (text: string) => wordsKept(states, visitOf(states.groups, id)?.prepared, text);
  /** What stands in the field and is not stored: it goes along with whatever button is tapped. */
  const unstored = (): readonly Draft[] => {
    const text = element.renderRoot.querySelector<HTMLTextAreaElement>('#prepared')?.value.trim() ?? '';
    const draft =
      text === (prepared ?? '') ? undefined : element.draft('group.prepared', id, { text: textOf(text) });
    return draft ? [draft] : [];
  };
  const step = async (type: string, data: Draft['data'], notice = '') => {
    const { page } = element;
    const draft = element.draft(type, id, data);
    if (!draft || (await element.write(...unstored(), draft)) === 'refused') return;
    if (element.page === page) element.notice = notice;
  };
  const change = async () => {
    const { page } = element;
    const drafts = unstored();
    if (drafts.length > 0 && (await element.write(...drafts)) === 'refused') return;
    if (element.page === page) element.go({ at: 'plan', id, tie });
  };
  const was = on <= element.today;
  return html`
    <p>${element.say('planned')} ${along ? element.say('withName', { name: nameInSentence(nameShown(element, along.name)) }) : nothing}</p>
    ${instead ? html`<p>${insteadText(element, instead)}</p>` : nothing}
    <div class="choices">
      ${was ? html`<button @click=${() => void step('group.was-there', { group: tie, on }, element.say('storedWas'))}>${element.say('wasThere')}</button>` : nothing}
      <button @click=${() => void step('group.not-this-time', {})}>${element.say('notThisTime')}</button>
      <button @click=${() => void change()}>${element.say('changeGoing')}</button>
    </div>
    <form class="stack tight" @submit=${storing(element, keep)}>
      ${field(element, 'prepared', element.say('prepared'), { type: 'long', value: prepared, longest: 2000, hint: element.say('preparedHint') })}
      <div><button>${element.say('save')}</button></div>
    </form>
    ${askView(element, states, visit)}
  `;
}

/** G2: asks somebody along, in words that tell them nothing of what group it is (N8). */
function askView(element: RecoveryGroups, { network }: Known, { on, with: along }: VisitShown) {
  const tie = along?.id === undefined ? undefined : network.ties[along.id];
  if (!tie || on < element.today) return nothing;
  const done = () => {
    element.notice = element.say('asked');
    element.focus();
  };
  return html`<details><summary>${element.say('askAlong', { name: nameInSentence(nameShown(element, tie.name)) })}</summary>
    ${sending(element, {
      label: element.say('askText'),
      text: element.say('askWords', { day: element.formatDate(on) }),
      number: tie.reach.message ?? tie.reach.phone,
      sent: done,
    })}</details>`;
}

function wasView(element: RecoveryGroups, states: Known, visit: VisitShown, tie: string) {
  const { id, on, did, prepared } = visit;
  return html`
    <p>${element.say('storedWas')}</p>
    ${tookView(element, states, visit)}
    <form class="stack tight" @submit=${storing(element, (form) => stay(element, storeWas(element, { id, tie, on }, form)))}>
      ${didTicks(element, did)}
      <div><button>${element.say('save')}</button></div>
    </form>
    ${prepared ? html`<details><summary>${element.say('prepared')}</summary><p class="words">${prepared}</p></details>` : nothing}
    <div><button class="plain" @click=${() => void writeOne(element, 'group.planned', id, planAgain(visit, tie))}>${element.say('didNotGo')}</button></div>
  `;
}

/** A visit as it was planned: with whom, where that may be said. */
const planAgain = ({ on, meeting, with: along }: VisitShown, tie: string) => ({
  group: tie,
  on,
  ...(meeting !== undefined && { meeting }),
  ...(along?.id !== undefined && { with: along.id }),
});

const notGoneView = (element: RecoveryGroups, visit: VisitShown, tie: string) => html`
  <p>${element.say('notGone')}</p>
  <div class="choices">
    <button @click=${() => void writeOne(element, 'group.planned', visit.id, planAgain(visit, tie))}>${element.say('goAfterAll')}</button>
    ${visit.on <= element.today ? html`<button @click=${() => void writeOne(element, 'group.was-there', visit.id, { group: tie, on: visit.on }, element.say('storedWas'))}>${element.say('wasAfterAll')}</button>` : nothing}
  </div>
`;

/** The page stays: there is more on it. */
async function stay(
  element: RecoveryGroups,
  stored: Promise<Next<Page> | undefined>,
): Promise<Next<Page> | undefined> {
  const { page } = element;
  const next = await stored;
  return next && { ...next, to: page };
}

import type { GrantShown, States } from '@recovery-network/core/guidance';
import { grantsShown, seenBy } from '@recovery-network/core/guidance';
import { sectionsApart } from '@recovery-network/core/sharing';
import { html, nothing } from 'lit';
import { refusedLine } from '../forms/refused.ts';
import { copyView } from '../together/copy/copy-view.ts';
import { calledBy } from '../together/post/post.ts';
import { dayInWords } from '../together/terms/terms.ts';
import type { Page } from './pages.ts';
import { sendCopy } from './sending.ts';
import type { RecoverySharing } from './sharing.ts';

type GrantPage = Page & { readonly at: 'seen' | 'stop' };

const shownNow = (element: RecoverySharing, states: States, { grant }: GrantPage): GrantShown | undefined =>
  grantsShown(states, element.now()).find(({ id }) => id === grant);

/** "So {name} sees it": by the function that makes what is sent (D2). */
export function seenPage(element: RecoverySharing, states: States, page: GrantPage) {
  const grant = shownNow(element, states, page);
  const tie = grant?.who.id;
  if (!grant || tie === undefined) return undefined;
  const { id, who, sections, until, purpose } = grant;
  const name = element.nameOf(who);
  const [apart] = sections.filter((part) => sectionsApart.includes(part));
  const professional = states.network?.ties[tie]?.nature === 'professional';
  const before = {
    tie,
    audience: professional ? 'professional' : 'supporter',
    purpose,
    sections,
    until,
  } as const;
  const more = () => element.go({ at: 'what', tie, grant: id, before, ...(apart && { apart }) });
  // Without a way to them it is not known yet what the owner calls themselves: that is asked first.
  const again = () =>
    calledBy(states, tie) === undefined
      ? more()
      : void element.once(() => sendCopy(element, page, { tie, grant: id }));
  return html`${element.backTo({ at: 'all' })}
    <div class="stack">
      <h3 class="heading" tabindex="-1">${element.say('seesIt', { name })}</h3>
      <p>${element.say('seesItNow', { name })}</p>
      <p class="quiet">${element.say('through', { day: dayInWords(element, until) })}
        ${professional ? element.say('isFor', { purpose: element.say(`purpose-${purpose}`).toLowerCase() }) : nothing}</p>
      ${copyView(element, seenBy(states, id, element.now()), sections)}
      ${refusedLine(element)}
      <div class="choices below no-print">
        <button @click=${again}>${element.say('again')}</button>
        <button @click=${more}>${element.say('longer')}</button>
        <button @click=${() => element.go({ at: 'stop', grant: id })}>${element.say('stop')}</button>
      </div>
    </div>`;
}

/** Text 16, before anything stops; afterwards nobody is told (D1). */
export function stopPage(element: RecoverySharing, states: States, page: GrantPage) {
  const grant = shownNow(element, states, page);
  if (!grant) return undefined;
  const name = element.nameOf(grant.who);
  const stop = async () => {
    const draft = element.draft('grant.revoked', grant.id);
    if (draft && (await element.write(draft)) !== 'refused')
      element.onward(page, { at: 'all' }, element.say('stopped', { name }));
  };
  return html`${element.backTo({ at: 'seen', grant: grant.id })}
  <div class="stack">
    <h3 class="heading" tabindex="-1">${element.say('stop')}</h3>
    ${revoking(element, name)}
    ${refusedLine(element)}
    <div class="choices">
      <button @click=${() => void stop()}>${element.say('stop')}</button>
      <button @click=${() => element.go({ at: 'seen', grant: grant.id })}>${element.say('notNow')}</button>
    </div>
  </div>`;
}

/** Text 16. */
export const revoking = (element: RecoverySharing, name: string) => html`
  <p>${element.say('stopNothingNew', { name })} ${element.say('stopNoMessage', { name })}</p>
  <p>${element.say('stopStays', { name })} ${element.say('stopNoticed', { name })}</p>
  <p>${element.say('stopSafe')}</p>
`;

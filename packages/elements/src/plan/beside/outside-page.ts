import { type OutsideLockShown, outsideLock, planShown, type States } from '@recovery-network/core/guidance';
import type { OutsideLock } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import { shortName } from '../../element/name-in-sentence.ts';
import { keptHere } from '../forms/kept-here.ts';
import { isRefused, refused } from '../forms/refused.ts';
import { type Next, storing } from '../forms/whole-form.ts';
import { pageRead } from '../page-read.ts';
import type { BesidePage } from '../pages.ts';
import type { RecoveryPlan } from '../plan.ts';
import { besideWords } from './words.ts';

/** As many names as stand outside the lock at most (P3). */
const MOST_NAMES = 3;

/**
 * What may be seen without unlocking (P3): the price is told first, what another would see is shown before it is stored, and all
 * of it can be taken back.
 */
export function outsidePage(plan: RecoveryPlan, { edit, look }: Extract<BesidePage, { at: 'outside' }>) {
  const states = plan.journal?.state?.areas;
  if (!states) return nothing;
  const left = outsideLock(states);
  const say = (key: 'outsideTitle' | 'outsideWhat' | 'outsidePrice') => plan.sayFrom(besideWords, key);
  return html`
    ${plan.backButton()}
    <h3 class="heading" tabindex="-1">${say('outsideTitle')}</h3>
    <p>${say('outsideWhat')}</p>
    <p><strong>${say('outsidePrice')}</strong></p>
    ${
      look
        ? lookView(plan, states, look)
        : edit || isNothing(left)
          ? choiceForm(plan, states, left)
          : leftView(plan, left)
    }
  `;
}

const isNothing = ({ people, actPage }: OutsideLockShown): boolean => people.length === 0 && !actPage;

/** What would stand there with a choice. */
const shownWith = (states: States, choice: OutsideLock): OutsideLockShown =>
  outsideLock({ ...states, ...(states.plan && { plan: { ...states.plan, outsideLock: choice } }) });

function choiceForm(plan: RecoveryPlan, states: States, left: OutsideLockShown) {
  const everyone = Object.keys(states.network?.ties ?? {});
  const all = shownWith(states, { names: everyone, actPage: true });
  const tooMany = isRefused(plan, 'names');
  return html`<form class="stack" @submit=${storing(plan, async (form) => chosen(plan, form))}>
    ${
      all.people.length > 0
        ? html`<fieldset aria-invalid=${tooMany ? 'true' : 'false'} aria-describedby=${tooMany ? 'refused' : nothing} tabindex="-1">
            <legend>${plan.sayFrom(besideWords, 'outsideNames')}</legend>${all.people.map(
              ({ id, name }) => html`<label class="option"><input type="checkbox" name="names" value=${id}
                .defaultChecked=${left.people.some((one) => one.id === id)}> <bdi>${shortName(name) || plan.say('someone')}</bdi></label>`,
            )}</fieldset>
            ${tooMany ? html`<p class="error" role="alert" id="refused">${plan.sayFrom(besideWords, 'outsideMost')}</p>` : nothing}`
        : nothing
    }
    ${
      all.actPage && planShown(states)
        ? html`<label class="option"><input type="checkbox" name="page" value="act" .defaultChecked=${left.actPage !== undefined}>
            ${plan.sayFrom(besideWords, 'outsideAct', { phase: plan.titleOf(all.actPage) })}</label>`
        : nothing
    }
    <div><button>${plan.sayFrom(besideWords, 'outsideLook')}</button></div>
  </form>`;
}

function chosen(plan: RecoveryPlan, form: FormData): Next | undefined {
  const names = form.getAll('names').map(String);
  if (names.length > MOST_NAMES) return refused(plan, 'too-many', 'names');
  return { to: { at: 'outside', look: { names, actPage: form.has('page') } } };
}

/** What another would see, before it may be seen. */
const lookView = (plan: RecoveryPlan, states: States, choice: OutsideLock) => html`
  ${previewView(plan, shownWith(states, choice))}
  <div class="choices">
    <button @click=${() => void leave(plan, choice)}>${plan.sayFrom(besideWords, 'outsideLeave')}</button>
    <button @click=${() => plan.go({ at: 'outside' })}>${plan.sayFrom(besideWords, 'outsideNot')}</button>
  </div>
`;

const leftView = (plan: RecoveryPlan, left: OutsideLockShown) => html`
  ${previewView(plan, left)}
  <div class="choices">
    <button @click=${() => void leave(plan, { names: [], actPage: false })}>${plan.sayFrom(besideWords, 'outsideTake')}</button>
    <button @click=${() => plan.go({ at: 'outside', edit: true })}>${plan.sayFrom(besideWords, 'outsideChange')}</button>
  </div>
`;

const previewView = (plan: RecoveryPlan, left: OutsideLockShown) => html`
  <section class="card stack" aria-labelledby="preview">
    <h4 id="preview">${plan.sayFrom(besideWords, 'outsidePreview')}</h4>
    ${isNothing(left) ? html`<p>${plan.sayFrom(besideWords, 'outsideNothing')}</p>` : nothing}
    ${
      left.people.length > 0
        ? html`<ul>${left.people.map(
            ({ name, phone, message }) =>
              html`<li><bdi>${shortName(name) || plan.say('someone')}</bdi> ${phone ?? message}</li>`,
          )}</ul>`
        : nothing
    }
    ${left.actPage ? pageRead(plan, left.actPage) : nothing}
  </section>
`;

/** The choice whole: who is not to be seen now is not left there for later either. */
async function leave(plan: RecoveryPlan, { names, actPage }: OutsideLock): Promise<void> {
  const { host, page } = plan;
  const state = plan.journal?.state;
  if (!host || !state) return;
  const done = await plan.write(host.draft('plan.outside-lock', state.journal, { names, actPage }));
  if (done !== 'stored') return;
  const nothingLeft = names.length === 0 && !actPage;
  const notice = nothingLeft
    ? plan.sayFrom(besideWords, 'outsideNothing')
    : keptHere(plan, plan.sayFrom(besideWords, 'outsideLeft'));
  plan.onward(page, { at: 'outside' }, notice);
}

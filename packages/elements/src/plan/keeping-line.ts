import { html, nothing, type TemplateResult } from 'lit';
import { problems } from '../journal-host/problem-words.ts';
import type { RecoveryPlan } from './plan.ts';

/** Whether what was written is stored: on its way, or not and why, with the way on. It stays in sight of whoever writes further down. */
export function keepingLine(plan: RecoveryPlan): TemplateResult {
  const { host, notice, aside } = plan;
  if (host && host.pending.length > 0)
    return html`<p class="error row keeping" role="alert">
      ${why(plan)} ${plan.say('notSaved')} <button @click=${() => void plan.retry()}>${plan.say('tryAgain')}</button>
    </p>`;
  const said = host?.status === 'saving' ? plan.say('saving') : notice;
  const back = () => {
    plan.aside = undefined;
    aside?.back();
  };
  if (aside)
    return html`<p class="row keeping" role="status">${plan.say('tookAway', { text: aside.text })}
      <button @click=${back}>${plan.say('putBack')}</button></p>`;
  const notKept = host?.problem === 'not-kept' ? plan.say('notKept') : '';
  return html`<p class="quiet no-print" role="status">${`${said} ${notKept}`.trim() || nothing}</p>${refusedHere(plan)}`;
}

/** The page itself says what was refused at a field; where it has none, it is said here. */
function refusedHere(plan: RecoveryPlan) {
  const { at } = plan.page;
  if (!plan.refusal || (at !== 'plan' && at !== 'paper' && at !== 'versions')) return nothing;
  return html`<p class="error no-print" role="alert">${plan.say('refused')}</p>`;
}

/** Instead of the plan: it is opening, or can't be opened, and why. */
export function notOpen(plan: RecoveryPlan): TemplateResult {
  if (!plan.host?.problem) return html`<p class="quiet" role="status">${plan.say('opening')}</p>`;
  return html`<p role="alert">${plan.say('cannotOpen')} ${why(plan)}</p>
    <div><button @click=${() => void plan.retry()}>${plan.say('tryAgain')}</button></div>`;
}

const why = (plan: RecoveryPlan) => (plan.host?.problem ? plan.say(problems[plan.host.problem]) : nothing);

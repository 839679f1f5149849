import type { States } from '@recovery-network/core/guidance';
import { cardShown } from '@recovery-network/core/guidance';
import { html, nothing } from 'lit';
import { download } from '../../element/download.ts';
import { isPhone } from '../../element/reach.ts';
import type { RecoveryPlan } from '../plan.ts';
import { isEmpty } from './card-view.ts';
import { besideWords } from './words.ts';

/** What makes it comes when somebody sees the button, so that it is there at the tap: a share sheet opens from a tap only. */
const making = (language: string) =>
  Promise.all([
    import('./saved-page-content.ts'),
    language === 'nl' ? undefined : import('../../help-now/en.ts'),
  ]);

/** A file of the plan for when there is no network (P3), with what it costs said before it is made. */
export function savedPageView(plan: RecoveryPlan, states: States) {
  const say = (key: 'savedHeading' | 'savedWhat' | 'savedPrice' | 'savedCard' | 'savedSave') =>
    plan.sayFrom(besideWords, key);
  // Lines that were taken over from suggestions have no words until those are here.
  making(plan.language).catch(() => undefined);
  const ready = plan.suggested.in(plan.language) !== undefined;
  return html`<section class="stack" aria-labelledby="saved">
    <h4 id="saved">${say('savedHeading')}</h4>
    <p>${say('savedWhat')}</p>
    <p><strong>${say('savedPrice')}</strong></p>
    ${
      isEmpty(cardShown(states))
        ? nothing
        : html`<label class="option"><input type="checkbox" id="saved-card"> ${say('savedCard')}</label>`
    }
    ${
      ready
        ? html`<div><button @click=${() => void save(plan, states)}>${say('savedSave')}</button></div>`
        : html`<p class="quiet" role="status">${plan.say('opening')}</p>`
    }
    <p role="status">${plan.notice}</p>
  </section>`;
}

async function save(plan: RecoveryPlan, states: States): Promise<void> {
  const withCard = plan.renderRoot.querySelector<HTMLInputElement>('#saved-card')?.checked ?? false;
  let page: string;
  try {
    const [{ savedText }, help] = await making(plan.language);
    page = savedText(plan, states, withCard, help?.en);
  } catch {
    plan.notice = plan.say('notHere');
    return;
  }
  const name = `${plan.sayFrom(besideWords, 'savedName')}.html`;
  const file = new File([page], name, { type: 'text/html' });
  if (isAppleTouch() && (await isShared(file))) return;
  download(file);
  plan.notice = plan.sayFrom(besideWords, 'savedDone', { name });
}

/** Only there does the share sheet keep a file, and only there may a download lead nowhere: in the browser inside an app. */
const isAppleTouch = (): boolean => isPhone() && 'standalone' in navigator;

/** Whether the sheet was there; who closed it did not want the file. */
async function isShared(file: File): Promise<boolean> {
  const files = [file];
  if (!navigator.canShare?.({ files })) return false;
  try {
    await navigator.share({ files });
    return true;
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError';
  }
}

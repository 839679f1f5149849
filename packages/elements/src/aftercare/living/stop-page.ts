import { html, nothing } from 'lit';
import { field, typed } from '../../forms/fields.ts';
import { refusedLine } from '../../forms/refused.ts';
import { storing } from '../../forms/storing.ts';
import type { Known } from '../../noting/noting.ts';
import { calledBy } from '../../together/post/post.ts';
import type { RecoveryAftercare } from '../aftercare.ts';
import type { Page } from '../pages.ts';
import { type At, seen } from './seen.ts';
import { stillThere } from './still-there.ts';
import { say } from './words.ts';

/** What the owner of this journal is called where the other reads it. */
export const ownerName = (element: RecoveryAftercare, tie: string | undefined): string =>
  (tie === undefined || !element.states ? undefined : calledBy(element.states, tie)?.trim()) ||
  say(element, 'myself');

/** Stopping is the person's alone, needs no reason, and takes as few steps as going on (A3). Who supports them can stop too, and it says so. */
export function stopPage(element: RecoveryAftercare, states: Known, page: At<'stop'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, mine, tie } = it;
  const me = ownerName(element, tie);
  const store = storing<Page>(element, async (form) => {
    const words = typed(form, 'words');
    const draft = element.draft('trajectory.stopped', trajectory, words ? { words } : {});
    if (!draft || (await element.write(draft)) === 'refused') return undefined;
    return { to: { at: 'stopped', trajectory } };
  });
  return html`<form class="stack" novalidate @submit=${store}>
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, mine ? 'stopTitle' : 'stopTitleTheirs')}</h3>
    <p>${mine ? say(element, 'stopText') : say(element, 'stopFirstTheirs', { name })}</p>
    ${
      mine
        ? html`<p>${say(element, 'stopStays')}</p>`
        : html`<p>${say(element, 'stopTheirsText', { name })}</p><p>${say(element, 'stopStaysTheirs', { me, name })}</p>
            <p>${say(element, 'stopTheirsCall', { name })}</p>`
    }
    ${stillThere(element, states, it)}
    ${tie === undefined ? nothing : field(element, 'words', say(element, 'stopWords'), { type: 'long', longest: 500, hint: say(element, 'mayStayOpen') })}
    ${refusedLine(element, ['words'])}
    <div class="choices">
      <button>${say(element, 'stopYes')}</button>
      <button type="button" @click=${() => element.go({ at: 'one', trajectory })}>${say(element, 'stopNot')}</button>
    </div>
  </form>`;
}

/** It is stopped: what stays, and the way back at once. */
export function stoppedPage(element: RecoveryAftercare, states: Known, page: At<'stopped'>) {
  const { trajectory } = page;
  const it = seen(element, states, trajectory);
  if (!it) return element.gone(trajectory);
  const { name, mine, tie } = it;
  return html`<div class="stack">
    ${element.backTo({ at: 'one', trajectory })}
    <h3 class="heading" tabindex="-1">${say(element, 'stopped')}</h3>
    <p>${mine ? say(element, 'stoppedText') : say(element, 'stoppedTextTheirs', { me: ownerName(element, tie), name })}</p>
    ${tie === undefined ? nothing : html`<p>${say(element, 'stoppedUnsent', { name })}</p>`}
    <div class="choices">
      ${tie === undefined ? nothing : html`<button @click=${() => element.go(element.told(trajectory))}>${say(element, 'stoppedSend', { name })}</button>`}
      <button @click=${() => element.go({ at: 'back', trajectory })}>${say(element, 'stoppedBack')}</button>
      <button @click=${() => element.go({ at: 'one', trajectory })}>${say(element, 'askedBack')}</button>
    </div>
  </div>`;
}

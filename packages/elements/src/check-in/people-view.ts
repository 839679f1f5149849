import { items, showsPeopleNow, type Wish } from '@recovery-network/core/check-in';
import { reachableNow } from '@recovery-network/core/guidance';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecoveryHelpNow } from '../help-now/help-now.ts';
import { peopleToCall } from '../help-now/people-to-call.ts';
import type { RecoveryCheckIn } from './check-in.ts';

/** The people to call now, and the lines; of help now only a part, where the rest is not asked for. */
export function peopleView(
  element: RecoveryCheckIn,
  only?: RecoveryHelpNow['only'],
  first?: RecoveryHelpNow['first'],
): TemplateResult {
  const states = element.host?.state?.areas;
  const { answers = {} } = element.sitting ?? {};
  const hard = element.hard || items.some((item) => showsPeopleNow(item, answers[item]));
  const people = states ? peopleToCall(reachableNow(states, element.now(), { hard })) : [];
  return html`
    <recovery-help-now
      .host=${element.host}
      .configuration=${element.configuration}
      .only=${only}
      .first=${first}
      .people=${people}
    ></recovery-help-now>
  `;
}

/** Somebody to talk to: all of help now, beginning with people. */
export const someoneView = (element: RecoveryCheckIn): TemplateResult =>
  peopleView(element, undefined, 'someone');

/** The people and lines that fit a wish; for more help also when the provider's own line opens. */
export const wishedView = (element: RecoveryCheckIn, wish: Wish | undefined): TemplateResult =>
  wish === 'more-help' ? someoneView(element) : peopleView(element, 'someone');

/** Stands on every screen: "I want to talk to someone now". */
export const talkView = (element: RecoveryCheckIn): TemplateResult => html`
  <div>
    <button
      class="help"
      aria-expanded=${element.talking}
      @click=${() => {
        element.talking = !element.talking;
      }}
    >
      ${element.say('talkNow')}
    </button>
  </div>
  ${element.talking ? someoneView(element) : nothing}
`;

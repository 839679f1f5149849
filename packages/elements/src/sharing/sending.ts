import { grantsShown, type States } from '@recovery-network/core/guidance';
import { connectionsWith } from '@recovery-network/core/sharing';
import { html } from 'lit';
import { seal } from '../together/post/post.ts';
import { sendingProblem } from '../together/post/problems.ts';
import { sendView } from '../together/post/send-view.ts';
import type { Page } from './pages.ts';
import { personNamed } from './people.ts';
import type { RecoverySharing } from './sharing.ts';

interface Copied {
  readonly tie: string;
  readonly grant: string;
  readonly as?: string | undefined;
}

/** Seals what somebody sees as it is today. Where that can't be, what was given stands all the same, and can be sent later. */
export async function sendCopy(
  element: RecoverySharing,
  from: Page,
  { tie, grant, as }: Copied,
): Promise<void> {
  const sealed = await seal(element, { tie, grant, copy: true, ...(as && { as }) });
  if (sealed.ok) element.onward(from, { at: 'send', tie, ready: sealed.value, what: 'show', grant });
  else element.onward(from, { at: 'seen', grant }, sendingProblem(element, sealed.error));
}

/** The last step, by the person's own hand; gone where sharing was stopped meanwhile, also in another tab (D1). */
export function sendPage(element: RecoverySharing, states: States, page: Page & { readonly at: 'send' }) {
  const { tie, ready, what, grant } = page;
  const person = personNamed(states, tie);
  if (!person || !stillShared(element, states, tie, grant)) return undefined;
  return html`${element.backTo({ at: 'person', tie })}${sendView(element, {
    ready,
    what,
    name: element.nameOf(person),
    number: person.reach.message ?? person.reach.phone,
    notice: element.said,
    onNotice: (said) => {
      if (element.page === page) element.said = said;
    },
    onDone: () => element.go({ at: 'person', tie }),
  })}`;
}

/** Whether the way to somebody is open, and what is to be sent is still given. */
function stillShared(
  element: RecoverySharing,
  states: States,
  tie: string,
  grant: string | undefined,
): boolean {
  const isOpen = states.sharing !== undefined && connectionsWith(states.sharing, tie).length > 0;
  return isOpen && (grant === undefined || grantsShown(states, element.now()).some(({ id }) => id === grant));
}

import { connectionOf, connectionsIn } from '@recovery-network/core/sharing';
import { carriedBy } from '../envelopes/carrying.ts';
import { openEnvelope } from '../envelopes/envelopes.ts';
import { receive } from '../together/post/post.ts';
import { cameRefused } from './refused.ts';
import type { RecoverySharing } from './sharing.ts';

/**
 * Opens what came and takes it in, or says at its field why not (D4). An invitation of somebody else is not for this journal: it is
 * left as it is, for the page for family and friends.
 */
export async function receiving(element: RecoverySharing, text: string): Promise<void> {
  const { page } = element;
  if (page.at !== 'open') return;
  element.refusal = undefined;
  if (text.trim() === '') return element.refuse('nothing-pasted', 'text', 'D4');
  const { secret } = page;
  if (await isOthersInvitation(element, text, secret)) return element.onward(page, { at: 'elsewhere', text });
  const received = await receive(element, text, secret);
  if (received.ok) {
    const { tie, envelope } = received.value;
    return element.onward(page, { at: 'came', tie, envelope });
  }
  if (element.page !== page) return;
  const { reason } = received.error;
  // The key is kept for the file that comes after it; what was pasted was only the key.
  const key = reason === 'secret-only' ? carriedBy(text)?.secret : undefined;
  element.page = {
    at: 'open',
    text: key === undefined ? text : '',
    ...((key ?? secret) && { secret: key ?? secret }),
  };
  element.refusal = cameRefused(received.error);
}

/** Whether it comes from who invited, by a way that this journal does not know. */
async function isOthersInvitation(
  { host, states }: RecoverySharing,
  text: string,
  secret: string | undefined,
): Promise<boolean> {
  const sharing = states?.sharing;
  if (!host?.state || !sharing) return false;
  const kept = connectionsIn(sharing).map((connection) => connection.secret);
  const secrets = secret === undefined ? kept : [secret, ...kept];
  const opened = await openEnvelope(text, { site: location.origin, secrets });
  if (!opened.ok) return false;
  const { from, connection, journal } = opened.value.envelope;
  return from === 'inviter' && journal !== host.state.journal && !connectionOf(sharing, connection);
}

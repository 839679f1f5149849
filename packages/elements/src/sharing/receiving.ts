import { connectionOf, connectionsIn } from '@recovery-network/core/sharing';
import { carriedBy, LONGEST_TEXT } from '../envelopes/carrying.ts';
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
  const key = keyAlone(text);
  // A key opens what came before it, and waits where nothing did.
  const [came, secret] =
    key !== undefined && page.file !== undefined ? [page.file, key] : [text, page.secret];
  const kept = secret !== undefined && { secret };
  if (await isOthersInvitation(element, came, secret))
    return element.onward(page, { at: 'elsewhere', text: came, ...kept });
  const received = await receive(element, came, secret);
  if (received.ok) {
    const { tie, envelope } = received.value;
    return element.onward(page, { at: 'came', tie, envelope });
  }
  if (element.page !== page) return;
  const { reason } = received.error;
  const waits = reason === 'not-for-you' && carriedBy(came)?.secret === undefined;
  if (key !== undefined) element.page = { at: 'open', secret: key };
  else if (waits) element.page = { at: 'open', file: came, ...kept };
  else element.page = { at: 'open', text, ...kept };
  element.refusal = cameRefused(received.error);
}

/** The key in a text that brings nothing else. */
function keyAlone(text: string): string | undefined {
  const carried = text.length > LONGEST_TEXT ? undefined : carriedBy(text);
  return carried?.sealed ? undefined : carried?.secret;
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

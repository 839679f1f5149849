import type { States } from '@recovery-network/core/guidance';
import type { Line } from '@recovery-network/core/journal';
import { msOf } from '@recovery-network/core/shared';
import type { Connection, Envelope, SharingState } from '@recovery-network/core/sharing';
import { connectionOf, connectionsIn, envelopesCame } from '@recovery-network/core/sharing';

const OPEN = JSON.stringify('open');
const CLOSED = JSON.stringify('closed');

export const isOpen = ({ life }: Connection): boolean => life === OPEN;

/**
 * The way by which something goes to somebody: the open one, the latest where there are several; or one of the owner's own that was
 * closed, to be opened anew, so that its threads go on on the other side. `closed`: who was invited opens no way by themselves.
 * `undefined`: there never was one.
 */
export function wayTo({ sharing, network }: States, tie: string): Connection | 'closed' | undefined {
  if (!sharing) return undefined;
  const ways = connectionsIn(sharing).filter((one) => one.tie === tie);
  const way = ways.findLast(isOpen) ?? ways.findLast(({ side }) => side === 'inviter');
  if (way) return way.side === 'invited' && network?.ties[tie]?.hidden ? 'closed' : way;
  // A tie that began with an invitation has the id of the way by which that came.
  const came = envelopesCame(sharing).some(({ connection }) => connection === tie);
  return came || ways.length > 0 ? 'closed' : undefined;
}

/** The way that an envelope names, as it may be used: by who is shown nowhere nothing comes any more (N7). */
export function wayBy({ sharing, network }: States, envelope: Envelope): Connection | undefined {
  const way = sharing && connectionOf(sharing, envelope.connection);
  return way && network?.ties[way.tie]?.hidden ? { ...way, life: CLOSED } : way;
}

/**
 * Whether what opened an envelope is the key of its way. `new`: who was invited got another one with it, which they keep from now on.
 * A key of another way, and one that was replaced, is `another`: it opens the bytes, and nobody is believed for it.
 */
export function keyOf(
  way: Connection | undefined,
  { envelope, secret }: { readonly envelope: Envelope; readonly secret: string },
  sharing: SharingState,
  lines: readonly Line[],
): 'its-own' | 'new' | 'another' {
  if (connectionsIn(sharing).some((one) => one.id !== envelope.connection && one.secret === secret))
    return 'another';
  if (!way || way.secret === secret) return 'its-own';
  if (way.side === 'inviter') return 'another';
  const wasReplaced = lines.some(
    (line) =>
      line.about === way.id &&
      'data' in line &&
      line.type === 'connection.opened' &&
      line.data['secret'] === secret,
  );
  // What was made before the last that came was made before its key.
  const isEarlier = envelopesCame(sharing).some(
    ({ connection, at }) => connection === way.id && at > msOf(envelope.at),
  );
  return wasReplaced || isEarlier ? 'another' : 'new';
}

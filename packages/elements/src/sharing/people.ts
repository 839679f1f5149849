import type { States } from '@recovery-network/core/guidance';
import { maySeeAnything } from '@recovery-network/core/guidance';
import type { Tie } from '@recovery-network/core/network';
import { mayBeAsked, tiesListed } from '@recovery-network/core/network';
import type { Now } from '@recovery-network/core/shared';
import type { Connection, SharingState } from '@recovery-network/core/sharing';
import { connectionsIn, envelopesCame } from '@recovery-network/core/sharing';

/** Consent is per recipient (D6): a group or a line is nobody who could be one. */
const nobody: readonly Tie['kind'][] = ['group', 'community', 'helpline'];

/** With whom something may be shared, as they stand on the map; never who is shown nowhere, ended or died (N7). */
export const mayBeShown = (states: States): readonly Tie[] =>
  states.network
    ? tiesListed(states.network).filter(
        ({ id, kind }) => !nobody.includes(kind) && maySeeAnything(states, id),
      )
    : [];

/** Somebody with whom something may be shared; undefined for anybody else. */
export const personNamed = (states: States, tie: string): Tie | undefined =>
  maySeeAnything(states, tie) ? states.network?.ties[tie] : undefined;

/**
 * Who may be invited: asked something in a sentence, where nothing came from them yet by the way that is open. With others
 * agreements are the way.
 */
export function mayBeInvited(states: States, now: Now): readonly Tie[] {
  const answered = whoAnswered(states);
  return mayBeShown(states).filter(
    ({ id }) => states.network && mayBeAsked(states.network, id, now) && !answered.has(id),
  );
}

/** From whom something came by a way that is open. */
function whoAnswered({ sharing }: States): ReadonlySet<string> {
  if (!sharing) return new Set();
  const came = new Set(envelopesCame(sharing).map(({ connection }) => connection));
  return new Set(openWays(sharing).flatMap(({ id, tie }) => (came.has(id) ? [tie] : [])));
}

const openWays = (sharing: SharingState): readonly Connection[] =>
  connectionsIn(sharing).filter(({ life }) => life === OPEN);

const OPEN = JSON.stringify('open');

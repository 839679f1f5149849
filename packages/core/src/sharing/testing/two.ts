import { areas } from '../../all.ts';
import { stageOf } from '../../network/index.ts';
import type { Envelope } from '../index.ts';
import { Party } from './party.ts';

export const DAY = 86_400_000;
export const proposal = {
  termsId: 'a'.repeat(64),
  mark: 'm',
  terms: { does: 'other', words: 'Op zondag bellen' },
};

/** Somebody, whom they invite, and a thread between them. */
export function two() {
  const me = new Party(1, { areas });
  const sister = new Party(2);
  const tie = me.newId();
  me.write('tie.added', tie, { name: 'Sanne' });
  me.write('tie.asked', tie);
  const connection = me.connect(tie);
  const invite = (name = 'Jo') =>
    me.send('invitation', connection, { invitation: { name, ask: 'Mag ik je soms bellen?' } });
  const thread = me.newId();
  /** Words of a thread as its own area will write them. */
  const say = (who: Party, type: string, data: Readonly<Record<string, unknown>>, more = {}) => {
    const at = '2026-11-22T12:00:00+01:00';
    const seq = who.state.seq + 1;
    const id = who.newId();
    const line = { id, type, v: 1, at, recordedAt: at, seq, device: who.device, about: thread, data };
    who.add([{ ...line, by: 'owner', via: 'own' as const, ...more }]);
    return id;
  };
  const stage = () => {
    const states: Readonly<Record<string, unknown>> = me.state.areas;
    const { network } = states;
    const known = areas[0].isState(network) ? network.ties[tie] : undefined;
    return known && stageOf(known);
  };
  return { me, sister, tie, connection, invite, thread, say, stage };
}

/** An answer to an invitation. */
export const answered = (
  sister: Party,
  envelope: Envelope,
  reply: 'yes' | 'not-now',
  doNotAskAgain = false,
) => {
  sister.open(envelope);
  sister.keep(envelope);
  sister.write('invitation.answered', envelope.connection, { reply, doNotAskAgain });
  return sister.send('answer', envelope.connection, { threads: [envelope.connection] });
};

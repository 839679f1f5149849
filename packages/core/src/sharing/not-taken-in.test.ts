import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { NOON, Party, SITE } from './testing/party.ts';
import { answered, DAY, proposal, two } from './testing/two.ts';

describe('What is not taken in', () => {
  it('D4: an envelope of one’s own, and an agreement with oneself', () => {
    const { me, invite } = two();
    expect(me.open(invite())).toEqual({ ok: false, error: 'your-own' });
  });

  it('D4: an answer that is for somebody else', () => {
    const { sister, invite } = two();
    const back = answered(sister, invite(), 'yes');
    const stranger = new Party(5, { areas });
    expect(stranger.open(back)).toEqual({ ok: false, error: 'not-for-you' });
    expect(stranger.journal.lines).toEqual([]);
  });

  it('D4: an envelope under the name of a connection that began in another journal', () => {
    const { me, sister, invite } = two();
    const back = answered(sister, invite(), 'yes');
    expect(me.open({ ...back, journal: me.newId() })).toEqual({ ok: false, error: 'not-for-you' });
  });

  it('J12: an invitation that takes the id of somebody known for its own, to speak in their name', () => {
    const { me, sister, invite } = two();
    const known = sister.newId();
    const at = '2026-11-22T12:00:00+01:00';
    const frame = { v: 1, at, recordedAt: at, seq: 1, device: 'phone', by: 'owner', via: 'own' as const };
    sister.add([{ ...frame, id: sister.newId(), type: 'tie.added', about: known, data: { name: 'Moeder' } }]);
    expect(sister.open({ ...invite(), connection: known })).toEqual({ ok: false, error: 'not-for-you' });
    expect(sister.open(me.send('invitation', invite().connection, { invitation: { name: 'Jo' } })).ok).toBe(
      true,
    );
  });

  it('D4: one that was made for the pages of another provider', () => {
    const { sister, invite } = two();
    expect(sister.open(invite(), 'https://elsewhere.example')).toEqual({ ok: false, error: 'other-site' });
    expect(sister.open(invite(), SITE).ok).toBe(true);
  });

  it('D4: one that expired, or that comes from more than a day ahead', () => {
    const { sister, invite } = two();
    const envelope = invite();
    sister.ms = NOON + 30 * DAY;
    expect(sister.open(envelope).ok).toBe(true);
    const later = new Party(6);
    later.ms = NOON + 30 * DAY + 1;
    expect(later.open(envelope)).toEqual({ ok: false, error: 'expired' });
    later.ms = NOON - 2 * DAY;
    expect(later.open(envelope)).toEqual({ ok: false, error: 'from-ahead' });
    expect(later.journal.lines).toEqual([]);
  });

  it('D4: one whose place is so high that nothing could ever be written or sent behind it', () => {
    const { me, sister, tie, connection, invite, thread, say } = two();
    const first = invite();
    for (const seq of [2 ** 31, 2 ** 30 + 1, 2 ** 25])
      expect(sister.open({ ...first, seq }), String(seq)).toEqual({ ok: false, error: 'from-ahead' });
    say(me, 'expectation.proposed', proposal);
    const told = me.send('proposal', connection, { threads: [thread] });
    const far = (told.threads ?? []).map((one) => ({
      ...one,
      words: one.words.map((word) => ({ ...word, seq: 2 ** 31 })),
    }));
    expect(sister.open({ ...told, threads: far })).toEqual({ ok: false, error: 'from-ahead' });
    expect(sister.open(told).ok).toBe(true);
    const back = answered(sister, first, 'yes');
    expect(me.open(back)).toMatchObject({ ok: true, value: { tie } });
    // As far as anybody may come, there is room for all that follows.
    let seq = me.state.seq;
    for (let n = 0; n < 200; n++) {
      const next = { ...back, id: me.newId(), seq: Math.min(seq + 2 ** 24, 2 ** 31) };
      if (me.open(next).ok) seq = me.state.seq;
    }
    expect(me.enclose('proposal', connection, { threads: [thread] }).ok).toBe(true);
  });

  it('J11: words about a thread with somebody else, all or none', () => {
    const { me, connection, thread, say } = two();
    const other = me.newId();
    const sister = new Party(2, { threadWith: (_, id) => (id === thread ? other : undefined) });
    say(me, 'expectation.proposed', proposal);
    expect(sister.open(me.send('proposal', connection, { threads: [thread] }))).toEqual({
      ok: false,
      error: 'other-thread',
    });
  });

  it('J12: words that are not the other’s to say, or about something else', () => {
    const { me, sister, connection, invite, thread, say } = two();
    say(me, 'expectation.proposed', proposal);
    const envelope = me.send('proposal', connection, { threads: [thread] });
    const [told] = envelope.threads ?? [];
    const [word] = told?.words ?? [];
    if (!told || !word) throw new Error('no words');
    const strange = [
      { ...word, type: 'tie.ended' },
      { ...word, type: 'grant.given' },
      { ...word, type: 'entity.erased', data: {} },
      { ...word, type: 'constructor' },
      { ...word, type: 'invitation.answered', data: { reply: 'yes', doNotAskAgain: false } },
      { ...word, id: 'x' },
      { ...word, at: '2200-01-02T00:00:00Z' },
    ];
    for (const one of strange)
      expect(sister.open({ ...envelope, threads: [{ ...told, words: [word, one] }] }), one.type).toEqual({
        ok: false,
        error: 'strange-words',
      });
    // Who invited does not answer in the place of who was invited.
    const said = { ...word, type: 'invitation.answered', data: { reply: 'yes', doNotAskAgain: false } };
    expect(sister.open({ ...invite(), threads: [{ id: connection, words: [said] }] }).ok).toBe(false);
  });

  it('J6: a word that now says something else: what came first stays, and it is reported', () => {
    const { me, sister, connection, thread, say } = two();
    const id = say(me, 'expectation.proposed', proposal);
    const envelope = me.send('proposal', connection, { threads: [thread] });
    sister.open(envelope);
    const [told] = envelope.threads ?? [];
    const words = told?.words.map((word) => ({ ...word, data: { termsId: 'c' } })) ?? [];
    const again = { ...envelope, id: me.newId(), threads: [{ id: thread, words }] };
    expect(sister.open(again)).toMatchObject({ ok: true, value: { altered: [id] } });
    expect(sister.journal.lines.filter((line) => line.id === id)).toMatchObject([{ data: proposal }]);
  });

  it('J7: words about a thread that was erased here stay away', () => {
    const { me, sister, connection, thread, say } = two();
    say(me, 'expectation.proposed', proposal);
    sister.open(me.send('proposal', connection, { threads: [thread] }));
    const at = '2026-11-22T12:00:00+01:00';
    const frame = {
      v: 1,
      at,
      recordedAt: at,
      seq: 99,
      device: sister.device,
      by: 'owner',
      via: 'own' as const,
    };
    sister.add([{ ...frame, id: sister.newId(), type: 'entity.erased', about: thread, data: {} }]);
    say(me, 'expectation.withdrawn', { termsId: proposal.termsId });
    sister.open(me.send('withdrawal', connection, { threads: [thread] }));
    expect(JSON.stringify(sister.journal.lines)).not.toContain('zondag');
    expect(
      sister.journal.lines.filter((line) => 'data' in line && line.type.startsWith('expectation.')),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { expectations } from '../expectations/area.ts';
import { askingOf, termsIdOf } from '../expectations/index.ts';
import { isRecord } from '../shared/json.ts';
import { connectionsWith, copiesHeld, envelopesCame, envelopesSent, replyTo } from './index.ts';
import { NOON, Party } from './testing/party.ts';
import { answered, DAY, proposal, two } from './testing/two.ts';

describe('An envelope', () => {
  it('D4: of an invitation says who asks and what; a yes to it is the tie’s own word, carried', () => {
    const { me, sister, tie, invite, stage } = two();
    const envelope = invite();
    expect(envelope).toMatchObject({ kind: 'invitation', name: 'Jo', ask: 'Mag ik je soms bellen?' });
    const back = answered(sister, envelope, 'yes');
    expect(me.open(back)).toMatchObject({ ok: true, value: { tie, altered: [] } });
    expect(stage()).toBe('supporting');
    expect(me.journal.lines.findLast((line) => 'type' in line && line.type === 'tie.said-yes')).toMatchObject(
      {
        by: tie,
        via: 'carried',
        about: tie,
      },
    );
    expect(replyTo(sister.sharing, envelope.connection)).toMatchObject({ reply: 'yes' });
  });

  it('N6: of a no holds no reason and no more than a yes does; "do not ask again" stands', () => {
    const { me, sister, tie, invite, stage } = two();
    const back = answered(sister, invite(), 'not-now', true);
    expect(Object.keys(back).sort()).toEqual(Object.keys(answered(new Party(3), invite(), 'yes')).sort());
    me.open(back);
    expect(stage()).toBe('not-now');
    expect(me.ask('tie.asked-smaller', tie).ok).toBe(false);
  });

  it('J11: brings the words of its sender about one thread, and nothing else of the journal', () => {
    const { me, sister, connection, invite, thread, say } = two();
    sister.open(invite());
    say(me, 'expectation.proposed', proposal);
    say(me, 'expectation.drafted', { with: 'x', terms: {} });
    say(me, 'expectation.accepted', { termsId: 'b' }, { via: 'reported' });
    say(me, 'expectation.accepted', { termsId: 'c' }, { by: me.newId(), via: 'carried' });
    say(me, 'exchange.noted', { weight: 3 });
    const envelope = me.send('proposal', connection, { threads: [thread] });
    expect(envelope.threads).toMatchObject([
      { id: thread, words: [{ type: 'expectation.proposed', data: proposal }] },
    ]);
    const done = sister.open(envelope);
    expect(done.ok && done.value.lines.map(({ type, by, via }) => [type, by, via])).toEqual([
      ['expectation.proposed', connection, 'carried'],
      ['envelope.came', connection, 'carried'],
    ]);
  });

  // Many, since the places of words are hidden by steps that differ from device to device.
  it.each(Array.from({ length: 20 }, (_, n) => n))(
    'E5, N6: of a no leaves the one smaller ask, and an idea of theirs makes asking free again (%i)',
    (n) => {
      const { me, tie, connection } = two();
      const buddy = new Party(10 + n, { areas });
      const proposes = (who: Party, thread: string, whom: string, instead?: string) => {
        const terms = { does: 'other', words: 'Samen wandelen', support: 'company' } as const;
        const mark = who.newId();
        const termsId = termsIdOf({ thread, mark, terms, instead });
        if (!instead) who.write('expectation.drafted', thread, { with: whom, terms });
        who.write('expectation.proposed', thread, { termsId, mark, terms, ...(instead && { instead }) });
        return termsId;
      };
      const asking = () => {
        const { expectations: known }: Readonly<Record<string, unknown>> = me.state.areas;
        return expectations.isState(known) ? askingOf(known, tie) : undefined;
      };
      const thread = me.newId();
      const first = proposes(me, thread, tie);
      const ask = me.send('invitation', connection, { invitation: { name: 'Jo' }, threads: [thread] });
      expect(buddy.open(ask).ok).toBe(true);
      buddy.write('tie.added', connection, { name: 'Jo' });
      buddy.keep(ask);
      buddy.write('expectation.declined', thread, { termsId: first });
      me.open(buddy.send('answer', connection, { threads: [thread] }));
      expect(asking()).toMatchObject({ declined: true, smallerUsed: false });

      proposes(me, me.newId(), tie);
      expect(asking()).toMatchObject({ declined: true, smallerUsed: true });
      const [own, other] = [buddy.newId(), buddy.newId()];
      proposes(buddy, own, connection);
      me.open(buddy.send('proposal', connection, { threads: [own] }));
      expect(asking()).toMatchObject({ declined: false });
      proposes(buddy, other, connection);
      me.open(buddy.send('proposal', connection, { threads: [thread, other] }));
      expect(asking()).toMatchObject({ declined: false });
    },
  );

  it('D4: is taken in once; the same lines come of it on every device, in any order', () => {
    const { me, sister, connection, invite, thread, say } = two();
    const tablet = new Party(4, { of: sister });
    const first = invite();
    say(me, 'expectation.proposed', proposal);
    const second = me.send('proposal', connection, { threads: [thread] });
    say(me, 'expectation.withdrawn', { termsId: proposal.termsId });
    const third = me.send('withdrawal', connection, { threads: [thread] });
    for (const one of [first, second, third]) sister.open(one);
    for (const one of [third, first, third, second]) tablet.open(one);
    expect(tablet.journal).toEqual(sister.journal);
    expect(sister.open(second)).toEqual({ ok: false, error: 'taken-in-before' });
    expect(envelopesCame(sister.sharing).map(({ kind }) => kind)).toEqual([
      'withdrawal',
      'proposal',
      'invitation',
    ]);
  });

  it('D4: that was lost does no harm: the next one of its thread tells all that its sender said', () => {
    const { me, sister, connection, thread, say } = two();
    const first = say(me, 'expectation.proposed', proposal);
    me.send('proposal', connection, { threads: [thread] });
    const second = say(me, 'expectation.withdrawn', { termsId: proposal.termsId });
    sister.open(me.send('withdrawal', connection, { threads: [thread] }));
    expect(sister.journal.lines.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
  });

  it('D3: tells by no place how much else was written', () => {
    const leaves = (more: number) => {
      const { me, sister, tie, connection, invite, thread, say } = two();
      const other = (who: Party) => {
        for (let n = 0; n < more; n++) say(who, 'check-in.done', {}, { about: who.newId() });
      };
      const envelope = invite();
      sister.open(envelope);
      sister.keep(envelope);
      other(sister);
      sister.write('invitation.answered', connection, { reply: 'yes', doNotAskAgain: false });
      other(sister);
      const answer = sister.send('answer', connection, { threads: [connection] });
      expect(me.open(answer)).toMatchObject({ ok: true, value: { tie } });
      other(me);
      say(me, 'expectation.proposed', proposal);
      other(me);
      say(me, 'expectation.accepted', { termsId: 'b' });
      const told = me.send('proposal', connection, { threads: [thread] });
      return [envelope, answer, told].map(({ seq, threads }) => [
        seq,
        threads?.flatMap(({ words }) => words.map((word) => word.seq)),
      ]);
    };
    expect(leaves(40)).toEqual(leaves(0));
  });

  it('N6: puts an answer behind what it answers, and behind an earlier one', () => {
    const { me, sister, tie, invite } = two();
    const envelope = invite();
    const no = answered(sister, envelope, 'not-now');
    sister.write('invitation.answered', envelope.connection, { reply: 'yes', doNotAskAgain: false });
    const both = sister.send('answer', envelope.connection, { threads: [envelope.connection] });
    me.open(both);
    me.open(no);
    const lines = me.journal.lines.filter((line) => 'type' in line && line.about === tie);
    expect(lines.map((line) => 'type' in line && line.type)).toEqual([
      'tie.added',
      'tie.asked',
      'tie.said-not-now',
      'tie.said-yes',
    ]);
  });

  it('J2: puts what is written after it behind it, whatever the clocks say', () => {
    const { sister, invite } = two();
    const envelope = invite();
    sister.ms = NOON - DAY / 2;
    expect(sister.open(envelope).ok).toBe(true);
    sister.keep(envelope);
    expect(sister.connection(envelope.connection).side).toBe('invited');
    expect(sister.state.seq).toBeGreaterThan(envelope.seq);
  });

  it('D5: is written down before it leaves, with its kind and until when it opens', () => {
    const { me, tie, connection, invite } = two();
    const envelope = invite();
    expect(envelopesSent(me.sharing, tie)).toMatchObject([
      { id: envelope.id, connection, kind: 'invitation', until: NOON + 30 * DAY },
    ]);
    const until = '2027-11-22T12:00:00+01:00';
    expect(me.ask('envelope.sent', connection, { kind: 'grant', until })).toMatchObject({
      error: { rule: 'D4', key: 'open-too-long' },
    });
  });

  it('D1: goes to nobody who died, and to who ended only to take something back', () => {
    const { me, tie, connection, thread, say } = two();
    const until = '2026-12-01T00:00:00Z';
    const given = {
      tie,
      audience: 'supporter',
      purpose: 'support',
      sections: ['wins'],
      until: '2026-12-01',
      wording: 1,
    };
    me.write('tie.said-yes', tie, {}, { by: tie, via: 'together' });
    const grant = me.newId();
    me.write('grant.given', grant, given);
    say(me, 'expectation.proposed', proposal);
    const kinds = ['proposal', 'withdrawal', 'grant', 'shared-copy', 'invitation'];
    const leaves = (more = {}) =>
      kinds.filter((kind) => me.ask('envelope.sent', connection, { kind, until, ...more }).ok);
    expect(leaves()).toEqual(kinds);
    me.write('tie.ended', tie);
    expect(leaves({ thread })).toEqual(['withdrawal']);
    expect(leaves({ grant })).toEqual([]);
    expect(me.ask('grant.given', grant, given)).toMatchObject({ error: { key: 'nothing-is-shared' } });
    me.write('tie.died', tie, { keepOnMap: true });
    expect(leaves()).toEqual([]);
  });

  it('D1: says nothing of a closed way: none leaves, none is taken in, and the other is not told', () => {
    const { me, sister, tie, connection, invite } = two();
    const back = answered(sister, invite(), 'yes');
    me.write('connection.closed', connection);
    expect(me.ask('envelope.sent', connection, { kind: 'grant', until: '2026-12-01T00:00:00Z' }).ok).toBe(
      false,
    );
    expect(me.open(back)).toEqual({ ok: false, error: 'closed' });
    expect(connectionsWith(me.sharing, tie)).toEqual([]);
  });
});

describe('A shared copy', () => {
  const grant = {
    audience: 'supporter',
    purpose: 'support',
    sections: ['wins'],
    until: '2026-12-31',
    wording: 1,
  };

  it('D1: holds what its grant names and no other part, and is shown by who received it until its last day', () => {
    const { me, sister, tie, connection, invite } = two();
    sister.open(invite());
    const id = me.newId();
    me.write('grant.given', id, { tie, ...grant });
    const [given] = [...me.sharing.grants].flat();
    if (!given || !('tie' in given)) throw new Error('no grant');
    const collected = { wins: [{ day: '2026-11-01', text: 'Gewandeld', tie }], plan: { phases: [] } };
    const envelope = me.send('shared-copy', connection, { grant: given, collected });
    expect(envelope.copy).toEqual({ wins: [{ day: '2026-11-01', text: 'Gewandeld' }] });
    sister.open(envelope);
    expect(copiesHeld(sister.sharing, sister.now)).toMatchObject([{ copy: envelope.copy }]);
    const later = me.send('shared-copy', connection, { grant: given, collected: {} });
    sister.open(later);
    expect(copiesHeld(sister.sharing, sister.now)).toMatchObject([{ id: later.id }]);
    expect(copiesHeld(sister.sharing, { ...sister.now, ms: NOON + 41 * DAY })).toEqual([]);
  });

  it('D1: does not leave once its grant was revoked, nor to somebody else', () => {
    const { me, tie, connection } = two();
    const id = me.newId();
    me.write('grant.given', id, { tie, ...grant });
    const found = () => [...me.sharing.grants].flat().find((one) => isRecord(one) && one.id === id);
    const before = found();
    me.write('grant.revoked', id);
    const after = found();
    if (!before || !after || !('tie' in before) || !('tie' in after)) throw new Error('no grant');
    expect(me.enclose('shared-copy', connection, { grant: after, collected: {} })).toEqual({
      ok: false,
      error: 'grant-over',
    });
    const others = { ...before, tie: me.newId() };
    expect(me.enclose('grant', connection, { grant: others })).toEqual({ ok: false, error: 'grant-over' });
    expect(me.enclose('grant', connection)).toEqual({ ok: false, error: 'nothing-to-tell' });
  });
});

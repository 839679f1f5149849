import { describe, expect, it } from 'vitest';
import { at, Diary, zone } from '../guidance/testing/diary.ts';
import type { Via } from '../journal/entry.ts';
import { emptyJournal, withLines } from '../journal/journal.ts';
import type { Draft } from '../state.ts';
import { fold } from '../state.ts';
import { alertContactOf, alertLife, alertStanding, alerts, alertsByTime, mayBeAlerted } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const now = at(NOON);

/** A diary with one tie, and short ways to say something about alerts to it. */
function about() {
  const diary = new Diary();
  const tie = diary.supporter('Robin');
  const say = (what: string, extra: Partial<Draft> = {}, data: Draft['data'] = {}) =>
    diary.ask(NOON, `alert.${what}`, tie, data, extra);
  const standing = () => alertStanding(diary.states.alerts, tie, now);
  return { diary, tie, say, standing };
}

const reported = { via: 'reported' } as const;

type How = (tie: string) => { readonly by?: string; readonly via: Via };

describe('the agreement about alerts', () => {
  it('C6: takes an offer of the owner and a yes of the contact', () => {
    const { diary, tie, say, standing } = about();
    expect(standing()).toBe('none');
    expect(say('offered').ok).toBe(true);
    expect([standing(), mayBeAlerted(diary.states.alerts, now).size]).toEqual(['offered', 0]);
    expect(say('accepted', reported).ok).toBe(true);
    expect([standing(), [...mayBeAlerted(diary.states.alerts, now)]]).toEqual(['agreed', [tie]]);
  });

  it('C6: a yes without an offer is none, and an owner does not say it in the place of the other', () => {
    const { say, standing } = about();
    expect(say('accepted', reported)).toMatchObject({
      ok: false,
      error: { rule: 'J4', allowed: ['alert.offered', 'alert.stopped'] },
    });
    say('offered');
    expect(say('accepted')).toMatchObject({ ok: false, error: { rule: 'J12', key: 'writer' } });
    expect(say('off-duty', {}, { until: null })).toMatchObject({ ok: false, error: { key: 'writer' } });
    expect(standing()).toBe('offered');
  });

  it('C6: the yes may be carried from the contact, and nobody says it for another', () => {
    const { diary, tie, say, standing } = about();
    say('offered');
    const stranger = diary.supporter('Sam');
    expect(say('accepted', { by: stranger, via: 'carried' }).ok).toBe(false);
    expect(say('stopped', { by: stranger, via: 'carried' }).ok).toBe(false);
    expect(say('accepted', { by: tie, via: 'carried' }).ok).toBe(true);
    expect(say('off-duty', { by: stranger, via: 'carried' }, { until: '2026-12-01' }).ok).toBe(false);
    expect(standing()).toBe('agreed');
  });

  it('C6: after the owner stopped, another offer needs another yes', () => {
    const { diary, say, standing } = about();
    say('offered');
    say('accepted', reported);
    expect(say('stopped').ok).toBe(true);
    expect(standing()).toBe('none');
    say('offered');
    expect([standing(), mayBeAlerted(diary.states.alerts, now).size]).toEqual(['offered', 0]);
  });

  it.each<[string, How, How]>([
    ['carried from them', (tie) => ({ by: tie, via: 'carried' }), (tie) => ({ by: tie, via: 'carried' })],
    ['noted about them', () => ({ via: 'reported' }), () => ({ via: 'together' })],
  ])('C6: the no of a contact, %s, stands until their own yes', (_, how, theirOwn) => {
    const { diary, tie, say, standing } = about();
    say('offered');
    say('accepted', reported);
    expect(say('stopped', how(tie)).ok).toBe(true);
    expect(standing()).toBe('they-said-no');
    expect(say('offered')).toMatchObject({
      ok: false,
      error: { rule: 'C6', key: 'they-said-no', allowed: expect.not.arrayContaining(['alert.offered']) },
    });
    expect(mayBeAlerted(diary.states.alerts, now).size).toBe(0);
    expect(say('accepted', reported).ok, 'noted about them, it may not have heard of the no').toBe(false);
    expect(say('accepted', theirOwn(tie)).ok).toBe(true);
    expect(standing()).toBe('agreed');
  });

  it('C6: a no that comes first is kept, also when the owner stopped in between', () => {
    const { say, standing } = about();
    say('offered');
    say('stopped', reported);
    say('stopped');
    expect(say('offered').ok).toBe(false);
    say('accepted', { via: 'together' });
    expect(standing()).toBe('none');
    expect(say('offered').ok).toBe(true);
    expect(standing()).toBe('agreed');
  });

  it('C6: of a no and a yes that were written on two devices at once, no alert comes, whichever is folded first', () => {
    for (const order of [
      ['alert.stopped', 'alert.accepted'],
      ['alert.accepted', 'alert.stopped'],
    ]) {
      const diary = new Diary();
      const tie = diary.newId();
      const lines = ['alert.offered', ...order].map((type, n) => ({
        ...{ id: diary.newId(), type, v: 1, at: NOON, recordedAt: NOON, seq: n + 1, device: `device-${n}` },
        ...{ by: 'owner', via: n > 0 ? ('reported' as const) : ('own' as const), about: tie, data: {} },
      }));
      const state = fold(withLines(emptyJournal(diary.newId(), diary.newId()), lines), [alerts]);
      expect(alertStanding(state.areas.alerts, tie, now)).toBe('they-said-no');
    }
  });

  it('C6: of a stop and a yes that were written on two devices at once, no alert comes, whichever is folded first', () => {
    for (const order of [
      ['alert.stopped', 'alert.accepted'],
      ['alert.accepted', 'alert.stopped'],
    ]) {
      const diary = new Diary();
      const tie = diary.newId();
      const lines = ['alert.offered', ...order].map((type, n) => ({
        id: diary.newId(),
        type,
        v: 1,
        at: NOON,
        recordedAt: NOON,
        seq: Math.min(n + 1, 2),
        device: `device-${n}`,
        by: 'owner',
        via: type === 'alert.accepted' ? ('reported' as const) : ('own' as const),
        about: tie,
        data: {},
      }));
      const state = fold(withLines(emptyJournal(diary.newId(), diary.newId()), lines), [alerts]);
      expect(mayBeAlerted(state.areas.alerts, now).size).toBe(0);
    }
  });

  it('X2: from everything that can be said, both can come to agree, and both can stop', () => {
    const seen = new Set([alertLife.start]);
    for (const from of seen)
      for (const event of alertLife.allowed(from)) seen.add(alertLife.step(from, event) ?? from);
    expect(seen.size).toBe(6);
    for (const from of seen) {
      const ways = new Set([from]);
      for (const one of ways)
        for (const event of alertLife.allowed(one)) ways.add(alertLife.step(one, event) ?? one);
      expect(ways).toEqual(seen);
      expect(alertLife.allowed(from)).toContain('alert.stopped.by-them');
    }
  });
});

describe('a contact who is off duty', () => {
  const offDuty = (until: string | null) => {
    const all = about();
    all.say('offered');
    all.say('accepted', reported);
    return { ...all, result: all.say('off-duty', reported, { until }) };
  };

  it('C6: gets none up to and including that date on the wall, and some after it', () => {
    const { diary, tie } = offDuty('2026-11-23');
    const standings = [NOON, '2026-11-23T23:59:00+01:00', '2026-11-24T00:00:00+01:00'].map((moment) => [
      alertStanding(diary.states.alerts, tie, at(moment)),
      mayBeAlerted(diary.states.alerts, at(moment)).size,
    ]);
    expect(standings).toEqual([
      ['off-duty', 0],
      ['off-duty', 0],
      ['agreed', 1],
    ]);
    expect(diary.ask(NOON, 'alert.sent', tie, {})).toMatchObject({ ok: false, error: { key: 'off-duty' } });
  });

  it('C6: can be on duty again earlier', () => {
    const { say, standing } = offDuty('2026-12-31');
    expect(say('off-duty', reported, { until: null }).ok).toBe(true);
    expect(standing()).toBe('agreed');
  });

  it('C6: is not off duty until a day that no calendar has, nor before alerts were spoken of', () => {
    expect(offDuty('2026-02-31').result).toMatchObject({
      ok: false,
      error: { rule: 'J5', key: 'malformed', params: { field: 'until' } },
    });
    expect(offDuty('9999-12-31').result.ok).toBe(false);
    expect(about().say('off-duty', reported, { until: null }).ok).toBe(false);
  });
});

describe('the log of alerts', () => {
  const agreed = () => {
    const all = about();
    all.say('offered');
    all.say('accepted', reported);
    return all;
  };

  it('C6: keeps each alert for the owner, the latest first', () => {
    const { diary, tie } = agreed();
    diary.write('2026-11-20T12:00:00+01:00', 'alert.sent', tie);
    diary.write('2026-11-21T12:00:00+01:00', 'alert.sent', tie);
    expect(alertsByTime(diary.states.alerts).map((one) => one.at)).toEqual(
      ['2026-11-21T12:00:00+01:00', '2026-11-20T12:00:00+01:00'].map((one) => Date.parse(one)),
    );
  });

  it('C6: refuses an alert that was not agreed, and one that follows another within 24 hours', () => {
    const { diary, tie, say } = agreed();
    const sent = (moment: string) => diary.ask(moment, 'alert.sent', tie, {});
    expect(about().say('sent')).toMatchObject({ ok: false, error: { rule: 'C6', key: 'not-agreed' } });
    expect(alerts.allowed(diary.states.alerts, tie, now)).toContain('alert.sent');
    expect(sent(NOON).ok).toBe(true);
    expect(alerts.allowed(diary.states.alerts, tie, now)).not.toContain('alert.sent');
    expect(sent('2026-11-23T11:59:59+01:00')).toMatchObject({ ok: false, error: { key: 'alerted-lately' } });
    expect(sent('2026-11-23T12:00:00+01:00').ok).toBe(true);
    say('stopped');
    expect(sent('2026-11-26T12:00:00+01:00')).toMatchObject({ ok: false, error: { key: 'not-agreed' } });
  });

  it('C6: looks at the moment when it went out, and at the present: dated back, none goes out an hour after another', () => {
    const { diary, tie, say } = agreed();
    expect(say('sent', { at: '2026-11-20T12:00:00+01:00' }).ok).toBe(true);
    expect(say('sent', { at: '2026-11-21T11:59:59+01:00' }).ok).toBe(false);
    expect(say('sent').ok).toBe(true);
    const anHourLater = diary.ask(
      '2026-11-22T13:00:00+01:00',
      'alert.sent',
      tie,
      {},
      { at: '2026-11-18T12:00:00+01:00' },
    );
    expect(anHourLater).toMatchObject({ ok: false, error: { key: 'alerted-lately' } });
  });

  it('C6: an alert that another device sent is kept, also after a stop', () => {
    const { diary, tie, say } = agreed();
    say('stopped');
    const line = {
      ...diary.lines.at(-1),
      id: diary.newId(),
      type: 'alert.sent',
      v: 1,
      at: NOON,
      recordedAt: NOON,
      seq: 99,
      device: 'other',
      by: 'owner',
      via: 'own' as const,
      about: tie,
      data: {},
    };
    const lines = [...diary.lines, line];
    const state = fold(withLines(emptyJournal(diary.newId(), diary.newId()), lines), [alerts]);
    expect(state.setAside).toEqual([]);
    expect(alertContactOf(state.areas.alerts, tie)?.sent).toEqual([Date.parse(NOON)]);
  });

  it('C6: an alert from a clock that ran years ahead keeps nothing back', () => {
    const { diary, tie } = agreed();
    diary.write('2031-01-01T12:00:00+01:00', 'alert.sent', tie);
    expect([...mayBeAlerted(diary.states.alerts, now)]).toEqual([tie]);
    expect(mayBeAlerted(diary.states.alerts, { ms: Date.parse('2031-01-01T11:00:00Z'), zone }).size).toBe(0);
  });
});

describe('a stored state', () => {
  it('J1: is known, and anything else is not', () => {
    const { diary, say } = about();
    say('offered');
    say('accepted', reported);
    say('off-duty', reported, { until: '2026-11-20' });
    say('sent');
    const stored: unknown = JSON.parse(JSON.stringify(diary.states.alerts));
    expect(alerts.isState(stored)).toBe(true);
    expect(alerts.isState(alerts.empty())).toBe(true);
    const contact = { id: diary.newId(), life: alertLife.start, sent: [] };
    expect(alerts.isState({ contacts: [contact] })).toBe(true);
    for (const odd of [
      null,
      {},
      { contacts: {} },
      { contacts: [null] },
      { contacts: [[{}]] },
      { contacts: [{ ...contact, id: 1 }] },
      { contacts: [{ ...contact, life: '"agreed"' }] },
      { contacts: [{ ...contact, sent: ['today'] }] },
      { contacts: [{ ...contact, offDutyUntil: 3 }] },
    ])
      expect(alerts.isState(odd), JSON.stringify(odd)).toBe(false);
  });
});

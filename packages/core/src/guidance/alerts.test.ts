import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alertsDue, alertsSent, alertText } from './alerts.ts';
import { at, Diary } from './testing/diary.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const BEFORE = '2026-01-06T12:00:00+01:00';

/** Somebody who agreed to be alerted. */
function contact(diary: Diary, name = 'Robin'): string {
  const tie = diary.supporter(name);
  diary.write(BEFORE, 'alert.offered', tie);
  diary.write(BEFORE, 'alert.accepted', tie, {}, { via: 'reported' });
  return tie;
}

const dueTo = (diary: Diary, moment = NOON) => alertsDue(diary.states, at(moment)).map(({ tie }) => tie);

describe('whom an app may alert', () => {
  it('C6: on a day of act, who agreed, and nobody else', () => {
    const diary = new Diary();
    const robin = contact(diary);
    diary.supporter('Sam');
    diary.write(BEFORE, 'alert.offered', diary.supporter('Alex'));
    diary.colour(NOON, 'act');
    expect(dueTo(diary)).toEqual([robin]);
  });

  it.each(['steady', 'watch', undefined] as const)('C6: nobody on a day that is %s', (level) => {
    const diary = new Diary();
    contact(diary);
    if (level) diary.colour(NOON, level);
    expect(dueTo(diary)).toEqual([]);
  });

  it('C6: nobody once the day has passed, another colour followed, or 48 hours went by', () => {
    const diary = new Diary();
    contact(diary);
    diary.colour(NOON, 'act');
    expect(dueTo(diary, '2026-11-24T11:59:00+01:00')).toHaveLength(1);
    expect(dueTo(diary, '2026-11-24T12:00:00+01:00')).toEqual([]);
    diary.write('2026-11-22T13:00:00+01:00', 'day.passed', diary.journal);
    expect(dueTo(diary, '2026-11-22T13:00:00+01:00')).toEqual([]);
  });

  it('C6: is empty of content: the id of a tie and the key of one text', () => {
    const diary = new Diary();
    const tie = contact(diary, 'Secret name');
    diary.colour(NOON, 'act');
    diary.write(NOON, 'tie.described', tie, { why: 'a secret reason' });
    expect(alertsDue(diary.states, at(NOON))).toEqual([{ tie, text: alertText }]);
    expect(alertText).not.toMatch(/red|act|hard|help|recover|addict|crisis|use/);
  });

  it('C6: not who is off duty, stopped it, or whose alerts the owner stopped', () => {
    const diary = new Diary();
    const [off, no, mine] = ['a', 'b', 'c'].map((name) => contact(diary, name));
    diary.write(NOON, 'alert.off-duty', off ?? '', { until: '2026-11-22' }, { via: 'reported' });
    diary.write(NOON, 'alert.stopped', no ?? '', {}, { by: no ?? '', via: 'carried' });
    diary.write(NOON, 'alert.stopped', mine ?? '');
    diary.colour(NOON, 'act');
    expect(dueTo(diary)).toEqual([]);
    expect(dueTo(diary, '2026-11-23T00:00:00+01:00')).toEqual([off]);
  });

  it('C6, N7: never who is shown nowhere, and the log does not name them', () => {
    const diary = new Diary();
    const tie = contact(diary);
    diary.write(BEFORE, 'alert.sent', tie);
    diary.colour(NOON, 'act');
    expect([dueTo(diary), alertsSent(diary.states)]).toEqual([[tie], [{ tie, at: Date.parse(BEFORE) }]]);
    diary.write(NOON, 'tie.shown-nowhere', tie);
    expect([dueTo(diary), alertsSent(diary.states)]).toEqual([[], []]);
    diary.write(NOON, 'tie.shown-again', tie);
    expect(dueTo(diary)).toEqual([tie]);
  });

  it.each([
    ['tie.rested', {}],
    ['tie.ended', {}],
    ['tie.died', { keepOnMap: true }],
  ])('C6: nobody who is asked nothing any more, as after %s', (type, data) => {
    const diary = new Diary();
    const tie = contact(diary);
    diary.colour(NOON, 'act');
    expect(dueTo(diary)).toEqual([tie]);
    diary.write(NOON, type, tie, data);
    expect(dueTo(diary)).toEqual([]);
  });

  it('C6, N6: nobody whose "not now" stands', () => {
    const diary = new Diary();
    const tie = diary.idea('Robin');
    diary.write(BEFORE, 'alert.offered', tie);
    diary.write(BEFORE, 'alert.accepted', tie, {}, { via: 'reported' });
    diary.write(BEFORE, 'tie.asked', tie);
    diary.write(BEFORE, 'tie.said-not-now', tie, { doNotAskAgain: false }, { via: 'reported' });
    diary.colour(NOON, 'act');
    expect(dueTo(diary)).toEqual([]);
    diary.write(NOON, 'tie.said-yes', tie, {}, { via: 'reported' });
    expect(dueTo(diary)).toEqual([tie]);
  });

  it('C6, N12: not who is not called on a hard day', () => {
    const diary = new Diary();
    diary.write(NOON, 'tie.not-on-hard-days', contact(diary), { on: true });
    diary.colour(NOON, 'act');
    expect(dueTo(diary)).toEqual([]);
  });

  it('C6: nobody where the network or the alerts are not loaded', () => {
    const diary = new Diary();
    contact(diary);
    diary.colour(NOON, 'act');
    const { alerts: _a, ...withoutAlerts } = diary.states;
    const { network: _n, ...withoutNetwork } = diary.states;
    for (const states of [withoutAlerts, withoutNetwork, {}])
      expect([alertsDue(states, at(NOON)), alertsSent(states)]).toEqual([[], []]);
  });
});

describe('one alert in 24 hours', () => {
  const sentAt = (moment: string) => {
    const diary = new Diary();
    const tie = contact(diary);
    diary.colour(moment, 'act');
    diary.write(moment, 'alert.sent', tie);
    return { diary, tie };
  };

  it('C6: for each contact by itself', () => {
    const { diary } = sentAt(NOON);
    const other = contact(diary, 'Sam');
    expect(dueTo(diary)).toEqual([other]);
  });

  it.each([
    ['an ordinary night', NOON, '2026-11-23T11:59:59+01:00', '2026-11-23T12:00:00+01:00'],
    [
      'the night in which the clock goes back',
      '2026-10-24T20:00:00+02:00',
      '2026-10-25T18:59:59+01:00',
      '2026-10-25T19:00:00+01:00',
    ],
    [
      'the night in which the clock goes forward',
      '2026-03-28T20:00:00+01:00',
      '2026-03-29T20:59:59+02:00',
      '2026-03-29T21:00:00+02:00',
    ],
  ])('C6: over %s', (_, sent, tooEarly, again) => {
    const { diary, tie } = sentAt(sent);
    expect([dueTo(diary, sent), dueTo(diary, tooEarly), dueTo(diary, again)]).toEqual([[], [], [tie]]);
  });

  it('C6: what is due may be recorded, and once it was, it is not due again', () => {
    const diary = new Diary();
    contact(diary);
    diary.colour(NOON, 'act');
    for (let hour = 0; hour < 40; hour++) {
      const moment = new Date(Date.parse(NOON) + hour * 3_600_000).toISOString();
      for (const tie of dueTo(diary, moment)) diary.write(moment, 'alert.sent', tie);
    }
    const [second, first] = alertsSent(diary.states).map((one) => one.at);
    expect([first, (second ?? 0) - (first ?? 0)]).toEqual([Date.parse(NOON), 24 * 3_600_000]);
  });
});

describe('the elements', () => {
  const elements = join(import.meta.dirname, '../../../elements/src');

  it('C6: offer no alerts', () => {
    const files = globSync('**/*.ts', { cwd: elements });
    expect(files.length).toBeGreaterThan(100);
    const alerting = files.filter((file) =>
      /alertsDue|alertsSent|core\/alerts|'alert\./.test(readFileSync(join(elements, file), 'utf8')),
    );
    expect(alerting).toEqual([]);
  });
});

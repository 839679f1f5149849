import { describe, expect, it } from 'vitest';
import type { Answer, Item, Level } from '../check-in/index.ts';
import { answers, items } from '../check-in/index.ts';
import type { Line } from '../help-now/index.ts';
import { countryFiles, linesFor } from '../help-now/index.ts';
import type { NetworkState } from '../network/index.ts';
import { network, stageOf } from '../network/index.ts';
import { afterNoAnswer, ending, helpNow, peopleForAnswer, reachableNow } from './index.ts';
import { at, Diary, zone } from './testing/diary.ts';
import { everyTie } from './testing/every-tie.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const HOUR = 3_600_000;

const line = (id: string, about: Partial<Line>): Line => ({
  id,
  name: id,
  purpose: '',
  audience: 'anyone',
  role: 'listening',
  human: true,
  channels: [{ type: 'call', number: '0101234567' }],
  hours: 'always',
  source: 'made up for this test',
  verifiedOn: null,
  ...about,
});

const provider = line('provider', {
  role: 'provider',
  hours: {
    zone,
    weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }],
    exceptions: [{ from: '2026-12-24', until: '2027-01-01', windows: [] }],
  },
});

const files: readonly (readonly [string, readonly Line[]])[] = [
  ...countryFiles,
  ['the Netherlands with a provider', linesFor('nl', [provider]).lines],
  [
    'a country without a file, whose provider named a line',
    linesFor('xx', [provider, line('night', {})]).lines,
  ],
];

/** Each hour of the weeks around Christmas and New Year, and of the weeks in which the clock changes. */
function* everyHour(): Iterable<{ ms: number; zone: string }> {
  for (const [from, days] of [
    ['2026-12-21T00:00:00+01:00', 14],
    ['2026-03-23T00:00:00+01:00', 7],
    ['2026-10-19T00:00:00+02:00', 7],
  ] as const) {
    for (let hour = 0; hour <= 24 * days; hour++) yield { ms: at(from).ms + hour * HOUR, zone };
  }
}

const isOtherHuman = ({ line: { human, role } }: { line: Line }) =>
  human && role !== 'danger' && role !== 'suicide';

const networkOf = (ties: ReturnType<typeof everyTie>): NetworkState => ({
  ...network.empty(),
  ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])),
});

describe('help now', () => {
  it.each(files)('X1: at every hour of the week, holidays included, a human line is open: %s', (_, lines) => {
    const states = { network: networkOf(everyTie()) };
    for (const now of everyHour()) {
      const help = helpNow(states, lines, now);
      expect(help.someone.open.filter(isOtherHuman)).not.toEqual([]);
      expect(
        [help.danger.length, help.suicide.length].every((doors) => doors > 0 || !lines.some(isEmergency)),
      ).toBe(true);
    }
  });

  it('X1: such a check can fail: a file with the emergency lines alone has no other human line', () => {
    const lines = (countryFiles.get('nl') ?? []).filter(isEmergency);
    expect(lines).toHaveLength(2);
    expect(helpNow({}, lines, at(NOON)).someone.open).toEqual([]);
    const nights = [...everyHour()].filter(
      (now) => helpNow({}, [...lines, provider], now).someone.open.length === 0,
    );
    expect(nights.length).toBeGreaterThan(200);
  });

  it('X1: whatever state a tie is in, and whatever the day, help now lists the same lines', () => {
    const ties = everyTie();
    expect(new Set(ties.map(stageOf)).size).toBe(8);
    for (const level of ['steady', 'watch', 'act', undefined] as const) {
      const diary = new Diary();
      if (level) diary.colour(NOON, level);
      const lines = linesFor('nl', [provider]).lines;
      const alone = helpNow({}, lines, at(NOON));
      for (const tie of ties) {
        const states = { ...diary.states, network: networkOf([tie]) };
        const help = helpNow(states, lines, at(NOON));
        expect({ ...help, someone: { ...help.someone, people: [] } }).toEqual(alone);
        expect(help.someone.people).toEqual(reachableNow(states, at(NOON)));
        expect(help.someone.people.length).toBe(
          stageOf(tie) === 'supporting' && !tie.hidden && !(level === 'act' && tie.notOnHardDays) ? 1 : 0,
        );
      }
    }
  });

  it('H3: people come first behind the third door; while locked it shows the lines alone', () => {
    const diary = new Diary();
    const id = diary.supporter('Noor');
    const lines = linesFor('nl', [provider]).lines;
    expect(helpNow(diary.states, lines, at(NOON)).someone.people.map((one) => one.id)).toEqual([id]);
    const locked = helpNow({}, lines, at(NOON));
    expect(locked.someone.people).toEqual([]);
    expect(locked.someone.open.map((one) => one.line.id)).toEqual(['nl-luisterlijn']);
  });
});

const isEmergency = ({ role }: Line) => role === 'danger' || role === 'suicide';

describe('after a call that nobody answered', () => {
  const lines = linesFor('nl', [provider]).lines;
  const after = (diary: Diary, tried: readonly string[] = [], when = NOON) =>
    afterNoAnswer(diary.states, lines, at(when), tried);

  it('H5: the next name, then an open line', () => {
    const diary = new Diary();
    const [a, b] = [diary.supporter('a', { ring: 'very-close' }), diary.supporter('b')];
    expect(after(diary).person?.id).toBe(a);
    expect(after(diary, [a]).person?.id).toBe(b);
    const last = after(diary, [a, b]);
    expect(last.person).toBeUndefined();
    expect(last.line?.line.id).toBe('nl-luisterlijn');
  });

  it('H5: who was noted as not answering in the last hour is not the next name', () => {
    const diary = new Diary();
    const [a, b] = [diary.supporter('a', { ring: 'very-close' }), diary.supporter('b')];
    diary.write(NOON, 'contact.noted', a, { channel: 'call', startedBy: 'me', result: 'no-answer' });
    expect(after(diary).person?.id).toBe(b);
    expect(after(diary, [], '2026-11-22T12:59:00+01:00').person?.id).toBe(b);
    expect(after(diary, [], '2026-11-22T13:00:00+01:00').person?.id).toBe(a);
    const spoken = new Diary();
    const c = spoken.supporter('c');
    spoken.write(NOON, 'contact.noted', c, { channel: 'call', startedBy: 'me', result: 'spoken' });
    expect(after(spoken).person?.id).toBe(c);
  });

  it('H5: the next name is of somebody who can be called', () => {
    const diary = new Diary();
    diary.supporter('visits', { ring: 'very-close', channels: ['visit'] });
    const b = diary.supporter('b');
    expect(after(diary).person?.id).toBe(b);
    expect(after(diary, [b]).person).toBeUndefined();
  });

  it('H5: the chain does not end: when all were tried, the lines come again', () => {
    const all = lines.map(({ id }) => id);
    expect(after(new Diary(), all).line?.line.id).toBe('nl-luisterlijn');
  });
});

describe('people on the screen of an answer', () => {
  const lines = linesFor('nl', [provider]).lines;
  const shown = (diary: Diary, item: Item, answer: Answer | null) =>
    peopleForAnswer(diary.states, lines, at(NOON), item, answer);

  it('C10: the fifth answer to 1, 4 and 7, and no other, shows people and open lines', () => {
    const diary = new Diary();
    const noor = diary.supporter('Noor');
    const found: string[] = [];
    for (const item of items) {
      for (const answer of [...answers, null]) {
        const people = shown(diary, item, answer);
        if (!people) continue;
        found.push(`${item}:${answer}`);
        expect(people.people.map(({ id }) => id)).toEqual([noor]);
        expect(people.open.map((one) => one.line.id)).toContain('nl-luisterlijn');
        expect(people.suicide.map((one) => one.line.id)).toEqual(item === 7 ? ['nl-113'] : []);
      }
    }
    expect(found).toEqual(['1:5', '4:5', '7:5']);
  });

  it('C10: it keeps out whom the person does not call on a hard day, without a colour of the day', () => {
    const diary = new Diary();
    diary.write(NOON, 'tie.not-on-hard-days', diary.supporter('Robin'), { on: true });
    expect(shown(diary, 7, 5)?.people).toEqual([]);
    expect(shown(diary, 7, 5)?.open).not.toEqual([]);
  });
});

describe('the end of a check-in', () => {
  const lines = linesFor('nl', [provider]).lines;

  /** A check-in that ended in one of the ways in which it can. */
  function ended(diary: Diary, level: Level | undefined, given: readonly (readonly [Item, Answer | null])[]) {
    const id = diary.open(NOON);
    for (const [item, answer] of given) diary.answer(NOON, id, item, answer);
    const phase = level && { steady: 'green', watch: 'orange', act: 'red' }[level];
    if (phase) diary.write(NOON, 'check-in.coloured', id, { phase, level });
    diary.write(NOON, 'check-in.closed', id);
    return ending(diary.states, lines, at(NOON), id);
  }

  const ways: readonly (readonly (readonly [Item, Answer | null])[])[] = [
    [[1, null]],
    [[1, 1]],
    [[8, 1]],
    items.map((item) => [item, 5] as const),
  ];

  it('C4: every ending shows people or a human line, at every hour', () => {
    for (const level of ['steady', 'watch', 'act', undefined] as const) {
      for (const given of ways) {
        const diary = new Diary();
        const noor = diary.supporter('Noor');
        expect(ended(diary, level, given).people.map(({ id }) => id)).toEqual([noor]);
        const alone = ended(new Diary(), level, given);
        expect(alone.people).toEqual([]);
        expect(alone.open.filter(isOtherHuman)).not.toEqual([]);
      }
    }
    const nobody = new Diary();
    const id = nobody.colour(NOON, 'act');
    for (const now of everyHour()) {
      expect(ending(nobody.states, lines, now, id).open.filter(isOtherHuman)).not.toEqual([]);
    }
  });

  it('C4: act shows who can be reached at once, and only act does', () => {
    for (const level of ['steady', 'watch', 'act', undefined] as const) {
      const diary = new Diary();
      diary.supporter('Noor');
      const end = ended(diary, level, [[1, 3]]);
      expect(end.atOnce).toBe(level === 'act');
      expect(end.people).toEqual(reachableNow(diary.states, at(NOON)));
    }
  });

  it('C4: it carries on what the person said would help, where they said it', () => {
    expect(ended(new Diary(), 'steady', [[8, 3]]).wish).toBe('visit');
    expect(ended(new Diary(), 'steady', [[8, null]]).wish).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryFiles } from './countries.ts';
import { readDirectory } from './directory.ts';
import { waysOf } from './line.ts';
import { readLines } from './read-lines.ts';

const weekly = [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }];
const exceptions = [{ from: '2026-12-25', until: '2026-12-26', windows: [] }];
const good = {
  id: 'advies',
  name: { nl: 'Advieslijn', en: 'Advice line' },
  purpose: 'Voor vragen',
  audience: 'family',
  role: 'provider',
  human: true,
  channels: [{ type: 'call', number: '010 000 00 00', cost: { nl: 'gratis' } }],
  hours: { zone: 'Europe/Amsterdam', weekly, exceptions },
  source: 'example.org',
  verifiedOn: '2026-11-01',
};
const found = (json: unknown) =>
  readLines(json).problems.map(({ path, rule, key }) => `${path} ${rule} ${key}`);

describe('H1: reading lines', () => {
  it('reads a whole line as it stands', () => {
    expect(readLines([good])).toEqual({ lines: [good], problems: [] });
  });

  it.each([...countryFiles])('reads the country file %s back from JSON', (_, lines) => {
    expect(readLines(JSON.parse(JSON.stringify(lines)))).toEqual({ lines, problems: [] });
  });

  it('takes no lines for none', () => {
    expect(readLines(undefined)).toEqual({ lines: [], problems: [] });
  });

  it.each([
    ['lines that are no list', { 0: good }, ['lines H1 not-a-list']],
    [
      'a line that is no object',
      [good, 'x', null],
      [
        'lines[1].hours H1 unknown-zone',
        'lines[1] H1 incomplete',
        'lines[2].hours H1 unknown-zone',
        'lines[2] H1 incomplete',
      ],
    ],
    ['a second line of one id', [good, good], ['lines[1].id H1 same-id']],
    [
      'a call without a number',
      [{ ...good, channels: [{ type: 'call' }, ...good.channels] }],
      ['lines[0].channels[0] H1 no-number'],
    ],
    [
      'a chat that runs a script',
      [{ ...good, channels: [...good.channels, { type: 'chat', url: 'javascript:alert(1)' }] }],
      ['lines[0].channels[1] H1 no-address'],
    ],
    [
      'an unknown channel',
      [{ ...good, channels: [...good.channels, { type: 'fax' }] }],
      ['lines[0].channels[1] H1 unknown-channel'],
    ],
    ['no channel that works', [{ ...good, channels: [] }], ['lines[0] H1 incomplete']],
    [
      'hours that never open',
      [{ ...good, hours: { zone: 'Europe/Amsterdam', weekly: [] } }],
      ['lines[0].hours H1 never-opens', 'lines[0] H1 incomplete'],
    ],
    [
      'an unknown zone',
      [{ ...good, hours: { zone: 'Europe/Nowhere', weekly } }],
      ['lines[0].hours H1 unknown-zone', 'lines[0] H1 incomplete'],
    ],
    [
      'a window that is none',
      [{ ...good, hours: { zone: 'UTC', weekly: [...weekly, { days: [1], from: '7', to: 8 }] } }],
      ['lines[0].hours.weekly[1] H2 not-a-window'],
    ],
    [
      'days that are none',
      [{ ...good, hours: { zone: 'UTC', weekly: [...weekly, { ...weekly[0], days: [0, 1] }] } }],
      ['lines[0].hours.weekly[1].days H2 not-days'],
    ],
    [
      'an exception that ends before it begins',
      [
        {
          ...good,
          hours: { ...good.hours, exceptions: [{ from: '2026-12-26', until: '2026-12-25', windows: [] }] },
        },
      ],
      ['lines[0].hours.exceptions[0] H2 not-an-exception'],
    ],
    [
      'a date of a check that is none',
      [{ ...good, verifiedOn: 'yesterday' }],
      ['lines[0].verifiedOn H4 not-a-date'],
    ],
  ])('reports %s with its path and rule', (_, json, problems) => {
    expect(found(json)).toEqual(problems);
  });

  it('keeps the sound part of a broken line', () => {
    const [line] = readLines([
      { ...good, channels: [{ type: 'call' }, ...good.channels], audience: 'all', verifiedOn: 5 },
    ]).lines;
    expect(line).toEqual({ ...good, audience: 'anyone', verifiedOn: null });
  });

  it('names what is missing', () => {
    const problem = readLines([{ ...good, id: 7, human: 'yes' }]).problems[0];
    expect(problem).toMatchObject({ path: 'lines[0]', about: 'id, human' });
  });

  it('stops reading at a thousand parts and reporting at a hundred problems', () => {
    const many = readLines(Array.from({ length: 5000 }, (_, n) => ({ ...good, id: `line-${n}` })));
    expect(many.lines).toHaveLength(1000);
    expect(many.problems).toMatchObject([{ path: 'lines', key: 'too-many' }]);
    expect(readLines(Array.from({ length: 5000 }, () => 1)).problems).toHaveLength(100);
  });

  it('leaves out texts that are too long or empty', () => {
    expect(readLines([{ ...good, name: 'x'.repeat(10_000_000) }]).lines).toEqual([]);
    expect(readLines([{ ...good, name: { nl: ' ', '<b>': 'x' } }]).lines).toEqual([]);
  });

  it('takes nothing from a prototype', () => {
    const json: unknown = JSON.parse('[{"__proto__": {"id": "x", "name": "x"}, "human": true}]');
    expect(readLines(json).lines).toEqual([]);
    const named: unknown = JSON.parse(
      `[${JSON.stringify(good).replace('"nl":"Advieslijn"', '"__proto__":"x"')}]`,
    );
    expect(readLines(named).lines[0]?.name).toEqual({ en: 'Advice line' });
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  it('never throws, and gives no line without a way to reach it', () => {
    const part = fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.constantFrom(...Object.values(good), ...weekly, 'always'),
    );
    const line = fc.record(
      {
        ...Object.fromEntries(
          Object.entries(good).map(([key, value]) => [key, fc.oneof(fc.constant<unknown>(value), part)]),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(line)), (json) => {
        expect(readLines(json).lines.every((each) => waysOf(each).length > 0)).toBe(true);
        expect(() => readDirectory(json)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { msOf } from '../shared/time.ts';
import { countryFiles } from './countries.ts';
import { afterNoAnswer, helpNow } from './help-now.ts';
import { type Line, textIn, waysOf } from './line.ts';
import { linesFor } from './lines-for.ts';
import { lineStatus, openLines } from './status.ts';
import { unverified } from './verified.ts';

const at = (iso: string) => ({ ms: msOf(iso), zone: 'Europe/Amsterdam' });
const sundayNight = at('2026-11-22T23:00:00+01:00');
const mondayMorning = at('2026-11-23T10:00:00+01:00');

const advice: Line = {
  id: 'advies',
  name: { nl: 'Advieslijn', en: 'Advice line' },
  purpose: '',
  audience: 'anyone',
  role: 'provider',
  human: true,
  channels: [{ type: 'call', number: '010 000 00 00' }],
  hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }] },
  source: 'made up',
  verifiedOn: '2026-06-01',
};
const lines = linesFor('nl', [advice]).lines;
const ids = (found: readonly { line: Line }[]) => found.map(({ line }) => line.id);

describe('H1: ways to reach a line', () => {
  it.each([
    undefined,
    '',
    'bel ons',
    '12',
    '+',
    '112#',
    '*21*0600000000#',
    'javascript:alert(1)',
    '0800-0113;phone-context=x',
    '1234567890123456',
  ])('gives no call for the number %j', (number) => {
    const channel = number === undefined ? { type: 'call' as const } : { type: 'call' as const, number };
    expect(waysOf({ ...advice, channels: [channel] })).toEqual([]);
  });

  it('calls and texts the digits and shows the number as written', () => {
    const channels = [
      { type: 'call' as const, number: '+31 (0)88-076 70 00', cost: 'gratis' },
      { type: 'sms' as const, number: '06 00 00 00 00' },
    ];
    expect(waysOf({ ...advice, channels })).toEqual([
      { type: 'call', href: 'tel:+31880767000', shown: '+31 (0)88-076 70 00', cost: 'gratis' },
      { type: 'sms', href: 'sms:0600000000', shown: '06 00 00 00 00' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//113.nl',
    'https://',
    'https://user@113.nl/',
    'https:\\\\113.nl',
    'https://113.nl/"onclick="x',
    ' https://113.nl',
  ])('opens no chat at %j', (url) => {
    expect(waysOf({ ...advice, channels: [{ type: 'chat', url }] })).toEqual([]);
  });

  it('opens a chat at its address and shows it short', () => {
    const [way] = waysOf({ ...advice, channels: [{ type: 'chat', url: 'https://www.113.nl/' }] });
    expect(way).toEqual({ type: 'chat', href: 'https://www.113.nl/', shown: '113.nl' });
  });

  it('leaves a line that can not be reached out of every door', () => {
    const dead = lines.map((line) => ({ ...line, channels: [{ type: 'call' as const }] }));
    const help = helpNow(dead, [], mondayMorning);
    expect([help.danger, help.suicide, help.someone.open, help.homeSafety, help.advice].flat()).toEqual([]);
  });
});

describe('H3: three doors', () => {
  it('stand on one screen: danger, suicide, someone now', () => {
    const help = helpNow(lines, [{ id: 'mother' }], mondayMorning);
    expect(ids(help.danger)).toEqual(['nl-112']);
    expect(ids(help.suicide)).toEqual(['nl-113']);
    expect(help.someone.people).toEqual([{ id: 'mother' }]);
    expect(ids(help.someone.open)).toEqual(['advies', 'nl-luisterlijn']);
    expect(help.someone.later).toEqual([]);
    expect(ids(help.homeSafety)).toEqual(['nl-veilig-thuis']);
  });

  it('on Sunday at 23:00 show a human line that is open and when the provider opens', () => {
    const help = helpNow(lines, [], sundayNight);
    expect(ids(help.someone.open)).toEqual(['nl-luisterlijn']);
    expect(ids(help.someone.later)).toEqual(['advies']);
    expect(help.someone.later[0]?.status.opensAt).toBe(msOf('2026-11-23T07:00:00+01:00'));
    expect(ids(help.advice)).toEqual(['advies']);
  });

  it('keep emergency numbers, machines and unsafe homes out of "someone now"', () => {
    const robot: Line = { ...advice, id: 'robot', role: 'listening', human: false };
    const open = ids(helpNow([...lines, robot], [], mondayMorning).someone.open);
    expect(open).not.toContain('robot');
    expect(open.filter((id) => ['nl-112', 'nl-113', 'nl-veilig-thuis'].includes(id))).toEqual([]);
  });

  it('put lines for family behind those for everyone, and the provider that opens first in front', () => {
    const family: Line = { ...advice, id: 'family', audience: 'family' };
    const early: Line = {
      ...advice,
      id: 'early',
      hours: { zone: 'Europe/Amsterdam', weekly: [{ days: [1], from: '06:00', to: '08:00' }] },
    };
    expect(ids(helpNow([family, ...lines], [], mondayMorning).someone.open)).toEqual([
      'advies',
      'nl-luisterlijn',
      'family',
    ]);
    expect(ids(helpNow([advice, early], [], sundayNight).someone.later)).toEqual(['early', 'advies']);
  });
});

describe('H2: status of a line', () => {
  it('never closes where it is always open', () => {
    expect(lineStatus({ ...advice, hours: 'always' }, sundayNight)).toEqual({ open: true });
  });

  it('lists open lines in the order given', () => {
    expect(ids(openLines([advice, ...linesFor('nl', []).lines], mondayMorning))[0]).toBe('advies');
    expect(ids(openLines([advice], sundayNight))).toEqual([]);
  });
});

describe('H4: country files and checks', () => {
  it('lets a configuration add to the country, and neither replace nor empty it', () => {
    const evil: Line = {
      ...advice,
      id: 'nl-113',
      role: 'suicide',
      channels: [{ type: 'call', number: '0900 000000' }],
    };
    const { lines, problems } = linesFor('NL', [evil, advice]);
    expect(lines).toEqual([...(countryFiles.get('nl') ?? []), advice]);
    expect(problems).toEqual([
      { path: 'lines[0].id', rule: 'H4', key: 'id-of-country', about: 'nl-113', level: 'error' },
    ]);
  });

  it.each(['xx', '', '__proto__', 'constructor'])(
    'shows only configured lines in country %j, and says so',
    (country) => {
      const { lines, problems } = linesFor(country, [advice]);
      expect(lines).toEqual([advice]);
      expect(problems).toMatchObject([
        { path: 'country', rule: 'H4', key: 'unknown-country', level: 'error' },
      ]);
    },
  );

  it('claims for no line of a country that anyone checked it', () => {
    for (const file of countryFiles.values())
      expect(file.map(({ verifiedOn }) => verifiedOn).every((d) => d === null)).toBe(true);
  });

  it.each([
    ['2026-11-22', []],
    ['2026-05-26', []],
    ['2026-05-25', ['checked-long-ago']],
    ['2026-11-23', ['never-checked']],
    [null, ['never-checked']],
  ])('warns the provider when the last check was on %s', (verifiedOn, keys) => {
    const found = unverified([{ ...advice, verifiedOn }], sundayNight);
    expect(found.map(({ key }) => key)).toEqual(keys);
    expect(found.every(({ level, rule }) => level === 'warning' && rule === 'H4')).toBe(true);
  });
});

describe('H5: after a call that nobody answered', () => {
  const people = [{ id: 'anna' }, { id: 'bram' }];

  it('offers the next name and a line, then the next line', () => {
    const help = helpNow(lines, people, mondayMorning);
    expect(afterNoAnswer(help, ['anna'])).toMatchObject({
      person: { id: 'bram' },
      line: { line: { id: 'advies' } },
    });
    const after = afterNoAnswer(help, ['anna', 'bram', 'advies']);
    expect(after.person).toBeUndefined();
    expect(after.line?.line.id).toBe('nl-luisterlijn');
  });

  it('offers 113 when every other line was tried, and begins again after that', () => {
    const help = helpNow(lines, [], sundayNight);
    expect(afterNoAnswer(help, ['nl-luisterlijn']).line?.line.id).toBe('nl-113');
    expect(afterNoAnswer(help, ['nl-luisterlijn', 'nl-113']).line?.line.id).toBe('nl-luisterlijn');
  });

  it('offers nothing it does not have', () => {
    expect(afterNoAnswer(helpNow([advice], [], sundayNight), [])).toEqual({});
  });
});

describe('texts of a line', () => {
  it('fall back to the base language, Dutch, English, then any; never to a key', () => {
    expect(textIn('ja', 'en')).toBe('ja');
    expect(textIn({ nl: 'ja', en: 'yes' }, 'en-GB')).toBe('yes');
    expect(textIn({ nl: 'ja', en: 'yes' }, 'tr')).toBe('ja');
    expect(textIn({ en: 'yes', tr: 'evet' }, 'ar')).toBe('yes');
    expect(textIn({ tr: 'evet' }, 'constructor')).toBe('evet');
    expect(textIn({}, 'nl')).toBe('');
  });
});

describe('X1: someone to talk to', () => {
  const quarters = Array.from({ length: 7 * 96 }, (_, n) => n * 900_000);
  const weeks = ['2026-03-23', '2026-10-19', '2026-11-16', '2026-12-21', '2026-12-28', '2027-04-26'];

  it.each([...countryFiles.keys()])(
    'is there at every quarter of an hour of any week, holidays too: %s',
    (country) => {
      const { lines } = linesFor(country, []);
      const alone = weeks.flatMap((week) =>
        quarters.filter((since) => {
          const now = { ms: Date.parse(week) + since, zone: 'Europe/Amsterdam' };
          const { open } = helpNow(lines, [], now).someone;
          return !open.some(({ line }) => line.human && waysOf(line).some(({ type }) => type === 'call'));
        }),
      );
      expect(alone).toEqual([]);
    },
  );
});

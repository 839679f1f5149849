import fc from 'fast-check';

/** Configurations as a provider, a slip of the pen, or somebody with bad intentions may write them. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, -1, true, [], {}, '<b>x</b>', '__proto__', 'x'.repeat(600)),
  fc.jsonValue({ maxDepth: 1 }),
);

const orOdd = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: usual }, { weight: 1, arbitrary: odd });

const soundNumber = fc.constantFrom('112', '0800-2000', '+31 (0)20 123 45 67', '088 076 7000');
const unsoundNumber = fc.constantFrom<unknown>(
  'call me',
  '0900-HELP',
  'javascript:alert(1)',
  'tel:112',
  '０８００',
  '--- ---',
  '+++',
  '1'.repeat(40),
  '12;ext=3',
  null,
  112,
);

const soundUrl = fc.constantFrom('https://chat.example/', 'http://chat.example/room?x=1#y');
const unsoundUrl = fc.constantFrom<unknown>(
  'javascript:alert(1)',
  'data:text/html,x',
  'https://me:secret@chat.example',
  'https://',
  '//chat.example',
  'https://chat.example/"onclick="x',
  null,
);

const clock = fc.constantFrom('00:00', '07:00', '22:00', '24:00', '02:30', '25:00', '7', '12:60');
const span = fc.record({ from: clock, to: clock });
const day = fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-25', '2026-02-30', 'tomorrow');

const soundHours = fc.record({
  zone: fc.constantFrom('Europe/Amsterdam', 'America/New_York'),
  weekly: fc.array(
    fc.record({
      days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      from: fc.constantFrom('00:00', '07:00', '02:30'),
      to: fc.constantFrom('22:00', '24:00', '03:00'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const hours = fc.oneof(
  fc.constant('always'),
  soundHours,
  fc.record({
    zone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Mars/Phobos', ''),
    weekly: orOdd(
      fc.array(orOdd(fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]), from: clock, to: clock })), {
        maxLength: 4,
      }),
    ),
    exceptions: orOdd(
      fc.array(orOdd(fc.record({ from: day, until: day, windows: fc.array(span, { maxLength: 2 }) })), {
        maxLength: 2,
      }),
    ),
  }),
);

const channel = fc.record(
  {
    type: orOdd(fc.constantFrom('call', 'chat', 'sms')),
    number: fc.oneof(soundNumber, unsoundNumber),
    url: fc.oneof(soundUrl, unsoundUrl),
    cost: orOdd(fc.string()),
  },
  { requiredKeys: ['type'] },
);

const line = fc.record(
  {
    id: orOdd(fc.constantFrom('a', 'b', 'c', 'nl-112', 'nl-113', 'nl-luisterlijn')),
    name: orOdd(fc.constantFrom<unknown>('Our line', { nl: 'Onze lijn', en: 'Our line' })),
    purpose: orOdd(fc.string()),
    audience: orOdd(fc.constantFrom('anyone', 'person', 'family')),
    role: orOdd(
      fc.constantFrom('danger', 'suicide', 'listening', 'provider', 'crisis', 'home-safety', 'other'),
    ),
    human: orOdd(fc.boolean()),
    channels: orOdd(fc.array(orOdd(channel), { maxLength: 3 })),
    hours: orOdd(hours),
    source: orOdd(fc.string()),
    verifiedOn: orOdd(fc.constantFrom<unknown>(null, '2026-01-31')),
  },
  { requiredKeys: ['id', 'name', 'role', 'human', 'channels', 'hours'] },
);

/** What may stand under `lines` in a configuration. */
export const anyLines: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 9, arbitrary: fc.array(orOdd(line), { maxLength: 6 }) },
  { weight: 1, arbitrary: odd },
);

import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { travelling } from '../../src/expectations/index.ts';
import type { Json } from '../../src/shared/index.ts';
import { canonical, isRecord } from '../../src/shared/index.ts';
import { Exchange } from '../exchange.ts';
import { onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

/** Something that is put where something else stood. */
interface Change {
  readonly at: number;
  readonly value: unknown;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(2 ** 16),
  value: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<unknown>(null, '', 'owner', 0, -1, 2 ** 53, [], {}, true, '__proto__'),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...[
          'tie.ended',
          'tie.said-yes',
          'tie.shown-nowhere',
          'entity.erased',
          'entry.corrected',
          'grant.given',
        ],
        ...[
          'connection.opened',
          'expectation.accepted',
          'expectation.drafted',
          'invitation.answered',
          'inviter',
        ],
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom('own', 'known tie', 'known thread', 'known line') },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  ),
});

/** Every place in a value that holds something. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = Array.isArray(value) || isRecord(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((one, n) => (String(n) === key ? put(one, rest, other) : one));
  return isRecord(value) ? { ...value, [key]: put(value[key], rest, other) } : value;
}

/** What somebody made of an envelope who knows the secret and the form of it. */
function madeUp(exchange: Exchange, envelope: unknown, changes: readonly Change[]): unknown {
  const { tie } = exchange.ways.sister;
  const line = exchange.of('person').journal.lines[0]?.id;
  const meant: Readonly<Record<string, unknown>> = {
    own: exchange.of('person').journal.id,
    'known tie': tie,
    'known thread': exchange.threads[0]?.id,
    'known line': line,
  };
  return changes.reduce<unknown>((value, change) => {
    const places = placesIn(value);
    const place = places[change.at % places.length] ?? [];
    const other = typeof change.value === 'string' ? (meant[change.value] ?? change.value) : change.value;
    return put(value, place, other);
  }, envelope);
}

/** One exchange to begin from; making it is slow, and each case begins with copies of its journals. */
const begun = new WeakMap<World, Exchange>();
const exchangeIn = (world: World): Exchange => {
  const known = begun.get(world);
  if (known) return known;
  const exchange = new Exchange(world);
  begun.set(world, exchange);
  // The buddy hears of the thread and says something in it.
  exchange.happen({ device: 0, what: 'send', pick: 1, datum: 0 });
  const letter = exchange.letters.at(-1);
  if (letter?.to === 'buddy') exchange.deliver(letter, exchange.of('buddy'));
  for (let n = 0; n < 12; n++) exchange.happen({ device: 4, what: 'say', pick: n, datum: 7 * n });
  return exchange;
};

export const madeUpProofs: readonly Proof[] = [
  {
    rule: 'J11',
    says: 'an envelope that somebody made up, knowing the secret, stumbles over nothing: it is refused and leaves nothing, or brings words of the one tie that it is from, about what the two share, and changes no line',
    run(world, effort) {
      const exchange = exchangeIn(world);
      const { connection, tie } = exchange.ways.buddy;
      const buddy = exchange.of('buddy');
      const phone = exchange.of('person');
      const start = phone.journal;
      const threads = exchange.threads.filter((one) => one.with === 'buddy').map(({ id }) => id);
      phone.send('answer', connection, { threads });
      const sound = JSON.parse(
        canonical(buddy.send('answer', connection, { threads: [connection, ...threads] })),
      );
      ok(JSON.stringify(sound).includes('expectation.'), 'the buddy said something');
      const others = exchange.threads.filter((one) => one.with !== 'buddy').map(({ id }) => id);
      return onRandom(
        fc.property(fc.array(anyChange, { minLength: 1, maxLength: 4 }), (changes) => {
          phone.journal = start;
          const read = world.readEnvelope(asJson(madeUp(exchange, sound, changes)));
          if (!read.ok) return;
          const done = phone.open(read.value);
          if (!done.ok) return deepStrictEqual(phone.journal, start);
          const before = new Set(start.lines.map(({ id }) => id));
          deepStrictEqual(
            phone.journal.lines.filter(({ id }) => before.has(id)),
            start.lines,
            'a line was changed',
          );
          for (const line of phone.journal.lines) {
            if (before.has(line.id) || 'erased' in line) continue;
            ok(line.via === 'carried' && line.by === tie, 'somebody else speaks');
            const isAnswer = /^tie\.said-(yes|not-now)$/.test(line.type) && line.about === tie;
            const isNote = line.type === 'envelope.came' && line.about === connection;
            const isWord = travelling.has(line.type) && !others.includes(line.about);
            ok(isAnswer || isNote || isWord, `${line.type} about ${line.about}`);
          }
        }),
        effort * 20,
      );
    },
  },
];

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));

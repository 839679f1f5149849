import { success } from '../../src/shared/index.ts';
import type { Envelope } from '../../src/sharing/index.ts';
import type { Fault, World } from '../world.ts';

type Enclosed = Parameters<World['enclose']>[0];
type Thread = NonNullable<Envelope['threads']>[number];
type Receiver = Parameters<World['takeIn']>[1];
type TakenIn = Extract<ReturnType<World['takeIn']>, { ok: true }>['value'];

/** A world in which envelopes are made of something else. */
const made = (world: World, change: (of: Enclosed) => Enclosed): World => ({
  ...world,
  enclose: (of) => world.enclose(change(of)),
});

/** A world in which each thread leaves changed. */
const telling = (world: World, change: (thread: Thread, of: Enclosed) => Thread): World => ({
  ...world,
  enclose(of) {
    const done = world.enclose(of);
    if (!done.ok || !done.value.threads) return done;
    return success({ ...done.value, threads: done.value.threads.map((thread) => change(thread, of)) });
  },
});

/** A world in which what is taken in is changed. */
const taking = (
  world: World,
  change: (lines: TakenIn['lines'], receiver: Receiver) => TakenIn['lines'],
): World => ({
  ...world,
  takeIn(envelope, receiver, now) {
    const done = world.takeIn(envelope, receiver, now);
    return done.ok ? success({ ...done.value, lines: change(done.value.lines, receiver) }) : done;
  },
});

export const exchangeFaults: readonly Fault[] = [
  {
    rule: 'E3',
    name: 'an envelope tells only the last word, and a lost one is lost for good',
    break: (world) => telling(world, ({ id, words }) => ({ id, words: words.slice(-1) })),
  },
  {
    rule: 'E3',
    name: 'a no that comes in an envelope is not heard once there was a yes',
    break: (world) =>
      taking(world, (lines, receiver) => {
        const agreed = receiver.lines.some((line) => 'type' in line && line.type === 'expectation.accepted');
        return agreed ? lines.filter(({ type }) => type !== 'expectation.declined') : lines;
      }),
  },
  {
    rule: 'E3',
    name: 'only the first envelope of somebody is taken in',
    break: (world) => ({
      ...world,
      takeIn(envelope, receiver, now) {
        const came = receiver.lines.filter((line) => 'type' in line && line.type === 'envelope.came');
        return world.takeIn(came.length > 2 ? { ...envelope, threads: [] } : envelope, receiver, now);
      },
    }),
  },
  {
    rule: 'E4',
    name: 'limits that come in an envelope are not heard',
    break: (world) =>
      taking(world, (lines) => lines.filter(({ type }) => type !== 'expectation.limits-stated')),
  },
  {
    rule: 'J11',
    name: 'a word of whatever kind is taken in',
    break: (world) => ({
      ...world,
      takeIn(envelope, receiver, now) {
        const types = (envelope.threads ?? []).flatMap(({ words }) =>
          words.map(({ id, type }) => [id, type] as const),
        );
        const meant = new Map(types);
        const plain = (type: string) => (type.startsWith('invitation.') ? type : 'expectation.accepted');
        const threads = envelope.threads?.map(({ words, ...thread }) => ({
          ...thread,
          words: words.map((word) => ({ ...word, type: plain(word.type) })),
        }));
        const done = world.takeIn({ ...envelope, ...(threads && { threads }) }, receiver, now);
        if (!done.ok) return done;
        const lines = done.value.lines.map((line) =>
          line.type === 'expectation.accepted' ? { ...line, type: meant.get(line.id) ?? line.type } : line,
        );
        return success({ ...done.value, lines });
      },
    }),
  },
  {
    rule: 'J11',
    name: 'whoever writes about a thread is taken to be in it',
    break: (world) => ({
      ...world,
      takeIn: (envelope, receiver, now) =>
        world.takeIn(envelope, { ...receiver, threadWith: () => undefined }, now),
    }),
  },
  {
    rule: 'J11',
    name: 'every thread goes to everybody',
    break: (world) =>
      made(world, (of) => ({
        ...of,
        threads: [...new Set([...(of.threads ?? []), ...(of.lines ?? []).map(({ about }) => about)])],
      })),
  },
  {
    rule: 'J11',
    name: 'what somebody else said travels as one’s own word',
    break: (world) =>
      made(world, (of) => ({
        ...of,
        lines: (of.lines ?? []).map((line) =>
          'erased' in line ? line : { ...line, by: 'owner', via: 'own' as const },
        ),
      })),
  },
  {
    rule: 'J11',
    name: 'what is taken in is stamped by the device that takes it in',
    break: (world) =>
      taking(world, (lines, { lines: known }) => lines.map((line) => ({ ...line, seq: known.length + 1 }))),
  },
  {
    rule: 'D3',
    name: 'a word says which device wrote it',
    break: (world) =>
      telling(world, ({ id, words }, { sent }) => ({
        id,
        words: words.map((word) => ({ ...word, data: { ...word.data, device: sent.device } })),
      })),
  },
  {
    rule: 'N6',
    name: 'a "not now" in an envelope is not heard',
    break: (world) => taking(world, (lines) => lines.filter(({ type }) => type !== 'tie.said-not-now')),
  },
  {
    rule: 'N7',
    name: 'hiding somebody closes no way to them',
    break: (world) => ({ ...world, endsWithHiding: () => [] }),
  },
  {
    rule: 'N7',
    name: 'a closed way still takes in what comes by it',
    break: (world) => ({
      ...world,
      takeIn: (envelope, { connection, ...receiver }, now) =>
        world.takeIn(
          envelope,
          { ...receiver, connection: connection && { ...connection, life: JSON.stringify('open') } },
          now,
        ),
    }),
  },
  {
    rule: 'R7',
    name: 'the balance goes along with the words',
    break: (world) =>
      telling(world, ({ id, words }, { lines = [] }) => {
        const noted = lines.flatMap((line) =>
          'type' in line && line.type === 'exchange.noted'
            ? [{ id: line.id, type: line.type, v: 1, at: line.at, data: {} }]
            : [],
        );
        return { id, words: [...words, ...noted] };
      }),
  },
];

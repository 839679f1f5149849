import type { AnyStateMachine } from 'xstate';
import { getInitialSnapshot, transition } from 'xstate';
import * as z from 'zod/mini';
import { termsIdOf, termsMachine } from '../src/agreement/index.ts';
import { areas } from '../src/all.ts';
import { checkInMachine } from '../src/check-in/index.ts';
import type { Terms } from '../src/expectations/index.ts';
import { fromFile } from '../src/journal/index.ts';
import { tieMachine } from '../src/network/index.ts';
import { exchangeMachine } from '../src/reciprocity/index.ts';
import { uuidv7 } from '../src/shared/index.ts';
import { grantMachine, sections } from '../src/sharing/index.ts';
import type { Draft, State } from '../src/state.ts';
import { fold, record } from '../src/state.ts';
import type { Measured } from './measure.ts';
import { compare } from './measure.ts';
import { years } from './ten-years.ts';
import { yearsOfTwo, ZONE } from './years-of-two.ts';

export interface RecordRow {
  readonly what: string;
  readonly measured: readonly Measured[];
}

const NOW = { now: { ms: Date.parse('2030-01-01T12:00:00Z'), zone: 'Europe/Amsterdam' }, device: 'phone' };
const idOf = (n: number): string => uuidv7(NOW.now.ms + n, new Uint8Array(10));

/**
 * Writes drafts again and again, each time with an id of its own, to the same state. Where the terms of an agreement are named by
 * their SHA-256 it takes several in turn: the name that was reckoned last is remembered, and nobody proposes the same twice.
 */
function recordIn(state: State<typeof areas>, ...drafts: readonly Omit<Draft, 'id'>[]): () => unknown {
  let n = 100;
  return () => {
    n += 1;
    const draft = drafts[n % drafts.length];
    if (!draft) throw new Error('nothing to write');
    const done = record(state, areas, [{ id: idOf(n), ...draft }], NOW);
    if (!done.ok) throw new Error(done.error.key);
    return done.value;
  };
}

/** What one step takes at the least with these libraries: is it possible, where does it lead, does its data fit. */
function bare(
  machine: AnyStateMachine,
  before: readonly string[],
  type: string,
  schema: z.ZodMiniType,
  data: unknown,
) {
  let snapshot = getInitialSnapshot(machine);
  for (const event of before) [snapshot] = transition(machine, snapshot, { type: event });
  return () => {
    if (!snapshot.can({ type })) throw new Error(`${type} is not possible`);
    const parsed = schema.safeParse(data);
    if (!parsed.success) throw new Error(`${type} is malformed`);
    const [next] = transition(machine, snapshot, { type });
    return { value: next.value, data: parsed.data };
  };
}

const regex = (pattern: RegExp) => z.string().check(z.regex(pattern));
const uuid = regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** One `record` in a journal of ten years, against bare `can`, `transition` and parse. */
export async function recording(): Promise<readonly RecordRow[]> {
  const file = fromFile(JSON.stringify(years(10_000)));
  if (!file.ok) throw new Error(file.error);
  const start = fold(file.value, areas);
  const [tie, checkIn] = [idOf(1), idOf(2)];
  const prepare: readonly Draft[] = [
    { id: idOf(3), type: 'tie.added', about: tie, data: { name: 'Somebody' } },
    { id: idOf(4), type: 'check-in.opened', about: checkIn, data: { length: 'full' } },
  ];
  const prepared = record(start, areas, prepare, NOW);
  if (!prepared.ok) throw new Error(prepared.error.key);
  const { state } = prepared.value;

  const answer = { item: 1, answer: 3 };
  const answerSchema = z.strictObject({
    item: z.literal([1, 2, 3, 4, 5, 6, 7, 8]),
    answer: z.nullable(z.literal([1, 2, 3, 4, 5])),
  });
  const pairs = [
    {
      what: 'a person is asked',
      bare: bare(tieMachine, [], 'tie.asked', z.strictObject({}), {}),
      record: recordIn(state, { type: 'tie.asked', about: tie, data: {} }),
    },
    {
      what: 'a question is answered',
      bare: bare(checkInMachine, ['check-in.opened'], 'check-in.answered', answerSchema, answer),
      record: recordIn(state, { type: 'check-in.answered', about: checkIn, data: answer }),
    },
  ];
  return measured(pairs);
}

const text = (most: number) => z.string().check(z.maxLength(most));
const date = regex(/^\d{4}-\d\d-\d\d$/);
const clock = regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const name = regex(/^[0-9a-f]{64}$/);

/** What two people can say of terms, by zod as anybody would write it. */
const proposalSchema = z.strictObject({
  termsId: name,
  mark: uuid,
  instead: z.optional(name),
  terms: z.strictObject({
    does: z.enum(['proposer', 'other']),
    ask: z.optional(regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    words: z.optional(text(500)),
    support: z.enum(['emotional', 'practical', 'advice', 'company', 'encouragement']),
    channel: z.optional(z.enum(['call', 'message', 'visit'])),
    when: z.optional(
      z.strictObject({
        how: z.enum(['we-see', 'any-time', 'weekly', 'once']),
        days: z.optional(z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).check(z.maxLength(7))),
        on: z.optional(date),
        from: z.optional(clock),
        to: z.optional(clock),
        zone: z.optional(regex(/^[A-Za-z][A-Za-z0-9+_/-]{0,63}$/)),
      }),
    ),
    often: z.optional(
      z.strictObject({ every: z.int().check(z.gte(1), z.lte(52)), unit: z.enum(['day', 'week', 'month']) }),
    ),
    from: z.optional(date),
    until: z.optional(date),
    limits: z.optional(z.strictObject({ proposer: z.optional(text(500)), other: z.optional(text(500)) })),
  }),
});

const exchangeSchema = z.strictObject({
  with: uuid,
  way: z.enum(['given', 'received']),
  kind: z.enum(['listening', 'practical', 'company', 'thanks', 'encouragement', 'experience', 'offer']),
  size: z.enum(['small', 'medium', 'large']),
  for: z.optional(uuid),
  contact: z.optional(uuid),
});

const grantSchema = z.strictObject({
  tie: uuid,
  audience: z.enum(['supporter', 'professional']),
  purpose: z.enum(['support', 'treatment']),
  sections: z.array(z.enum(sections)).check(z.maxLength(8)),
  until: date,
  wording: z.int().check(z.gte(1), z.lte(1_000_000)),
});

/** The same between two people, in ten years with ten thousand exchanges and two hundred and forty agreements. */
export async function recordingOfTwo(): Promise<readonly RecordRow[]> {
  const written = yearsOfTwo(10);
  const file = fromFile(JSON.stringify(written));
  if (!file.ok) throw new Error(file.error);
  const state = fold(file.value, areas);
  const [tie = ''] = written.people;
  const { thread } = written;
  const when: Terms['when'] = { how: 'weekly', days: [7], from: '19:00', to: '20:00', zone: ZONE };
  const does = 'other';
  const terms = {
    does,
    words: 'On Sunday you call me',
    support: 'emotional',
    channel: 'call',
    when,
  } as const;
  const proposals = Array.from({ length: 16 }, (_, n) => {
    const mark = idOf(20 + n);
    return { termsId: termsIdOf({ thread, mark, terms }), mark, terms };
  });
  const [proposal] = proposals;
  const exchange = { with: tie, way: 'received', kind: 'listening', size: 'small' };
  const days = { until: '2030-06-01', wording: 1 };
  const grant = { tie, audience: 'supporter', purpose: 'support', sections: ['plan', 'wins'], ...days };
  const proposed = 'proposed.mine';
  const theirs = ['proposed.theirs'];
  const from = asked(state, written.thread, tie);
  return measured([
    {
      what: 'something is proposed to somebody with limits',
      bare: bare(termsMachine, [], proposed, proposalSchema, proposal),
      record: recordIn(
        state,
        ...proposals.map((data) => ({ type: 'expectation.proposed', about: thread, data })),
      ),
    },
    {
      what: 'a yes to a proposal',
      bare: bare(termsMachine, theirs, 'accepted.mine', z.strictObject({ termsId: name }), from.said),
      record: recordIn(from.state, { type: 'expectation.accepted', about: thread, data: from.said }),
    },
    {
      what: 'something was given or got',
      bare: bare(exchangeMachine, [], 'exchange.noted', exchangeSchema, exchange),
      record: recordIn(state, { type: 'exchange.noted', about: idOf(2), data: exchange }),
    },
    {
      what: 'somebody may see two parts',
      bare: bare(grantMachine, [], 'grant.given', grantSchema, grant),
      record: recordIn(state, { type: 'grant.given', about: idOf(3), data: grant }),
    },
  ]);
}

/** The same journal after the other proposed something in a thread. */
function asked(state: State<typeof areas>, thread: string, tie: string) {
  const [mark, terms] = [idOf(4), { does: 'proposer', words: 'I cook', support: 'practical' } as const];
  const termsId = termsIdOf({ thread, mark, terms });
  const data = { termsId, mark, terms };
  const draft: Draft = {
    id: idOf(5),
    type: 'expectation.proposed',
    about: thread,
    data,
    by: tie,
    via: 'carried',
  };
  const done = record(state, areas, [draft], NOW);
  if (!done.ok) throw new Error(done.error.key);
  return { state: done.value.state, said: { termsId } };
}

interface Pair {
  readonly what: string;
  readonly bare: () => unknown;
  readonly record: () => unknown;
}

async function measured(pairs: readonly Pair[]): Promise<readonly RecordRow[]> {
  const rows: RecordRow[] = [];
  for (const { what, bare: least, record: ours } of pairs) {
    const contestants = [
      { name: 'bare can, transition and parse', run: least },
      { name: 'record', run: ours },
    ];
    rows.push({ what, measured: await compare(contestants, { rounds: 41, warmups: 10, repeat: 200 }) });
  }
  return rows;
}

import type { AnyStateMachine } from 'xstate';
import { getInitialSnapshot, transition } from 'xstate';
import * as z from 'zod/mini';
import { areas } from '../src/all.ts';
import { checkInMachine } from '../src/check-in/index.ts';
import { fromFile } from '../src/journal/index.ts';
import { tieMachine } from '../src/network/index.ts';
import { uuidv7 } from '../src/shared/index.ts';
import type { Draft } from '../src/state.ts';
import { fold, record } from '../src/state.ts';
import type { Measured } from './measure.ts';
import { compare } from './measure.ts';
import { years } from './ten-years.ts';

export interface RecordRow {
  readonly what: string;
  readonly measured: readonly Measured[];
}

const NOW = { now: { ms: Date.parse('2030-01-01T12:00:00Z'), zone: 'Europe/Amsterdam' }, device: 'phone' };
const idOf = (n: number): string => uuidv7(NOW.now.ms + n, new Uint8Array(10));

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

  const recordOf = (draft: Omit<Draft, 'id'>) => {
    let n = 100;
    return () => {
      n += 1;
      const done = record(state, areas, [{ id: idOf(n), ...draft }], NOW);
      if (!done.ok) throw new Error(done.error.key);
      return done.value;
    };
  };
  const answer = { item: 1, answer: 3 };
  const answerSchema = z.strictObject({
    item: z.literal([1, 2, 3, 4, 5, 6, 7, 8]),
    answer: z.nullable(z.literal([1, 2, 3, 4, 5])),
  });
  const pairs = [
    {
      what: 'a person is asked',
      bare: bare(tieMachine, [], 'tie.asked', z.strictObject({}), {}),
      record: recordOf({ type: 'tie.asked', about: tie, data: {} }),
    },
    {
      what: 'a question is answered',
      bare: bare(checkInMachine, ['check-in.opened'], 'check-in.answered', answerSchema, answer),
      record: recordOf({ type: 'check-in.answered', about: checkIn, data: answer }),
    },
  ];
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

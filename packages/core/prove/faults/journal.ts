import type { Line } from '../../src/journal/index.ts';
import { success } from '../../src/shared/index.ts';
import type { Fault, World } from '../world.ts';

const clockOf = (line: Line): number => ('erased' in line ? 0 : Date.parse(line.recordedAt));

export const journalFaults: readonly Fault[] = [
  {
    rule: 'J1',
    name: 'a checkpoint is opened whatever lines it covers',
    break: (world) => {
      const openCheckpoint: World['openCheckpoint'] = (value, journal, covered, areas, code) =>
        world.openCheckpoint(value, journal, savedCover(value) ?? covered, areas, code);
      return { ...world, openCheckpoint };
    },
  },
  {
    rule: 'J1',
    name: 'recording shows something else than the entries say',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) => {
        const done = world.record(state, areas, drafts, context);
        return done.ok ? success({ ...done.value, state: { ...state, seq: done.value.state.seq } }) : done;
      };
      return { ...world, record };
    },
  },
  {
    rule: 'J1',
    name: 'folding on leaves out the corrections among the new lines',
    break: (world) => {
      const foldOn: World['foldOn'] = (state, areas, lines) =>
        world.foldOn(
          state,
          areas,
          lines.filter((line) => 'erased' in line || line.type !== 'entry.corrected'),
        );
      return { ...world, foldOn };
    },
  },
  {
    rule: 'J1',
    name: 'recording forgets what was erased',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) =>
        world.record({ ...state, erased: [] }, areas, drafts, context);
      return { ...world, record };
    },
  },
  {
    rule: 'J3',
    name: 'the clock of the device decides the order',
    break: (world) => {
      const fold: World['fold'] = (journal, areas) =>
        world.fold(
          {
            ...journal,
            lines: [...journal.lines]
              .sort((a, b) => clockOf(a) - clockOf(b))
              .map((line, n) => ({ ...line, seq: n + 1 })),
          },
          areas,
        );
      return { ...world, fold };
    },
  },
  {
    rule: 'J3',
    name: 'the copy that comes second wins',
    break: (world) => {
      const merge: World['merge'] = (a, b) => {
        const merged = world.merge(a, b);
        return merged.ok && b.lines.length > 0 ? success({ ...merged.value, lines: b.lines }) : merged;
      };
      return { ...world, merge };
    },
  },
  {
    rule: 'J4',
    name: 'what was possible of a refused batch is kept',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) => {
        const done = world.record(state, areas, drafts, context);
        return done.ok || drafts.length < 2 ? done : world.record(state, areas, drafts.slice(0, -1), context);
      };
      return { ...world, record };
    },
  },
  {
    rule: 'J5',
    name: 'what can not be read is dropped',
    break: (world) => {
      const sortOut: World['sortOut'] = (values) => ({ ...world.sortOut(values), unreadable: [] });
      return { ...world, sortOut };
    },
  },
  {
    rule: 'J5',
    name: 'an entry of a newer version is applied as if it were ours',
    break: (world) => {
      const fold: World['fold'] = (journal, areas) =>
        world.fold(
          { ...journal, lines: journal.lines.map((line) => ('erased' in line ? line : { ...line, v: 1 })) },
          areas,
        );
      return { ...world, fold };
    },
  },
  {
    rule: 'J11',
    name: 'a journal of another owner is taken in',
    break: (world) => {
      const merge: World['merge'] = (a, b) => world.merge(a, { ...b, id: a.id, owner: a.owner });
      return { ...world, merge };
    },
  },
];

function savedCover(value: unknown): { count: number; digest: string } | undefined {
  if (typeof value !== 'object' || value === null || !('covered' in value)) return undefined;
  const { covered } = value;
  if (typeof covered !== 'object' || covered === null || !('count' in covered) || !('digest' in covered))
    return undefined;
  return { count: Number(covered.count), digest: String(covered.digest) };
}

import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { attempts, ENTITIES, entityId } from '../arbitrary.ts';
import { walkOf } from '../chart-walk.ts';
import { attemptId, contextAt, journalOf, play, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { nothingMore, onLives, onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const ASKS = ['tie.asked', 'tie.asked-smaller', 'tie.asked-by-their-wish', 'tie.asked-to-repair'];
const REFUSALS = ['tie.said-not-now', 'tie.said-not-now.for-good'];

/** What a tie said about being asked, remembered from events alone: nothing of the chart is looked at. */
interface Memory {
  readonly declined: boolean;
  readonly closed: boolean;
  readonly smaller: boolean;
}

const UNASKED: Memory = { declined: false, closed: false, smaller: false };

/** What is remembered after an event; throws where N6 forbids it. */
function remember(memory: Memory, event: string): Memory {
  if (ASKS.includes(event)) ok(!memory.closed, `${event} after "do not ask again"`);
  switch (event) {
    case 'tie.asked':
    case 'tie.asked-to-repair':
      ok(!memory.declined, `${event} after a "not now"`);
      return memory;
    case 'tie.asked-smaller':
      ok(memory.declined && !memory.smaller, 'a smaller ask is for after a "not now", and once');
      return { ...memory, smaller: true };
    case 'tie.said-not-now':
      return { ...memory, declined: true };
    case 'tie.said-not-now.for-good':
      return { ...memory, declined: true, closed: true };
    case 'tie.said-yes':
    case 'tie.consented-to-repair':
      return { ...memory, declined: false };
    default:
      return memory;
  }
}

const eventOf = ({ type, data }: Entry): string =>
  type === 'tie.said-not-now' && data.doNotAskAgain === true ? `${type}.for-good` : type;

/**
 * What each tie said, from the entries that apply, in fold order. A refusal counts whether or not it applies: nothing may
 * set it aside, but one in another's name.
 */
function memories(world: World, lines: readonly Entry[]): ReadonlyMap<string, Memory> {
  const journal = journalOf(world, lines);
  const aside = new Set(world.fold(journal, world.areas).setAside.map(({ id }) => id));
  const known = new Map<string, Memory>();
  for (const line of journal.lines) {
    if ('erased' in line) continue;
    const refused = line.type === 'tie.said-not-now' && (line.by === OWNER || line.by === line.about);
    if (aside.has(line.id) && !refused) continue;
    known.set(line.about, remember(known.get(line.about) ?? UNASKED, eventOf(line)));
  }
  return known;
}

/** In capitals, where those lead back to the same letters. */
const loud = (name: string): string => (/^[ -~]*$/.test(name) ? name.toUpperCase() : name);

const text = (value: unknown): string => JSON.stringify(value) ?? '';

export const networkProofs: readonly Proof[] = [
  {
    rule: 'N6',
    says: 'on every path through the chart a "not now" is followed by no ask but one smaller and those that the other wishes, and "do not ask again" by none; both are heard in every state',
    run({ charts }) {
      const { start, stepsFrom } = walkOf(charts.tie);
      const first = { state: start, memory: UNASKED };
      const seen = new Map([[text(first), first]]);
      let steps = 0;
      for (const { state, memory } of seen.values()) {
        for (const refusal of REFUSALS)
          ok(
            stepsFrom(state).some(({ event }) => event === refusal),
            `${refusal} is not heard in ${state}`,
          );
        for (const { event, to } of stepsFrom(state)) {
          steps++;
          const next = { state: to, memory: remember(memory, event) };
          seen.set(text(next), next);
        }
      }
      ok([...seen.values()].some(({ memory }) => memory.closed && memory.smaller && !memory.declined));
      return steps;
    },
  },
  {
    rule: 'N6',
    says: 'what two devices wrote, merged, asks nobody who refused; no correction takes a refusal back; no view brings the tie up',
    run(world, effort) {
      const both = fc.tuple(attempts(60), attempts(60), attempts(60));
      return onRandom(
        fc.property(both, ([before, here, there]) => {
          const { entries, state, ms } = play(world, before);
          const mine = play(world, here, { device: 1, from: state });
          const theirs = play(world, there, { device: 2, from: state });
          const lines = [...entries, ...mine.entries, ...theirs.entries];
          const known = memories(world, lines);
          const journal = journalOf(world, lines);
          const { areas } = world.fold(journal, world.areas);
          const suggested = [
            ...world.ideasToAsk(areas.network).map(({ id }) => id),
            ...world
              .nextSteps(areas, { ms, zone: ZONE })
              .filter(({ key }) => key === 'ask-someone' || key === 'send-the-ask')
              .map(({ place }) => place.entity ?? ''),
          ];
          for (const id of suggested)
            ok(!known.get(id)?.declined && !known.get(id)?.closed, `${id} refused and is suggested`);
          for (const { id, type } of lines.filter((line) => line.type === 'tie.said-not-now')) {
            const correction = { id: attemptId(9, 1), entry: id, data: { doNotAskAgain: false } };
            const done = world.correct(journal, world.areas, correction, contextAt(ms));
            ok(!done.ok, `a correction of ${type} is refused`);
          }
        }),
        effort,
      );
    },
  },
  {
    rule: 'N6',
    says: 'recording takes no ask of a tie that refused, but a smaller one once and one that the other wishes',
    run: (world, effort) =>
      onLives(world, effort, nothingMore, ({ entries, state, ms }) => {
        for (const [about, memory] of memories(world, entries)) {
          for (const type of ASKS) {
            const via = type === 'tie.asked-by-their-wish' ? 'reported' : 'own';
            const draft = { id: attemptId(9, 2), type, about, data: {}, via } as const;
            const done = world.record(state, world.areas, [draft], contextAt(ms));
            if (done.ok) remember(memory, type);
          }
        }
      }),
  },
  {
    rule: 'N6',
    says: 'the summary, which is printed, tells nobody who refused from who was never asked',
    run: (world, effort) =>
      onLives(world, effort, sights, (life, wanted) => {
        for (const sight of wanted.map((one) => sightOf(world, life, one)))
          ok(!text(world.views.summary?.(sight)).includes('not-now'), 'the summary tells of a refusal');
      }),
  },
  {
    rule: 'N7',
    says: 'who is shown nowhere is in no view, at no moment that is looked back on, whatever stands in the journal',
    run: (world, effort) =>
      onLives(world, effort, sights, (life, wanted) => {
        const journal = journalOf(world, life.entries);
        const known = world.fold(journal, world.areas).areas.network.ties;
        const hidden = Object.values(known).filter((tie) => tie.hidden);
        if (hidden.length === 0) return;
        for (const sight of wanted.map((one) => sightOf(world, life, one))) {
          for (const { id } of hidden) {
            const tie = sight.states.network.ties[id];
            if (tie) ok(tie.hidden, 'the mark holds at every moment');
          }
          for (const [name, view] of Object.entries(world.views)) {
            const shown = text(view(sight));
            for (const { id } of hidden) ok(!shown.includes(id), `${name} shows who is shown nowhere`);
          }
        }
      }),
  },
  {
    rule: 'N7',
    says: 'the mark is what was said last, is found by the whole name alone, and no ask of that tie is taken',
    run: (world, effort) =>
      onLives(world, effort, fc.nat(), ({ entries, state, ms }, cut) => {
        const { network } = state.areas;
        for (let n = 0; n < ENTITIES; n++) {
          const tie = network.ties[entityId(n)];
          if (!tie) continue;
          const last = entries.findLast(({ about, type }) => about === tie.id && /^tie\.shown-/.test(type));
          strictEqual(tie.hidden === true, last?.type === 'tie.shown-nowhere');
          const found = (typed: string) => world.findHidden(network, typed).some(({ id }) => id === tie.id);
          const whole = tie.name.normalize('NFC').trim();
          if (whole !== '') strictEqual(found(` ${loud(tie.name)} `), tie.hidden === true);
          const part = whole.slice(0, cut % Math.max(whole.length, 1)).trim();
          ok(!found(part) && !found(`${tie.name}x`), 'a part of a name finds nobody');
          if (!tie.hidden) continue;
          for (const type of ASKS) {
            const via = type === 'tie.asked-by-their-wish' ? 'reported' : 'own';
            const draft = { id: attemptId(9, 3), type, about: tie.id, data: {}, via } as const;
            const done = world.record(state, world.areas, [draft], contextAt(ms));
            ok(!done.ok, 'nothing is asked of who is shown nowhere');
            ok(
              !text(done.error.params).includes('hid') && done.error.rule !== 'N7',
              'the refusal does not tell why',
            );
          }
        }
        deepStrictEqual(world.findHidden(network, ''), []);
      }),
  },
];

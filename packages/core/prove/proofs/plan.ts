import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { AllStates } from '../../src/all.ts';

import type { Entry } from '../../src/journal/index.ts';
import { adopted, drafted } from '../../src/plan/entries.ts';
import type { PlanPhase } from '../../src/plan/index.ts';
import { draftNow, emptyPages, symbolOfColour } from '../../src/plan/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { colours, defaultPhases, levelOfColour, levels } from '../../src/shared/phases.ts';
import { entityId } from '../arbitrary.ts';
import { attemptId, blank, contextAt, journalOf, START, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { onPlans, onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

/** A phase that may be anything at all. */
const anyPhase: fc.Arbitrary<PlanPhase> = fc.record({
  id: fc.constantFrom(...colours, 'a', 'b', 'c'),
  title: fc.constantFrom('', 'one', 'two', 'ONE '),
  colour: fc.constantFrom(...colours),
  symbol: fc.constant(symbolOfColour.green),
  level: fc.constantFrom(...levels),
  signs: fc.constant([]),
  actions: fc.constant([]),
});

/** Phases that somebody may choose, each spoilt in some way or not at all. */
const nearlyAPlan: fc.Arbitrary<readonly PlanPhase[]> = fc
  .tuple(fc.shuffledSubarray([...colours]), fc.array(anyPhase, { maxLength: 1 }), fc.nat(), fc.boolean())
  .map(([chosen, [odd], place, spoils]) => {
    const phases = chosen.map((colour): PlanPhase => {
      const page = { id: `my-${colour}`, title: colour, colour, level: levelOfColour[colour] };
      return { ...page, symbol: symbolOfColour[colour], signs: [], actions: [] };
    });
    return odd && spoils ? phases.map((page, n) => (n === place % phases.length ? odd : page)) : phases;
  });

/** The lines with which another device brings a version that holds. */
function broughtFrom(phases: readonly PlanPhase[]): readonly Entry[] {
  const at = isoAt(START, ZONE);
  const line = (seq: number, type: string, data: Entry['data']): Entry => ({
    ...{ id: attemptId(7, seq), type, v: 1, at, recordedAt: at, seq, device: 'tablet' },
    ...{ by: 'owner', via: 'own', about: entityId(0), data },
  });
  return [line(1, 'plan.drafted', { phases }), line(2, 'plan.adopted', { approved: [] })];
}

const idsOf = (phases: readonly { readonly id: string }[]): readonly string[] => phases.map(({ id }) => id);

/** The states after the person chose one of their phases as the colour of the moment. */
function colouring(world: World, states: AllStates, phase: string, level: string, ms: number) {
  const about = entityId(998);
  const drafts = [
    { id: attemptId(8, 1), type: 'check-in.opened', about, data: { length: 'short' } },
    { id: attemptId(8, 2), type: 'check-in.coloured', about, data: { phase, level } },
  ];
  const state = { ...world.fold(blank(), world.areas), areas: states };
  const done = world.record(state, world.areas, drafts, contextAt(ms));
  ok(done.ok, `${phase} of the plan can be the colour of a day`);
  return done.value.state.areas;
}

/** That the phases of today are fit to choose from: each has the level of its colour, one is steady and one is act. */
function canBeChosen(phases: ReturnType<World['phasesToday']>): void {
  ok(phases.length >= 3 && phases.length <= 5, 'three to five phases');
  for (const { colour, level } of phases) strictEqual(level, levelOfColour[colour], `the level of ${colour}`);
  for (const level of ['steady', 'act'])
    ok(
      phases.some((phase) => phase.level === level),
      `a page that is ${level}`,
    );
  strictEqual(new Set(idsOf(phases)).size, phases.length);
}

/** What one device does with the plan while it does not hear of the other: writes a page anew, or adopts what it reads. */
type Turn = 'write' | 'adopt';

/** A journal in which one draft stands, and what each of two devices made of it by itself. */
function apart(world: World, ...turns: readonly (readonly Turn[])[]) {
  const titled = (title: string) =>
    emptyPages.map((page) => (page.colour === 'green' ? { ...page, title } : page));
  const write = (
    state: ReturnType<World['fold']>,
    device: number,
    n: number,
    type: string,
    data: Entry['data'],
    about: string,
  ) => {
    const draft = { id: attemptId(device, n), type, about, data };
    const done = world.record(state, world.areas, [draft], contextAt(START + n * 60_000, `device-${device}`));
    ok(done.ok, `${type} on device ${device}`);
    return done.value;
  };
  const begun = write(
    world.fold(blank(), world.areas),
    1,
    99,
    'plan.drafted',
    { phases: titled('begun') },
    entityId(0, 2),
  );
  const lines = [...begun.entries];
  turns.forEach((wanted, device) => {
    let { state } = begun;
    wanted.forEach((turn, n) => {
      const waits = draftNow(state.areas.plan);
      if (turn === 'adopt' && !waits) return;
      const about = waits?.id ?? attemptId(device + 4, n);
      const title = waits?.phases[0]?.title ?? '';
      const data =
        turn === 'write'
          ? { phases: titled(`${device} ${n}`) }
          : { words: waits?.words, approved: [{ name: title, role: 'close' }] };
      const done = write(
        state,
        device + 2,
        n,
        `plan.${turn === 'write' ? 'drafted' : 'adopted'}`,
        data,
        about,
      );
      ({ state } = done);
      lines.push(...done.entries);
    });
  });
  return lines;
}

const someTurns = fc.array(fc.constantFrom<Turn>('write', 'write', 'adopt'), { maxLength: 6 });

export const planProofs: readonly Proof[] = [
  {
    rule: 'P2',
    says: 'whatever two devices make of one plan without hearing of each other, who said yes to a version said it to those words, and what was adopted or written last is in some version',
    run: (world, effort) =>
      onRandom(
        fc.property(someTurns, someTurns, (one, other) => {
          const lines = apart(world, one, other);
          const { areas, setAside } = world.fold(journalOf(world, lines), world.areas);
          deepStrictEqual(setAside, []);
          const shown = world.plansShown(areas);
          for (const { phases, approved, stage } of shown) {
            const title = phases[0]?.title;
            if (stage === 'adopted')
              deepStrictEqual(approved, [{ name: title, role: 'close' }], 'other words were read');
          }
          const titles = new Set(shown.map(({ phases }) => phases[0]?.title));
          const last = journalOf(world, lines).lines.findLast(
            (line) => 'type' in line && line.type === 'plan.drafted',
          );
          const written = last && 'data' in last && drafted.read(last.data)?.phases[0]?.title;
          ok(typeof written === 'string' && titles.has(written), `${written} is lost`);
          for (const { data } of lines.filter(({ type }) => type === 'plan.adopted'))
            ok(titles.has(adopted.read(data)?.approved[0]?.name), 'what was adopted is lost');
        }),
        effort,
      ),
  },
  {
    rule: 'C3',
    says: 'the phases of a day are those of the plan that holds; each can be the colour of the moment, with its level, and the plan then opens at its page',
    run: (world, effort) =>
      onPlans(world, effort, sights, (life, wanted) => {
        for (const { states, now } of wanted.map((one) => sightOf(world, life, one))) {
          const phases = world.phasesToday(states);
          canBeChosen(phases);
          const turns = life.entries.filter(({ at }) => Date.parse(at) <= now.ms);
          deepStrictEqual(idsOf(phases), idsOf(heldAfter(turns) ?? defaultPhases), 'of the plan that holds');
          for (const { id, level } of phases) {
            const after = colouring(world, { ...states, 'check-in': noDay(world) }, id, level, now.ms);
            strictEqual(world.currentLevel(after['check-in'], now), level);
            strictEqual(world.pageToOpen(after, now).id, id, 'the plan opens at the page of the colour');
          }
          const opened = world.pageToOpen({ ...states, 'check-in': noDay(world) }, now);
          strictEqual(opened.level, 'steady', 'without a colour it opens at the page of a good day');
        }
      }),
  },
  {
    rule: 'C3',
    says: 'phases from elsewhere are a plan whole or not at all, and leave a page for a good day and one for a red day',
    run: (world, effort) =>
      onRandom(
        fc.property(fc.oneof(nearlyAPlan, fc.array(anyPhase, { maxLength: 7 })), (phases) => {
          const { areas } = world.fold(journalOf(world, broughtFrom(phases)), world.areas);
          const shown = world.phasesToday(areas);
          canBeChosen(shown);
          const isWhole = String(idsOf(shown)) === String(idsOf(phases));
          ok(isWhole || String(idsOf(shown)) === String(idsOf(defaultPhases)), 'half a plan');
          const red = colouring(
            world,
            areas,
            shown.find(({ level }) => level === 'act')?.id ?? '',
            'act',
            START,
          );
          strictEqual(
            world.pageToOpen(red, { ms: START, zone: ZONE }).level,
            'act',
            'a red day opens a red page',
          );
        }),
        effort * 20,
      ),
  },
];

const noDay = (world: World): AllStates['check-in'] => world.fold(blank(), world.areas).areas['check-in'];

/** The phases of the version that holds after what was written on one device, from the entries alone. */
function heldAfter(entries: readonly Entry[]): readonly PlanPhase[] | undefined {
  const read = new Map<string, readonly PlanPhase[]>();
  const lastOf = new Map<string, string>();
  let holds: { readonly about: string; readonly words: string } | undefined;
  for (const { id, type, about, data } of entries) {
    if (type === 'plan.drafted') {
      read.set(id, drafted.read(data)?.phases ?? []);
      lastOf.set(about, id);
    }
    const last = lastOf.get(about);
    if (last === undefined) continue;
    if (type === 'plan.adopted') {
      const words = adopted.read(data)?.words ?? last;
      holds = { about, words };
      lastOf.set(about, words);
    }
    if (type === 'plan.put-away' && holds?.about === about) holds = undefined;
  }
  return holds && read.get(holds.words);
}

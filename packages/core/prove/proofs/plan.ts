import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { AllStates } from '../../src/all.ts';
import type { Entry } from '../../src/journal/index.ts';
import { drafted } from '../../src/plan/entries.ts';
import type { PlanPhase } from '../../src/plan/index.ts';
import { emptyPages, symbolOfColour } from '../../src/plan/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { colours, defaultPhases, levelOfColour, levels } from '../../src/shared/phases.ts';
import { entityId } from '../arbitrary.ts';
import { attemptId, blank, contextAt, JOURNAL_ID, journalOf, START, ZONE } from '../play.ts';
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

/** A journal that names one person wherever a plan can name somebody in words, and the present. */
function naming(world: World, name: string, number: string) {
  const [tie, version] = [entityId(0), entityId(1)];
  const call = [{ name: name.toUpperCase() }, { name: 'a friend', number }, { name: 'Noor', number: '1' }];
  const written = [
    ['tie.added', tie, { name, start: 'supporting', reach: { phone: number } }],
    ['plan.drafted', version, { phases: emptyPages, together: `With ${name}, at home` }],
    ['plan.adopted', version, { approved: [{ name: ` ${name} `, role: 'close' }] }],
    ['plan.card-written', JOURNAL_ID, { call }],
  ] as const;
  const drafts = written.map(([type, about, data], n) => ({ id: attemptId(5, n), type, about, data }));
  const done = world.record(world.fold(blank(), world.areas), world.areas, drafts, contextAt(START));
  ok(done.ok, 'a plan that names somebody');
  const hide = { id: attemptId(5, 9), type: 'tie.shown-nowhere', about: tie, data: {} };
  const after = world.record(done.value.state, world.areas, [hide], contextAt(START));
  ok(after.ok, 'who is shown nowhere');
  return { before: done.value.state.areas, states: after.value.state.areas };
}

/** Names that nothing of ours says by chance. */
const unlikelyName = fc.stringMatching(/^[a-zéüşđ]{3,8}$/).map((letters) => `zx${letters} de wqit`);

export const planProofs: readonly Proof[] = [
  {
    rule: 'N7',
    says: 'who is shown nowhere is named in no view of the plan, also where they stand in words: on the card, among who approved, as whom it was made with',
    run: (world, effort) =>
      onRandom(
        fc.property(unlikelyName, fc.stringMatching(/^06[0-9]{8}$/), (name, number) => {
          const { before, states } = naming(world, name, number);
          strictEqual(world.cardShown(before).call.length, 3, 'all are on the card until then');
          const sight = { states, earlier: states, lines: [], now: { ms: START, zone: ZONE } };
          for (const [view, show] of Object.entries(world.views)) {
            const shown = (JSON.stringify(show(sight)) ?? '').toLowerCase();
            ok(!shown.includes(name) && !shown.includes(number), `${view} names who is shown nowhere`);
          }
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

/** The phases of the version that holds after what was written, from the entries alone. */
function heldAfter(entries: readonly Entry[]): readonly PlanPhase[] | undefined {
  const phasesOf = new Map<string, readonly PlanPhase[]>();
  let holds: string | undefined;
  for (const { type, about, data } of entries) {
    if (type === 'plan.drafted') phasesOf.set(about, drafted.read(data)?.phases ?? []);
    if (!phasesOf.has(about)) continue;
    if (type === 'plan.adopted') holds = about;
    if (type === 'plan.put-away' && holds === about) holds = undefined;
  }
  return holds === undefined ? undefined : phasesOf.get(holds);
}

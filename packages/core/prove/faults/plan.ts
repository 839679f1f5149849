import type { AllStates } from '../../src/all.ts';
import { putById } from '../../src/journal/by-id.ts';
import { drafted } from '../../src/plan/entries.ts';
import type { PlanPhase } from '../../src/plan/index.ts';
import { draftNow, emptyPages, versionOf } from '../../src/plan/index.ts';
import { failure } from '../../src/shared/index.ts';
import { colours } from '../../src/shared/phases.ts';
import { withAreas } from '../other-areas.ts';
import type { Sight } from '../views/view.ts';
import type { Fault, World } from '../world.ts';

type Handler = World['areas'][2]['handlers'][number];

/** The world in which an entry of the plan is taken in another way when it comes from elsewhere. */
const taking = (world: World, type: string, change: (handler: Handler) => Handler['apply']): World =>
  withAreas(world, {
    plan: {
      ...world.areas[2],
      handlers: world.areas[2].handlers.map((handler) =>
        handler.entryType.type === type ? { ...handler, apply: change(handler) } : handler,
      ),
    },
  });

const drafting = (world: World, change: (handler: Handler) => Handler['apply']): World =>
  taking(world, 'plan.drafted', change);

/** The world with a card on which something was done to the medication. */
const medicating = (world: World, change: (words: string) => Readonly<Record<string, unknown>>): World => ({
  ...world,
  cardShown: (states) => {
    const card = world.cardShown(states);
    return { ...card, ...(card.medication && change(card.medication)) };
  },
});

/** The world in which some rows of the card are printed whoever they are. */
const printing = (
  world: World,
  anyway: (row: { readonly name: string; readonly number?: string | undefined }) => boolean,
): World => ({
  ...world,
  views: {
    ...world.views,
    cardShown: ({ states }) => [world.cardShown(states), states.plan.card?.call?.filter(anyway)],
  },
});

/** The states in which nobody ever had another name or number. */
function withoutFormerNames(states: Sight['states']): Sight['states'] {
  const forgetting = (network: AllStates['network']): AllStates['network'] => ({
    ...network,
    ties: Object.fromEntries(Object.entries(network.ties).map(([id, { formerly: _, ...tie }]) => [id, tie])),
  });
  const { network, networkNow } = states;
  return {
    ...states,
    network: forgetting(network),
    ...(networkNow && { networkNow: forgetting(networkNow) }),
  };
}

export const planFaults: readonly Fault[] = [
  {
    rule: 'P2',
    name: 'an adoption makes hold what another device wrote last, whatever was read',
    break: (world) =>
      taking(world, 'plan.adopted', ({ apply }) => (state, entry, own) => {
        const { words: _, ...data } = entry.data;
        return apply(state, { ...entry, data }, own);
      }),
  },
  {
    rule: 'P2',
    name: 'what another device wrote on, not knowing of an adoption, is in no version',
    break: (world) =>
      taking(world, 'plan.drafted', ({ apply }) => (state, entry, own) => {
        const known = versionOf(state, entry.about);
        return known && known.life !== JSON.stringify('draft') ? 'structure' : apply(state, entry, own);
      }),
  },
  {
    rule: 'P5',
    name: 'the card adds how much of it is usual',
    break: (world) => medicating(world, (words) => ({ medication: `${words} (max. 3 a day)` })),
  },
  {
    rule: 'P5',
    name: 'the card adds an amount where it knows the medicine',
    break: (world) =>
      medicating(world, (words) => (words === 'paracetamol' ? { medication: 'paracetamol 500 mg' } : {})),
  },
  {
    rule: 'P5',
    name: 'the card reads the amounts out of the words',
    break: (world) =>
      medicating(world, (words) => {
        const amounts = words.match(/\d+/g);
        return amounts ? { amounts: amounts.map(Number) } : {};
      }),
  },
  {
    rule: 'P5',
    name: 'the card tidies up a number with a comma',
    break: (world) => medicating(world, (words) => ({ medication: words.replace(/(\d),(\d)/g, '$1.$2') })),
  },
  {
    rule: 'P5',
    name: 'an earlier card shows through where the later one is empty',
    break: (world) => {
      const plan = world.areas[2];
      const handlers = plan.handlers.map(
        (handler): Handler =>
          handler.entryType.type === 'plan.card-written'
            ? {
                ...handler,
                apply(state, entry, own) {
                  const after = handler.apply(state, entry, own);
                  if (after === 'schema' || after === 'structure') return after;
                  return { ...after, card: { ...state.card, ...after.card } };
                },
              }
            : handler,
      );
      return withAreas(world, { plan: { ...plan, handlers } });
    },
  },
  {
    rule: 'C3',
    name: 'whoever has a plan chooses among the colours that everybody has',
    break: (world) => ({ ...world, phasesToday: () => emptyPages }),
  },
  {
    rule: 'C3',
    name: 'a check-in takes the colours that everybody has, and no page of a plan',
    break: (world) => ({
      ...world,
      record: (state, areas, drafts, context) => {
        const known = (phase: unknown) => colours.some((colour) => colour === phase);
        const isOwn = drafts.some(({ type, data }) => type === 'check-in.coloured' && !known(data.phase));
        return isOwn
          ? failure({ rule: 'C3', key: 'no-such-colour', allowed: [] })
          : world.record(state, areas, drafts, context);
      },
    }),
  },
  {
    rule: 'C3',
    name: 'a plan from another device may lack a page for a red day',
    break: (world) => drafting(world, (handler) => unchecked(handler, (phases) => phases.length >= 3)),
  },
  {
    rule: 'C3',
    name: 'half a plan is read: what is wrong with it is left out',
    break: (world) =>
      drafting(world, (handler) => (state, entry, own) => {
        const { phases } = entry.data;
        const after = handler.apply(state, entry, own);
        if (after !== 'structure' || !Array.isArray(phases)) return after;
        return handler.apply(state, { ...entry, data: { ...entry.data, phases: phases.slice(1) } }, own);
      }),
  },
  {
    rule: 'C3',
    name: 'a draft holds before anybody adopted it',
    break: (world) => ({
      ...world,
      phasesToday(states) {
        const draft = states.plan && draftNow(states.plan);
        if (!states.plan || !draft) return world.phasesToday(states);
        const turn = { version: draft.id, what: 'adopted', at: 0, via: 'own', approved: [] } as const;
        return world.phasesToday({
          ...states,
          plan: { ...states.plan, turns: [...states.plan.turns, turn] },
        });
      },
    }),
  },
  {
    rule: 'C3',
    name: 'a red day opens the plan at the page of a good day',
    break: (world) => ({
      ...world,
      pageToOpen: (states, now) => {
        const page = world.pageToOpen(states, now);
        return page.level === 'act' ? (world.phasesToday(states)[0] ?? page) : page;
      },
    }),
  },
  {
    rule: 'N7',
    name: 'an earlier version of the plan still names who is shown nowhere',
    break: (world) => ({
      ...world,
      views: { ...world.views, plansShown: ({ states }) => states.plan.versions },
    }),
  },
  {
    rule: 'N7',
    name: 'the card is printed as it was written, whoever is on it',
    break: (world) => ({
      ...world,
      views: { ...world.views, cardShown: ({ states }) => states.plan.card },
    }),
  },
  {
    rule: 'N7',
    name: 'on the card only the last number of a line is looked at',
    break: (world) => printing(world, ({ number = '' }) => /\d\D+0\d+$/.test(number)),
  },
  {
    rule: 'N7',
    name: 'whose number is another than the one on the card stays on it',
    break: (world) =>
      printing(world, ({ name, number }) => number !== undefined && name.includes(', at work')),
  },
  {
    rule: 'N7',
    name: 'what was written under a former name or number is shown again',
    break: (world) => ({
      ...world,
      views: {
        ...world.views,
        plansShown: (sight) =>
          world.views.plansShown?.({ ...sight, states: withoutFormerNames(sight.states) }),
      },
    }),
  },
  {
    rule: 'N7',
    name: 'a moment before the tie was written down knows of nobody to leave out',
    break: (world) => ({
      ...world,
      views: Object.fromEntries(
        Object.entries(world.views).map(([name, show]) => [
          name,
          ({ states: { networkNow: _, ...states }, ...sight }) => show({ ...sight, states }),
        ]),
      ),
    }),
  },
  {
    rule: 'N7',
    name: 'what helped against a craving still names who is shown nowhere',
    break: (world) => ({
      ...world,
      views: { ...world.views, cravingNow: ({ states }) => states.craving.helped },
    }),
  },
  {
    rule: 'N7',
    name: 'a step for a craving stays where who it is done with is shown nowhere',
    break: (world) => ({
      ...world,
      views: { ...world.views, toolsShown: ({ states }) => states.plan.tools },
    }),
  },
  {
    rule: 'N7',
    name: 'a good moment tells with whom it was, whoever it is',
    break: (world) => ({
      ...world,
      views: { ...world.views, winsShown: ({ states }) => states.wins.wins },
    }),
  },
  {
    rule: 'N7',
    name: 'a special day tells who is there, whoever it is',
    break: (world) => ({
      ...world,
      views: { ...world.views, daysShown: ({ states }) => states.plan.days },
    }),
  },
  {
    rule: 'N7',
    name: 'who is shown nowhere stays outside the lock',
    break: (world) => ({
      ...world,
      views: { ...world.views, outsideLock: ({ states }) => states.plan.outsideLock },
    }),
  },
];

/** A draft taken in as long as its phases pass another look. */
const unchecked =
  (handler: Handler, passes: (phases: readonly PlanPhase[]) => boolean): Handler['apply'] =>
  (state, entry, own) => {
    const after = handler.apply(state, entry, own);
    const phases = drafted.read(entry.data)?.phases;
    if (after !== 'structure' || !phases || !passes(phases)) return after;
    // Drafted by way of phases that are a plan, and filled with those that are none.
    const taken = handler.apply(state, { ...entry, data: { phases: emptyPages } }, own);
    const version = taken === 'schema' || taken === 'structure' ? undefined : versionOf(taken, entry.about);
    if (taken === 'schema' || taken === 'structure' || !version) return after;
    return { ...taken, versions: putById(taken.versions, { ...version, phases }, own) };
  };

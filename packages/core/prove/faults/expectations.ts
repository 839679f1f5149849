import { expectationsIn, threadWith, travelling } from '../../src/expectations/index.ts';
import { success } from '../../src/shared/index.ts';
import { withAreas } from '../other-areas.ts';
import { withRegion } from '../other-charts.ts';
import type { Fault, World } from '../world.ts';

type Expectations = World['areas'][7];
type Handler = Expectations['handlers'][number];

/** The world in which some types of entry between two are treated in another way. */
const treating = (
  world: World,
  isMeant: (type: string) => boolean,
  change: (handler: Handler) => Handler,
): World => {
  const area = world.areas[7];
  const handlers = area.handlers.map((one) => (isMeant(one.entryType.type) ? change(one) : one));
  return withAreas(world, { expectations: { ...area, handlers } });
};

const only =
  (...types: readonly string[]) =>
  (type: string): boolean =>
    types.includes(type);

/** The world in which policy lets through what it refuses for a reason. */
const without = (world: World, isReason: (error: { key: string; params?: unknown }) => boolean): World =>
  treating(world, only('expectation.proposed'), (handler) => ({
    ...handler,
    judge(state, entry, context) {
      const refused = handler.judge(state, entry, context);
      return refused && isReason(refused) ? undefined : refused;
    },
  }));

export const expectationFaults: readonly Fault[] = [
  {
    rule: 'E3',
    name: 'a yes takes back an earlier no',
    break: (world) => ({
      ...world,
      charts: {
        ...world.charts,
        terms: withRegion(world.charts.terms, 'theirs', (region) => ({
          ...region,
          states: {
            ...region.states,
            refused: { on: { 'accepted.theirs': 'accepted' } },
          },
        })),
      },
    }),
  },
  {
    rule: 'E3',
    name: 'a withdrawal that crosses a yes is not heard',
    break: (world) =>
      treating(world, only('expectation.withdrawn', 'expectation.declined'), (handler) => ({
        ...handler,
        apply(state, entry, own) {
          const one = expectationsIn(state).find(({ id }) => id === entry.about);
          const agreed = one?.proposals.some(({ life }) => life.includes('"theirs":"accepted"'));
          return agreed ? state : handler.apply(state, entry, own);
        },
      })),
  },
  {
    rule: 'E3',
    name: 'an answer that comes before its question is lost',
    break: (world) =>
      treating(world, only('expectation.accepted', 'expectation.declined'), (handler) => ({
        ...handler,
        apply(state, entry, own) {
          const one = expectationsIn(state).find(({ id }) => id === entry.about);
          const known = one?.proposals.some(({ id, terms }) => terms && id === entry.data.termsId);
          return known ? handler.apply(state, entry, own) : 'structure';
        },
      })),
  },
  {
    rule: 'E3',
    name: 'terms go by any name',
    break: (world) =>
      treating(world, only('expectation.proposed'), (handler) => ({
        ...handler,
        apply(state, entry, own) {
          const after = handler.apply(state, entry, own);
          return after === 'structure' ? state : after;
        },
      })),
  },
  {
    rule: 'E3',
    name: 'a word of two may be corrected',
    break: (world) =>
      treating(
        world,
        (type) => travelling.has(type),
        (handler) => ({ ...handler, entryType: { ...handler.entryType, correctable: true } }),
      ),
  },
  {
    rule: 'E3',
    name: 'the owner may note the yes of the other',
    break: (world) =>
      treating(world, only('expectation.accepted'), (handler) => ({
        ...handler,
        entryType: { ...handler.entryType, writers: [{ by: 'owner', via: ['own', 'reported'] }] },
        judge: () => undefined,
      })),
  },
  {
    rule: 'E3',
    name: 'anybody speaks in the thread of another',
    break: (world) =>
      treating(world, only('expectation.accepted', 'expectation.proposed'), (handler) => ({
        ...handler,
        apply: (state, entry, own) =>
          handler.apply(
            state,
            entry.by === 'owner' ? entry : { ...entry, by: threadWith(state, entry.about) ?? entry.by },
            own,
          ),
      })),
  },
  {
    rule: 'E3',
    name: 'one yes is enough',
    break: (world) => ({
      ...world,
      meaningOf: (state, id, mine) =>
        world.meaningOf(state, id, mine).replaceAll('"holds":false', '"holds":true'),
    }),
  },
  {
    rule: 'E3',
    name: 'each side takes itself for the one who proposed',
    break: (world) => ({ ...world, meaningOf: (state, id) => world.meaningOf(state, id, 'a') }),
  },
  {
    rule: 'E4',
    name: 'limits are shown and not kept to',
    break: (world) => without(world, ({ key }) => key === 'beyond-their-limit'),
  },
  {
    rule: 'E4',
    name: 'hours are no limit',
    break: (world) => without(world, ({ params }) => JSON.stringify(params ?? '').includes('"hours"')),
  },
  {
    rule: 'E4',
    name: 'only limits that are stated in the thread itself count',
    break: (world) =>
      treating(world, only('limits.stated'), (handler) => ({ ...handler, apply: (state) => state })),
  },
  {
    rule: 'N6',
    name: 'who said no to an agreement is asked again and again',
    break: (world) => without(world, ({ key }) => key === 'smaller-ask-used'),
  },
  {
    rule: 'N6',
    name: '"do not ask again" counts in that thread only',
    break: (world) => without(world, ({ key }) => key === 'do-not-ask-again'),
  },
  {
    rule: 'N7',
    name: 'agreements are shown with whoever they are',
    break: (world) => ({
      ...world,
      views: { ...world.views, agreementsShown: ({ states }) => expectationsIn(states.expectations) },
    }),
  },
  {
    rule: 'N7',
    name: 'something may be proposed to who is shown nowhere',
    break: (world) => {
      const record: World['record'] = (state, areas, drafts, context) => {
        const done = world.record(state, areas, drafts, context);
        const proposes = drafts.some(({ type }) => type === 'expectation.proposed');
        return done.ok || done.error.key !== 'nothing-is-asked' || !proposes
          ? done
          : success({ entries: [], state });
      };
      return { ...world, record };
    },
  },
];

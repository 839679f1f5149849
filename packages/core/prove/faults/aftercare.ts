import { trajectoryOf } from '../../src/aftercare/index.ts';
import { openProposals } from '../../src/agreement/index.ts';
import { isoAt } from '../../src/shared/index.ts';
import { withAreas } from '../other-areas.ts';
import { withRegion } from '../other-charts.ts';
import type { Fault, World } from '../world.ts';

type Aftercare = World['areas'][14];
type Handler = Aftercare['handlers'][number];

/** The world in which some types of entry of aftercare are treated in another way. */
const treating = (world: World, types: readonly string[], change: (handler: Handler) => Handler): World => {
  const area = world.areas[14];
  const handlers = area.handlers.map((one) => (types.includes(one.entryType.type) ? change(one) : one));
  return withAreas(world, { aftercare: { ...area, handlers } });
};

/** The world in which the chart has other steps from one state of a region. */
const charted = (
  world: World,
  region: string,
  state: string,
  on: Readonly<Record<string, string>>,
): World => ({
  ...world,
  charts: {
    ...world.charts,
    trajectory: withRegion(world.charts.trajectory, region, (before) => ({
      ...before,
      states: { ...before.states, [state]: { on } },
    })),
  },
});

const refused = { rule: 'A3', key: 'over-already', allowed: [] } as const;

export const aftercareFaults: readonly Fault[] = [
  {
    rule: 'A3',
    name: 'a pause by one of the two makes it longer',
    break: (world) => charted(world, 'extended', 'no', { 'trajectory.paused': 'yes' }),
  },
  {
    rule: 'A3',
    name: 'how often changes with what one asks for',
    break: (world) => charted(world, 'intensity', 'none', { 'trajectory.kept-own': 'weekly' }),
  },
  {
    rule: 'A3',
    name: 'what one says in a review rounds it off',
    break: (world) => charted(world, 'course', 'under-review', { 'trajectory.reviewed': 'rounded-off' }),
  },
  {
    rule: 'A3',
    name: 'nothing ends it while it rests',
    break: (world) => charted(world, 'course', 'paused', { 'trajectory.resumed': 'running' }),
  },
  {
    rule: 'A3',
    name: 'what is proposed counts as agreed',
    break: (world) => ({
      ...world,
      currentCourse(one) {
        const [open] = openProposals(one);
        return open
          ? { terms: open.terms, termsId: open.id, own: false, at: open.at }
          : world.currentCourse(one);
      },
    }),
  },
  {
    rule: 'A3',
    name: 'one yes is enough',
    break: (world) => ({
      ...world,
      meaningOfTrajectory: (state, id, mine) =>
        world.meaningOfTrajectory(state, id, mine).replaceAll('"holds":false', '"holds":true'),
    }),
  },
  {
    rule: 'A3',
    name: 'a change that is taken back ends the course',
    break: (world) => ({
      ...world,
      meaningOfTrajectory(state, id, mine) {
        const takenBack = trajectoryOf(state, id)?.said.some(({ what }) => what === 'withdrawn');
        const meaning = world.meaningOfTrajectory(state, id, mine);
        return takenBack ? meaning.replace('"end":null', '"end":{"course":"withdrawn"}') : meaning;
      },
    }),
  },
  {
    rule: 'A3',
    name: 'a no undoes what both agreed on, whenever it comes',
    break: (world) =>
      treating(world, ['trajectory.not-agreed', 'trajectory.withdrawn'], (handler) => ({
        ...handler,
        apply: (state, entry, own) =>
          handler.apply(state, { ...entry, at: '2000-01-01T12:00:00+01:00' }, own),
      })),
  },
  {
    rule: 'A3',
    name: 'a yes of the other may be reported',
    break: (world) =>
      treating(world, ['trajectory.accepted'], (handler) => ({
        ...handler,
        entryType: { ...handler.entryType, writers: [{ by: 'owner', via: ['reported'] }] },
        judge: () => undefined,
      })),
  },
  {
    rule: 'A3',
    name: 'not agreed yet is heard as a yes',
    break: (world) => {
      const yes = world.areas[14].handlers.find(({ entryType }) => entryType.type === 'trajectory.accepted');
      return treating(world, ['trajectory.not-agreed'], (handler) => ({
        ...handler,
        apply: (state, entry, own) => (yes ?? handler).apply(state, entry, own),
      }));
    },
  },
  {
    rule: 'A3',
    name: 'after an end nobody can ask for more',
    break: (world) =>
      treating(world, ['trajectory.more-asked'], (handler) => ({
        ...handler,
        judge: (state, entry, context) => {
          const one = trajectoryOf(state, entry.about);
          const over = one?.said.some(({ what }) => what === 'stopped');
          return over ? refused : handler.judge(state, entry, context);
        },
      })),
  },
  {
    rule: 'A3',
    name: 'what is under review can not be stopped',
    break: (world) =>
      treating(world, ['trajectory.stopped'], (handler) => ({
        ...handler,
        judge: (state, entry, context) => {
          const one = trajectoryOf(state, entry.about);
          const looks = one?.said.some(({ what }) => what === 'review-opened');
          return looks ? refused : handler.judge(state, entry, context);
        },
      })),
  },
  {
    rule: 'E3',
    name: 'words of a trajectory count in the order in which they arrive',
    break: (world) =>
      treating(
        world,
        ['trajectory.proposed', 'trajectory.accepted', 'trajectory.not-agreed', 'trajectory.stopped'],
        (handler) => ({
          ...handler,
          apply: (state, entry, own) =>
            handler.apply(state, { ...entry, at: isoAt(entry.seq * 60_000, 'Europe/Amsterdam') }, own),
        }),
      ),
  },
  {
    rule: 'E3',
    name: 'a yes to a course that was not heard of yet is lost',
    break: (world) =>
      treating(world, ['trajectory.accepted'], (handler) => ({
        ...handler,
        apply(state, entry, own) {
          const one = trajectoryOf(state, entry.about);
          const known = one?.proposals.some(({ id, terms }) => terms && id === entry.data.termsId);
          return known ? handler.apply(state, entry, own) : 'structure';
        },
      })),
  },
  {
    rule: 'E3',
    name: 'each side takes itself for the one who proposed aftercare',
    break: (world) => ({
      ...world,
      meaningOfTrajectory: (state, id) => world.meaningOfTrajectory(state, id, 'a'),
    }),
  },
  {
    rule: 'J11',
    name: 'what somebody keeps as their own course leaves the device',
    break: (world) => ({
      ...world,
      project: (of) =>
        world.project(
          of.part === 'data' && of.type === 'trajectory.kept-own'
            ? { ...of, type: 'trajectory.proposed' }
            : of,
        ),
    }),
  },
  {
    rule: 'J11',
    name: 'of a course that is proposed who it is with is left out on its way',
    break: (world) => ({
      ...world,
      project: (of) =>
        of.part === 'data' && of.type === 'trajectory.proposed'
          ? JSON.parse(JSON.stringify(world.project(of) ?? null).replaceAll('"who":', '"whom":'))
          : world.project(of),
    }),
  },
];

import { threadWith } from '../../src/expectations/index.ts';
import { withAreas } from '../other-areas.ts';
import type { Fault } from '../world.ts';

const theirs = { by: 'tie', via: ['carried'] } as const;

export const writerFaults: readonly Fault[] = [
  {
    rule: 'J12',
    name: 'a tie may write about people whatever the owner may',
    break: (world) => {
      const area = world.areas[0];
      const handlers = area.handlers.map((one) => ({
        ...one,
        entryType: { ...one.entryType, writers: [...one.entryType.writers, theirs] },
      }));
      return withAreas(world, { network: { ...area, handlers } });
    },
  },
  {
    rule: 'J12',
    name: 'a tie may note how an agreement went',
    break: (world) => {
      const area = world.areas[7];
      const handlers = area.handlers.map((one) =>
        one.entryType.type === 'expectation.tried'
          ? { ...one, entryType: { ...one.entryType, writers: [...one.entryType.writers, theirs] } }
          : one,
      );
      return withAreas(world, { expectations: { ...area, handlers } });
    },
  },
  {
    rule: 'J12',
    name: 'an envelope speaks for whoever the thread is with',
    break: (world) => {
      const area = world.areas[7];
      const handlers = area.handlers.map((one): typeof one => ({
        ...one,
        apply: (state, entry, own) =>
          one.apply(
            state,
            entry.by === 'owner' ? entry : { ...entry, by: threadWith(state, entry.about) ?? entry.by },
            own,
          ),
      }));
      return withAreas(world, { expectations: { ...area, handlers } });
    },
  },
];

import { planShown } from '../../src/guidance/index.ts';
import { success } from '../../src/shared/index.ts';
import type { Word } from '../../src/sharing/index.ts';
import { grantOf } from '../../src/sharing/index.ts';
import type { Fault, World } from '../world.ts';

/** A world in which the envelope that leaves holds something more. */
const enclosing = (world: World, more: (of: Parameters<World['enclose']>[0]) => object): World => ({
  ...world,
  enclose(of) {
    const done = world.enclose(of);
    return done.ok ? success({ ...done.value, ...more(of) }) : done;
  },
});

/** A world in which what somebody sees has something more. */
const seeing = (world: World, seenBy: World['seenBy']): World => ({ ...world, seenBy });

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

export const sharingFaults: readonly Fault[] = [
  {
    rule: 'D3',
    name: 'a thread travels with every line about it, whoever said it',
    break: (world) => enclosing(world, ({ lines = [] }) => ({ more: lines })),
  },
  {
    rule: 'D3',
    name: 'a word travels with fields that are on no list',
    break: (world) =>
      enclosing(world, ({ lines = [] }) => ({
        more: lines.filter((line) => 'type' in line && line.type === 'expectation.declined'),
      })),
  },
  {
    rule: 'D3',
    name: 'an answer tells its place in the journal of who said it',
    break: (world) => ({
      ...world,
      enclose(of) {
        const done = world.enclose(of);
        if (!done.ok || !done.value.threads) return done;
        const places = new Map((of.lines ?? []).map(({ id, seq }) => [id, seq]));
        const placed = (word: Word): Word => {
          const seq = places.get(word.id);
          return word.seq === undefined || seq === undefined ? word : { ...word, seq };
        };
        const threads = done.value.threads.map((one) => ({ ...one, words: one.words.map(placed) }));
        return success({ ...done.value, threads });
      },
    }),
  },
  {
    rule: 'D3',
    name: 'an envelope tells how much was written before it',
    break: (world) => enclosing(world, ({ sent }) => ({ seq: sent.seq })),
  },
  {
    rule: 'D3',
    name: 'the secret lies in the envelope',
    break: (world) => enclosing(world, ({ connection }) => ({ connection })),
  },
  {
    rule: 'D3',
    name: 'a copy is handed on as it was collected',
    break: (world) => enclosing(world, ({ collected }) => (collected ? { copy: collected } : {})),
  },
  {
    rule: 'D3',
    name: 'a shared plan says with whom it was made',
    break: (world) =>
      seeing(world, (states, id, now) => {
        const seen = world.seenBy(states, id, now);
        return seen === undefined ? seen : asJson([seen, planShown(states)]);
      }),
  },
  {
    rule: 'D3',
    name: 'a grant of plan and card shows the wins too',
    break: (world) =>
      seeing(world, (states, id, now) => {
        const seen = world.seenBy(states, id, now);
        return seen === undefined ? seen : asJson([seen, states.wins]);
      }),
  },
  {
    rule: 'D3',
    name: 'what is shared tells how many people were called',
    break: (world) =>
      seeing(world, (states, id, now) => {
        const seen = world.seenBy(states, id, now);
        return seen === undefined ? seen : [seen, Object.keys(states.network?.contacts ?? {}).length];
      }),
  },
  {
    rule: 'D3',
    name: 'a grant that says professional is believed whoever receives it',
    break: (world) => {
      const asProfessional = (states: Parameters<World['seenBy']>[0]) => {
        const ties = Object.values(states.network?.ties ?? {}).map(
          (tie) => [tie.id, { ...tie, nature: 'professional' as const }] as const,
        );
        return {
          ...states,
          ...(states.network && { network: { ...states.network, ties: Object.fromEntries(ties) } }),
        };
      };
      return {
        ...world,
        seenBy: (states, id, now) => world.seenBy(asProfessional(states), id, now),
        enclosedCopy: (states, id, now) => world.enclosedCopy(asProfessional(states), id, now),
      };
    },
  },
  {
    rule: 'D1',
    name: 'a grant goes on after its last day',
    break: (world) =>
      seeing(world, (states, id, now) => world.seenBy(states, id, { ...now, ms: now.ms - 400 * 86_400_000 })),
  },
  {
    rule: 'D1',
    name: 'a grant is not needed',
    break: (world) =>
      seeing(world, (states, id, now) => world.seenBy(states, id, now) ?? asJson(planShown(states))),
  },
  {
    rule: 'D1',
    name: 'a revoked grant still makes copies',
    break: (world) => ({
      ...world,
      enclosedCopy(states, id, now) {
        const grant = states.sharing && grantOf(states.sharing, id);
        return world.enclosedCopy(states, id, now) ?? (grant && { grant, collected: {} });
      },
    }),
  },
  {
    rule: 'D1',
    name: 'a copy shows parts that its grant does not name',
    break: (world) =>
      seeing(world, (states, id, now) => {
        const seen = world.seenBy(states, id, now);
        return seen === undefined ? seen : asJson({ ...asJson(seen), colours: [] });
      }),
  },
  {
    rule: 'D1',
    name: 'the other is told that something ended',
    break: (world) => enclosing(world, ({ sent }) => ({ because: { type: 'grant.revoked', id: sent.id } })),
  },
];

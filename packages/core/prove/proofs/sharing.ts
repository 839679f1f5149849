import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Entry } from '../../src/journal/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { brand, branded } from '../branding.ts';
import { contextAt, journalOf, ZONE } from '../play.ts';
import type { Leaving } from '../shared-bytes.ts';
import { allThatLeaves, ownAlone, SECRET } from '../shared-bytes.ts';
import { nothingMore, onLives, onPlans, onSharing } from '../trial.ts';
import type { Proof } from '../world.ts';

const partsBranded = ['plan', 'card', 'days', 'wins', 'needs', 'names', 'group-words'];

/** The parts whose texts may be in what leaves. */
const allowedIn = ({ named }: Leaving): readonly string[] => [
  ...named,
  ...(named.some((one) => ['people', 'declined', 'group-words'].includes(one)) ? ['names'] : []),
];

/** A text without its ids, which are made anew each time. */
const plain = ({ text }: Leaving): string => text.replace(/"id":"[^"]*"/g, '');

/** Entries as they would stand where nothing else was ever written. */
const alone = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry, n) => ({ ...entry, seq: n + 1 }));

export const sharingProofs: readonly Proof[] = [
  {
    rule: 'D3',
    says: 'no text of a field that nobody else may see is in any byte that leaves, by whatever grant, to whomever; nor is what belongs to another part, the id of a tie, or the secret',
    run(world, effort) {
      let texts = 0;
      const found = new Set<string>();
      const check = (lines: Parameters<typeof allThatLeaves>[1], ms: number) => {
        const ties = Object.keys(world.fold(journalOf(world, lines), world.areas).areas.network.ties);
        for (const leaving of allThatLeaves(world, branded(world.areas, lines), ms)) {
          texts++;
          const allowed = allowedIn(leaving);
          const { text } = leaving;
          ok(!text.includes(brand('never')), 'what nobody else may see leaves');
          ok(!text.includes(SECRET), 'the secret leaves with what it opens');
          for (const tie of ties) ok(!text.includes(`"${tie}"`) || isThread(text, tie), 'a tie is named');
          for (const part of partsBranded) {
            if (text.includes(brand(part))) found.add(part);
            ok(
              allowed.includes(part) || !text.includes(brand(part)),
              `${part} is in what names ${leaving.named}`,
            );
          }
        }
      };
      onPlans(world, effort, nothingMore, ({ entries, ms }) => check(entries, ms));
      onLives(world, effort, nothingMore, ({ entries, ms }) => check(entries, ms));
      // A list that lets nothing through would pass as well.
      if (effort >= 20)
        for (const part of ['plan', 'card', 'days', 'wins']) ok(found.has(part), `${part} is shared`);
      return texts;
    },
  },
  {
    rule: 'D3',
    says: 'what leaves is the same, down to the places of its words, with and without everything that is the owner’s alone: check-ins, setbacks, contacts, how a tie is seen, the balance',
    run: (world, effort) =>
      onLives(world, effort, nothingMore, ({ entries, ms }) => {
        const without = entries.filter(({ type }) => !ownAlone.test(type));
        const before = allThatLeaves(world, alone(entries), ms).map(plain);
        const after = allThatLeaves(world, alone(without), ms).map(plain);
        deepStrictEqual(after, before);
      }),
  },
  {
    rule: 'D3',
    says: 'a supporter is never shown other ties, declined answers or words of groups, also where a journal of elsewhere grants it',
    run: (world, effort) =>
      onLives(world, effort, nothingMore, ({ entries, ms }) => {
        const { network } = world.fold(journalOf(world, entries), world.areas).areas;
        for (const { tie, named, text } of allThatLeaves(world, entries, ms)) {
          const isApart = named.some((one) => ['people', 'declined', 'group-words'].includes(one));
          if (!isApart || text === '' || text === '{}') continue;
          strictEqual(network.ties[tie]?.nature, 'professional', `${named} is shown to a supporter`);
        }
      }),
  },
  {
    rule: 'D1',
    says: 'nothing is seen without a grant that was given to that tie, holds today and was not revoked, and then only the parts that it names; nothing by who is shown nowhere, ended or died',
    run: (world, effort) =>
      onSharing(world, effort, nothingMore, ({ entries, state, ms }) => {
        const { now } = contextAt(ms);
        const ids = new Set([...entries.map(({ about }) => about), ...Object.keys(state.areas.network.ties)]);
        const aside = new Set(
          world.fold(journalOf(world, entries), world.areas).setAside.map(({ id }) => id),
        );
        for (const id of ids) {
          const last = entries.findLast(
            (one) => one.about === id && one.type.startsWith('grant.') && !aside.has(one.id),
          );
          const seen = world.seenBy(state.areas, id, now);
          if (last?.type !== 'grant.given') {
            strictEqual(seen, undefined, 'something is seen without a grant');
            continue;
          }
          const tie = state.areas.network.ties[String(last.data.tie)];
          const today = dateOf(ms);
          const isOver = String(last.data.until) < today;
          const isGone = !tie || tie.hidden || /"life":"(ended|died)"/.test(tie.life);
          if (isOver || isGone) strictEqual(seen, undefined, 'a grant outlives its end');
          const named = Array.isArray(last.data.sections) ? last.data.sections : [];
          for (const part of Object.keys(isRecord(seen) ? seen : {}))
            ok(named.includes(part), `${part} is seen without being named`);
        }
      }),
  },
  {
    rule: 'D1',
    says: 'a revoked grant, and a closed way, let nothing more leave, and nothing is said to the other about it',
    run: (world, effort) =>
      onLives(world, effort, nothingMore, ({ entries, ms }) => {
        for (const { text } of allThatLeaves(world, entries, ms))
          for (const [, type = ''] of text.matchAll(/"type":"([^"]*)"/g))
            ok(/^(expectation|trajectory)\.|^invitation\.answered$/.test(type), `${type} is told`);
        const { areas } = world.fold(journalOf(world, entries), world.areas);
        for (const one of [...areas.sharing.grants].flat(9)) {
          if (!('sections' in one) || one.life !== JSON.stringify('revoked')) continue;
          strictEqual(
            world.enclosedCopy(areas, one.id, { ms, zone: ZONE }),
            undefined,
            'a copy after the end',
          );
        }
      }),
  },
];

/** An id may stand for the thread that it is; our lives have threads of their own. */
const isThread = (text: string, tie: string): boolean => text.includes(`{"id":"${tie}","words"`);

/** The date on the wall in Amsterdam. */
const dateOf = (ms: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(ms);

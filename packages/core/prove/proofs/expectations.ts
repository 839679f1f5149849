import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { StatedLimits, Terms } from '../../src/expectations/index.ts';
import type { Entry, Line } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { isRecord, uuidv7 } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import { walkOf } from '../chart-walk.ts';
import type { Played } from '../play.ts';
import { attemptId, contextAt, journalOf, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { nothingMore, onAgreements } from '../trial.ts';
import type { Proof, World } from '../world.ts';

/** What leaves the device, listed here once more: nothing of the area is looked at. */
const TRAVELS = [
  'proposed',
  'accepted',
  'declined',
  'withdrawn',
  'released',
  'paused',
  'resumed',
  'review-opened',
  'kept',
  'limits-stated',
].map((what) => `expectation.${what}`);

/** One thread of a life: with whom, and what travels of it. */
interface Thread {
  readonly id: string;
  readonly tie: string;
  readonly words: readonly Entry[];
}

function threadsOf(world: World, { entries, state }: Played): readonly Thread[] {
  const ids = [...new Set(entries.filter(({ type }) => TRAVELS.includes(type)).map(({ about }) => about))];
  return ids.flatMap((id) => {
    const tie = world.threadWith(state.areas.expectations, id);
    const words = entries.filter(
      (one) => one.about === id && TRAVELS.includes(one.type) && (one.by === OWNER || one.by === tie),
    );
    return tie === undefined ? [] : [{ id, tie, words }];
  });
}

const OWNER_THERE = entityId(77, 900);

/** A word as it stands in the journal of the other. */
const turned = (word: Entry): Entry =>
  word.by === OWNER ? { ...word, by: OWNER_THERE, via: 'carried' } : { ...word, by: OWNER, via: 'own' };

/** What each side said to each terms, told from the entries alone. */
interface Said {
  yes: Set<string>;
  no: Set<string>;
  proposed: Set<string>;
}

/** By E3 as it is written: who accepted and who refused which terms. */
function saidIn(words: readonly Entry[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const of = (id: string): Said => {
    const known = said.get(id) ?? { yes: new Set(), no: new Set(), proposed: new Set() };
    said.set(id, known);
    return known;
  };
  for (const { type, by, data } of words) {
    const side = by === OWNER ? 'mine' : 'theirs';
    const ids = [data.termsId, ...(Array.isArray(data.termsIds) ? data.termsIds : [])].map(String);
    for (const id of ids) {
      if (type === 'expectation.proposed') of(id).proposed.add(side);
      if (type === 'expectation.proposed' || type === 'expectation.accepted') of(id).yes.add(side);
      if (/declined|withdrawn|released/.test(type)) of(id).no.add(side);
    }
  }
  return said;
}

const holdsByTheLetter = ({ yes, no, proposed }: Said): boolean =>
  proposed.size === 1 && yes.size === 2 && no.size === 0;

/** Which terms hold in a thread, as the world says it. */
function heldIn(world: World, lines: readonly Line[], thread: string): readonly string[] {
  const { expectations } = world.fold(journalOf(world, lines), world.areas).areas;
  const meaning: unknown = JSON.parse(world.meaningOf(expectations, thread, 'a'));
  const proposals = isRecord(meaning) && Array.isArray(meaning.proposals) ? meaning.proposals : [];
  return proposals.flatMap((one: unknown) => (isRecord(one) && one.holds ? [String(one.id)] : [])).sort();
}

/** Seqs for some words, so that they land in any order among each other. */
const landing = (words: readonly Entry[], order: readonly number[]): readonly Entry[] =>
  words.map((word, n) => ({ ...word, seq: 1 + ((order[n % order.length] ?? 0) % 500), device: 'carried' }));

export const expectationProofs: readonly Proof[] = [
  {
    rule: 'E3',
    says: 'in every state of the chart, words about terms come to the same in whatever order; none takes a no back, and no yes is made by the other side',
    run({ charts }) {
      const { states, steps } = walkOf(charts.terms);
      const after = new Map(steps.map(({ from, event, to }) => [`${from} ${event}`, to]));
      const step = (at: string, event: string) => after.get(`${at} ${event}`) ?? at;
      const events = [...new Set(steps.map(({ event }) => event))];
      const word = (at: string, side: string): string => {
        const value: unknown = JSON.parse(at);
        return isRecord(value) ? String(value[side]) : '';
      };
      const ranks = ['silent', 'accepted', 'refused', 'released'];
      let cases = 0;
      for (const at of states)
        for (const a of events) {
          for (const side of ['mine', 'theirs']) {
            const [before, now] = [word(at, side), word(step(at, a), side)].map((one) => ranks.indexOf(one));
            ok(Number(now) >= Number(before), `${a} takes back a word of ${side} at ${at}`);
            ok(now === before || a.endsWith(`.${side}`), `${a} speaks for ${side} at ${at}`);
          }
          for (const b of events) {
            strictEqual(step(step(at, a), b), step(step(at, b), a), `${a} and ${b} at ${at}`);
            cases++;
          }
        }
      for (const side of ['mine', 'theirs'])
        for (const event of ['refused', 'released'])
          ok(
            states.every((at) => ['refused', 'released'].includes(word(step(at, `${event}.${side}`), side))),
            `a no of ${side} is not heard everywhere`,
          );
      return cases;
    },
  },
  {
    rule: 'E3',
    says: 'terms hold if and only if both accepted exactly them and neither refused or withdrew them, whatever arrived, late, twice, reordered or not at all',
    run: (world, effort) =>
      onAgreements(
        world,
        effort,
        fc.tuple(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), fc.nat()),
        (life, [order, lost]) => {
          for (const { id, words, tie } of threadsOf(world, life)) {
            const kept = words.filter((_, n) => (lost >> (n % 20)) % 4 !== 0);
            for (const some of [words, kept]) {
              const expected = [...saidIn(some)]
                .filter(([, said]) => holdsByTheLetter(said))
                .map(([termsId]) => termsId);
              // Twice in the same journal: once as it was, once as it may have come in.
              const twice = [...landing(some, order), ...some.slice(0, 3)];
              for (const lines of [some, landing(some, order), twice])
                deepStrictEqual(heldIn(world, lines, id), expected.sort(), `with ${tie.slice(-4)}`);
            }
          }
        },
      ),
  },
  {
    rule: 'E3',
    says: 'both sides end equal once the same words came in, in whatever order they came',
    run: (world, effort) =>
      onAgreements(world, effort, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (life, order) => {
        for (const { id, words } of threadsOf(world, life)) {
          const meaning = (lines: readonly Line[], mine: 'a' | 'b') =>
            world.meaningOf(world.fold(journalOf(world, lines), world.areas).areas.expectations, id, mine);
          const here = meaning(words, 'a');
          const there = words.map(turned);
          strictEqual(meaning(there, 'b'), here);
          strictEqual(meaning(landing(there, order), 'b'), here);
          strictEqual(meaning(landing(words, order.toReversed()), 'a'), here);
        }
      }),
  },
  {
    rule: 'E3',
    says: 'no word of a thread can be corrected, none names terms that it does not carry, nobody writes the other’s yes, and no tie speaks in another’s thread',
    run: (world, effort) =>
      onAgreements(world, effort, nothingMore, (life) => {
        const journal = journalOf(world, life.entries);
        for (const { id, tie, words } of threadsOf(world, life)) {
          const [first] = words;
          if (!first) continue;
          const correction = { id: attemptId(9, 1), entry: first.id, data: first.data };
          ok(
            !world.correct(journal, world.areas, correction, contextAt(life.ms)).ok,
            'a correction is refused',
          );
          const proposal = words.find(({ type, by }) => type === 'expectation.proposed' && by === OWNER);
          if (!proposal) continue;
          const yes = { type: 'expectation.accepted', about: id, data: { termsId: proposal.data.termsId } };
          for (const via of ['own', 'reported', 'together', 'carried'] as const) {
            const done = world.record(
              life.state,
              world.areas,
              [{ ...yes, id: attemptId(9, 2), via }],
              contextAt(life.ms),
            );
            ok(!done.ok, `the owner can't accept their own proposal by ${via}`);
          }
          const stranger = [entityId(0), entityId(1), entityId(2)].find((one) => one !== tie) ?? '';
          const carried = { ...first, ...yes, id: attemptId(9, 3), by: stranger, via: 'carried' as const };
          const foreign = { ...proposal, id: attemptId(9, 4), by: stranger, via: 'carried' as const };
          const held = heldIn(world, life.entries, id);
          const state = world.foldOn(life.state, world.areas, [
            { ...carried, seq: life.state.seq + 1 },
            { ...foreign, seq: life.state.seq + 2 },
          ]);
          strictEqual(
            (state?.setAside.length ?? 0) - life.state.setAside.length,
            2,
            'a stranger is set aside',
          );
          deepStrictEqual(heldIn(world, [...life.entries, carried], id), held);
          const forged = {
            ...proposal,
            id: attemptId(9, 5),
            seq: life.state.seq + 1,
            data: { ...proposal.data, mark: attemptId(9, 6) },
          };
          const after = world.foldOn(life.state, world.areas, [forged]);
          strictEqual(
            (after?.setAside.length ?? 0) - life.state.setAside.length,
            1,
            'a wrong name is set aside',
          );
        }
      }),
  },
  {
    rule: 'E4',
    says: 'nothing that the owner proposes goes beyond a limit that the other had stated: channel, kind, hours, and how many they carry; the refusal names the limit',
    run: (world, effort) =>
      onAgreements(world, effort, nothingMore, ({ entries, state, ms }) => {
        const stated = new Map<
          string,
          { readonly entry: string; readonly limits: Readonly<Record<string, unknown>> }
        >();
        for (const one of entries) {
          const tie = world.threadWith(state.areas.expectations, one.about);
          const isTheirs = one.type === 'expectation.limits-stated' && one.by !== OWNER;
          const whose = isTheirs ? tie : one.type === 'limits.stated' ? one.about : undefined;
          const before = whose === undefined ? undefined : stated.get(whose);
          if (whose !== undefined && isRecord(one.data.limits) && !(before && before.entry > one.id))
            stated.set(whose, { entry: one.id, limits: one.data.limits });
          if (one.type !== 'expectation.proposed' || one.by !== OWNER || tie === undefined) continue;
          const limits = stated.get(tie)?.limits;
          const { terms } = one.data;
          if (!limits || !isRecord(terms)) continue;
          const { channels, notKinds, hours } = limits;
          ok(
            !Array.isArray(channels) || terms.channel === undefined || channels.includes(terms.channel),
            'a channel that they do not want',
          );
          ok(
            terms.does !== 'other' || !Array.isArray(notKinds) || !notKinds.includes(terms.support),
            'a kind that they do not give',
          );
          const when = isRecord(terms.when) ? terms.when.how : undefined;
          ok(!isRecord(hours) || when !== 'any-time', 'at any time, where they stated hours');
        }
        // What is refused, at the end of whatever life.
        const { network } = state.areas;
        for (const [tie, limit] of limitsToTry) {
          const known = network.ties[tie];
          if (!known || !world.mayBeAsked(network, tie, { ms, zone: 'Europe/Amsterdam' })) continue;
          const key = refusalOf(world, state, ms, tie, limit);
          if (key !== undefined) strictEqual(key, limit.key, `beyond ${limit.key}`);
        }
      }),
  },
  {
    rule: 'N6',
    says: 'no proposal is recorded after "do not ask again", nor a second one after a no, unless the other proposed or accepted since, or it changes what holds',
    run: (world, effort) =>
      onAgreements(world, effort, nothingMore, ({ entries, state }) => {
        const memory = new Map<string, { declined: boolean; asked: boolean; closed: boolean }>();
        const lines: Entry[] = [];
        for (const one of entries) {
          const tie = world.threadWith(state.areas.expectations, one.about);
          const before = [...lines];
          lines.push(one);
          const aloud = one.type === 'expectation.refused-aloud';
          if (tie === undefined || !(aloud || TRAVELS.includes(one.type))) continue;
          const known = memory.get(tie) ?? { declined: false, asked: false, closed: false };
          memory.set(tie, known);
          const theirs = one.by !== OWNER;
          if (aloud || (one.type === 'expectation.declined' && theirs)) {
            known.declined = true;
            known.closed ||= one.data.doNotAskAgain === true;
          } else if (theirs && /proposed|accepted/.test(one.type)) known.declined = false;
          if (one.type !== 'expectation.proposed' || theirs) continue;
          const said = saidIn(before.filter(({ about }) => about === one.about));
          const answers = [...said.values()].some(
            ({ proposed, yes, no }) => proposed.has('theirs') && !yes.has('mine') && no.size === 0,
          );
          const held = said.get(String(one.data.instead));
          if (answers || (held && holdsByTheLetter(held))) continue;
          ok(!known.closed, 'asked after "do not ask again"');
          ok(!(known.declined && known.asked), 'asked a second time after a no');
          if (known.declined) known.asked = true;
        }
      }),
  },
  {
    rule: 'N6',
    says: 'at the end of whatever life a no leaves one smaller ask of that tie, in whatever thread, and "do not ask again" none',
    run: (world, effort) =>
      onAgreements(world, effort, nothingMore, ({ state, ms }) => {
        for (const tie of Object.keys(state.areas.network.ties)) {
          if (!world.mayBeAsked(state.areas.network, tie, { ms, zone: ZONE })) continue;
          const first = ask(world, state, ms, tie, 1);
          if (!first.ok) continue;
          const [proposal] = first.value.entries.filter(({ type }) => type === 'expectation.proposed');
          for (const doNotAskAgain of [false, true]) {
            const answer = {
              id: attemptId(7, 90),
              type: 'expectation.declined',
              about: proposal?.about ?? '',
              data: { termsId: proposal?.data.termsId, doNotAskAgain },
              by: tie,
              via: 'carried' as const,
            };
            const declined = world.record(first.value.state, world.areas, [answer], contextAt(ms));
            ok(declined.ok, 'a no is heard');
            const second = ask(world, declined.value.state, ms, tie, 2);
            if (doNotAskAgain) ok(!second.ok, 'asked after "do not ask again"');
            else if (second.ok)
              ok(!ask(world, second.value.state, ms, tie, 3).ok, 'asked a second time after a no');
          }
        }
      }),
  },
  {
    rule: 'N7',
    says: 'no thread, exchange or meeting of who is shown nowhere is in any view, and no proposal to them is taken; the refusal does not tell why',
    run: (world, effort) =>
      onAgreements(world, effort, sights, (life, wanted) => {
        const { areas } = life.state;
        const hidden = Object.values(areas.network.ties).filter((tie) => tie.hidden);
        for (const { id } of hidden) {
          const terms = { does: 'other', words: 'x', support: 'company' } as const;
          const thread = entityId(500, 902);
          const mark = attemptId(9, 7);
          const data = { termsId: world.termsIdOf({ thread, mark, terms }), mark, terms };
          const drafts = [
            { id: attemptId(9, 8), type: 'expectation.drafted', about: thread, data: { with: id, terms } },
            { id: mark, type: 'expectation.proposed', about: thread, data },
          ];
          const done = world.record(life.state, world.areas, drafts, contextAt(life.ms));
          ok(!done.ok, 'a proposal to who is shown nowhere');
          ok(
            done.error.rule !== 'N7' && !JSON.stringify(done.error).includes('hid'),
            'the refusal tells why',
          );
        }
        const theirs = life.entries.filter(
          ({ about, data, type }) =>
            /^(expectation|exchange|group)\./.test(type) &&
            hidden.some(
              ({ id }) =>
                data.group === id ||
                (type === 'exchange.noted' && data.with === id) ||
                world.threadWith(areas.expectations, about) === id,
            ),
        );
        for (const sight of wanted.map((one) => sightOf(world, life, one))) {
          // A thing that was written of somebody else too, under the same id, may be shown.
          const shownToo = new Set(
            life.entries.filter((one) => !theirs.includes(one)).map(({ about }) => about),
          );
          const known = new Set(Object.keys(sight.states.network.ties));
          const gone = hidden.every(({ id }) => known.has(id))
            ? theirs.filter(({ about }) => !shownToo.has(about))
            : [];
          for (const [name, view] of Object.entries(world.views)) {
            const shown = JSON.stringify(view(sight)) ?? '';
            for (const { about, type } of gone) ok(!shown.includes(about), `${name} shows ${type} of them`);
          }
        }
      }),
  },
];

/** Asks a tie for something in a new thread, the nth. */
function ask(world: World, state: Played['state'], ms: number, tie: string, n: number) {
  const thread = entityId(600 + n, 903);
  const mark = attemptId(7, n);
  const data = { termsId: world.termsIdOf({ thread, mark, terms: asked }), mark, terms: asked };
  const drafts = [
    {
      id: attemptId(7, 20 + n),
      type: 'expectation.drafted',
      about: thread,
      data: { with: tie, terms: asked },
    },
    { id: mark, type: 'expectation.proposed', about: thread, data },
  ];
  return world.record(state, world.areas, drafts, contextAt(ms));
}

interface Beyond {
  readonly key: string;
  readonly limits: StatedLimits;
  readonly terms: Terms;
}

const evening: NonNullable<StatedLimits['hours']> = {
  zone: 'Europe/Amsterdam',
  weekly: [{ days: [1, 2, 3, 4, 5], from: '18:00', to: '21:00' }],
};
const asked: Terms = { does: 'other', words: 'x', support: 'emotional' };

const beyondEach: readonly Beyond[] = [
  { key: 'channel', limits: { channels: ['message'] }, terms: { ...asked, channel: 'call' } },
  { key: 'kind', limits: { notKinds: ['emotional'] }, terms: asked },
  { key: 'hours', limits: { hours: evening }, terms: { ...asked, when: { how: 'any-time' } } },
  {
    key: 'hours',
    limits: { hours: evening },
    terms: {
      ...asked,
      when: { how: 'weekly', days: [5], from: '20:00', to: '21:30', zone: 'Europe/Amsterdam' },
    },
  },
  { key: 'number', limits: { most: 0 }, terms: asked },
];

const limitsToTry = beyondEach.flatMap((one) => [0, 1, 2].map((n) => [entityId(n), one] as const));

/** The limit that a refusal names, where a tie has just stated one; `undefined` where it is refused for something else. */
function refusalOf(
  world: World,
  state: Played['state'],
  ms: number,
  tie: string,
  { limits, terms }: Beyond,
): string | undefined {
  const thread = entityId(500, 901);
  const mark = attemptId(9, 7);
  const data = { termsId: world.termsIdOf({ thread, mark, terms }), mark, terms };
  // Stated now: their own clock is ahead of everything that they stated before.
  const later = uuidv7(ms + 1e12, new Uint8Array(10));
  const drafts = [
    { id: later, type: 'limits.stated', about: tie, data: { limits }, by: tie, via: 'carried' },
    { id: attemptId(9, 8), type: 'expectation.drafted', about: thread, data: { with: tie, terms } },
    { id: mark, type: 'expectation.proposed', about: thread, data },
  ] as const;
  const done = world.record(state, world.areas, drafts, contextAt(ms));
  if (done.ok) return 'nothing';
  return done.error.key === 'beyond-their-limit' ? String(done.error.params?.limit) : undefined;
}

import { ok, strictEqual } from 'node:assert/strict';
import type { StatedLimits, Terms } from '../../src/expectations/index.ts';
import type { Entry } from '../../src/journal/index.ts';
import { OWNER } from '../../src/journal/index.ts';
import { isRecord, uuidv7 } from '../../src/shared/index.ts';
import { entityId } from '../arbitrary.ts';
import type { Played } from '../play.ts';
import { attemptId, contextAt, ZONE } from '../play.ts';
import { sightOf, sights } from '../sight.ts';
import { holdsByTheLetter, saidIn, TRAVELS } from '../threads-of-two.ts';
import { nothingMore, onAgreements } from '../trial.ts';
import type { Proof, World } from '../world.ts';

export const askingProofs: readonly Proof[] = [
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

import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { contactWays, supportKinds, termsIdOf } from '../../src/expectations/index.ts';
import { travels } from '../../src/guidance/index.ts';
import { stageOf } from '../../src/network/index.ts';
import { isRecord } from '../../src/shared/index.ts';
import { decidedIn } from '../decided.ts';
import type { Who } from '../exchange.ts';
import { Exchange } from '../exchange.ts';
import { happenings } from '../happenings.ts';
import { onRandom } from '../trial.ts';
import type { Proof, World } from '../world.ts';

const EVERYBODY: readonly Who[] = ['person', 'sister', 'buddy'];

/** Lets things happen between five devices, late, twice, partly lost, and looks at what became of it. */
const onExchanges = (world: World, effort: number, check: (exchange: Exchange) => void): number =>
  onRandom(
    fc.property(happenings, fc.constantFrom('yes' as const, 'not-now' as const), (list, reply) => {
      const exchange = new Exchange(world, reply);
      for (const one of list) exchange.happen(one);
      exchange.settle();
      check(exchange);
    }),
    effort,
  );

/** The words of a kind that one side said about some terms. */
const saidOf = (exchange: Exchange, thread: string, side: 'a' | 'b', type: string): readonly string[] =>
  exchange
    .said(thread)
    .filter(({ who, entry }) => (who === 'person') === (side === 'a') && entry.type === type)
    .flatMap(({ entry: { data } }) =>
      Array.isArray(data.termsIds) ? data.termsIds.map(String) : [String(data.termsId)],
    );

/** Whether terms hold, told from the words alone: each said yes, and neither took it back (E3), or not too late (A3). */
function holdsBy(exchange: Exchange, thread: string, termsId: string): boolean {
  const of = exchange.threads.find(({ id }) => id === thread)?.of;
  if (of === 'trajectory') {
    const words = exchange.said(thread).map(({ who, entry }) => ({ ...entry, by: who }));
    return decidedIn(words).has(termsId);
  }
  const says = (side: 'a' | 'b', ...types: readonly string[]) =>
    types.some((type) => saidOf(exchange, thread, side, `${of}.${type}`).includes(termsId));
  const proposers = (['a', 'b'] as const).filter((side) => says(side, 'proposed'));
  const agree = (['a', 'b'] as const).every((side) => says(side, 'proposed', 'accepted'));
  const refuse = (['a', 'b'] as const).some((side) => says(side, 'declined', 'withdrawn', 'released'));
  return proposers.length === 1 && agree && !refuse;
}

/** The proposals of a thread as a device shows them: their names, and whether they hold. */
export function proposalsIn(meaning: string): readonly { readonly id: string; readonly holds: boolean }[] {
  if (meaning === 'nothing') return [];
  const value: unknown = JSON.parse(meaning);
  const list = isRecord(value) && Array.isArray(value.proposals) ? value.proposals : [];
  return list.flatMap((one: unknown) =>
    isRecord(one) ? [{ id: String(one.id), holds: one.holds === true }] : [],
  );
}

/** A meaning to compare. A thread that was only drafted means nothing on the other side, and nothing between the two. */
export function readable(meaning: string): unknown {
  const value: unknown = meaning === 'nothing' ? {} : JSON.parse(meaning);
  const { a, b, ...rest } = {
    a: null,
    b: null,
    ...(isRecord(value) && isRecord(value.limits) ? value.limits : {}),
  };
  const said = { ...(isRecord(value) ? value : {}), limits: { a, b, ...rest } };
  return { holds: null, open: [], pauses: [], proposals: [], reviews: [], ...said };
}

export const exchangeProofs: readonly Proof[] = [
  {
    rule: 'E3',
    says: 'whatever was late, came twice or got lost on its way between five devices, both sides end with the same thread, and terms hold exactly where each said yes and neither said no, of aftercare: said no in time',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        for (const thread of exchange.threads) {
          const mine = exchange.meaning('person', thread.id);
          const theirs = exchange.meaning(thread.with, thread.id);
          deepStrictEqual(readable(mine), readable(theirs), 'both sides see the same');
          for (const { id, holds } of proposalsIn(mine))
            strictEqual(holds, holdsBy(exchange, thread.id, id), id);
        }
      }),
  },
  {
    rule: 'J11',
    says: 'of another’s journal nothing arrives but the other’s own words about what the two share: no line of anybody else, no other thread, and the same lines on each device of one owner',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        for (const who of EVERYBODY) {
          const own = exchange.devices.filter((one) => one.who === who).map(({ party }) => party);
          const [first, ...rest] = own;
          if (!first) continue;
          for (const other of rest) deepStrictEqual(other.journal.lines, first.journal.lines);
          const ids = first.journal.lines.map(({ id }) => id);
          strictEqual(new Set(ids).size, ids.length, 'a line is there once');
          deepStrictEqual(
            first.state.setAside.filter(({ reason }) => reason === 'twin'),
            [],
          );
          for (const line of first.journal.lines) {
            if ('erased' in line || line.via !== 'carried') continue;
            const way = Object.values(exchange.ways).find(
              ({ tie, connection }) => line.by === (who === 'person' ? tie : connection),
            );
            ok(way, 'a line of somebody who is not the other of this connection');
            const name = way === exchange.ways.buddy ? 'buddy' : 'sister';
            ok(who === 'person' || who === name, 'a line of somebody else’s connection');
            const thread = exchange.threads.find(({ id }) => id === line.about);
            if (thread) ok(thread.with === name && travels(line.type), `${line.type} came`);
            else ok(/^envelope\.came$|^tie\.said-(yes|not-now)$/.test(line.type), `${line.type} came`);
          }
        }
      }),
  },
  {
    rule: 'D3',
    says: 'in what was sent between five devices there is nothing but listed words, no id of a tie, of another thread or of a device, and no secret',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        for (const { from, to, text } of exchange.letters) {
          for (const [, type = ''] of text.matchAll(/"type":"([^"]*)"/g))
            ok(travels(type) || type === 'invitation.answered', `${type} was sent`);
          const other = from === 'person' ? to : from;
          for (const { id, with: whom } of exchange.threads)
            ok(whom === other || !text.includes(id), 'a thread with somebody else was told of');
          for (const { tie } of Object.values(exchange.ways)) ok(!text.includes(tie), 'a tie was named');
          for (const { party } of exchange.devices) ok(!text.includes(party.device), 'a device was named');
          ok(!text.includes('A'.repeat(43)), 'the secret was sent');
        }
      }),
  },
  {
    rule: 'N6',
    says: 'a "not now" that came in an envelope is the tie’s own: nothing is proposed after it, no second device forgets it, and no yes of the owner takes its place',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        const answer = exchange.letters.find(
          ({ from, envelope }) => from === 'sister' && envelope.kind === 'answer',
        );
        if (!answer?.text.includes('"not-now"')) return;
        for (const { who, party } of exchange.devices) {
          if (who !== 'person') continue;
          if (!party.journal.lines.some(({ id }) => id === answer.envelope.id)) party.open(answer.envelope);
          const tie = exchange.statesOf(party).network?.ties[exchange.ways.sister.tie];
          ok(tie && stageOf(tie) === 'not-now', 'the refusal stands');
          ok(!party.ask('tie.asked', tie.id).ok, 'no ask is taken');
          const thread = exchange.threads[0]?.id ?? '';
          const data = { with: tie.id, terms: { does: 'other', words: 'Toch?', support: 'company' } };
          const draft = party.ask('expectation.drafted', party.newId(), data);
          ok(draft.ok || thread !== '', 'a draft may be kept');
          const proposed = party.ask('expectation.proposed', thread, {
            ...data,
            termsId: 'a'.repeat(64),
            mark: thread,
          });
          ok(!proposed.ok, 'nothing is proposed to who refused');
        }
      }),
  },
  {
    rule: 'N7',
    says: 'after somebody was hidden nothing leaves to them and nothing of theirs is taken in, on whatever device; and nobody was told',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        const { tie, connection } = exchange.ways.buddy;
        const phone = exchange.of('person');
        const before = exchange.letters.length;
        const ends = world.endsWithHiding(exchange.statesOf(phone), tie, phone.now);
        phone.write('tie.shown-nowhere', tie);
        for (const { type, about } of ends) phone.write(type, about);
        for (const device of [0, 1]) exchange.happen({ device, what: 'meet', pick: 0, datum: 0 });
        for (const { who, party } of exchange.devices) {
          if (who !== 'person') continue;
          for (let n = 0; n < 4; n++) {
            exchange.happen({
              device: exchange.devices.findIndex((one) => one.party === party),
              what: 'send',
              pick: 2 * n + 1,
              datum: n,
            });
          }
          const until = '2026-12-01T00:00:00Z';
          ok(
            !party.ask('envelope.sent', connection, { kind: 'proposal', until }).ok,
            'something leaves to them',
          );
          const theirs = exchange.of('buddy').send('answer', connection, { threads: [connection] });
          ok(!party.open(theirs).ok, 'something of theirs is taken in');
        }
        const after = exchange.letters.slice(before);
        ok(!after.some(({ to }) => to === 'buddy'), 'they were told something');
      }),
  },
  {
    rule: 'E4',
    says: 'no proposal is taken beyond the ways or the kinds of support that the other stated, once that arrived in an envelope',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        const [thread] = exchange.threads;
        const phone = exchange.of('person');
        if (!thread) return;
        // What somebody says last of their limits holds in all threads with them.
        const stated = exchange.threads
          .flatMap(({ id }) => exchange.said(id))
          .filter(({ who, entry }) => who === 'sister' && entry.type === 'expectation.limits-stated')
          .map(({ entry }) => entry)
          .toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]?.data.limits;
        const limits = isRecord(stated) ? stated : {};
        for (const channel of contactWays)
          for (const support of supportKinds) {
            const terms = { does: 'other' as const, words: 'Samen', channel, support };
            const mark = phone.newId();
            const termsId = termsIdOf({ thread: thread.id, mark, terms });
            const taken = phone.ask('expectation.proposed', thread.id, { termsId, mark, terms }).ok;
            const { channels, notKinds } = limits;
            const within = !(Array.isArray(channels) && !channels.includes(channel));
            ok(
              !taken || (within && !(Array.isArray(notKinds) && notKinds.includes(support))),
              `${channel} ${support}`,
            );
          }
      }),
  },
  {
    rule: 'R7',
    says: 'nothing of the balance is in any envelope: with exchanges noted between all that happens, what is sent is the same',
    run: (world, effort) =>
      onExchanges(world, effort, (exchange) => {
        const phone = exchange.of('person');
        const { tie, connection } = exchange.ways.sister;
        const threads = exchange.threads.filter((one) => one.with === 'sister').map(({ id }) => id);
        const sent = phone.enclose('answer', connection, { threads });
        for (const kind of ['listening', 'practical'])
          phone.ask('exchange.noted', phone.newId(), { with: tie, way: 'given', kind, size: 'large' });
        const again = phone.enclose('answer', connection, { threads });
        if (!sent.ok || !again.ok) return;
        deepStrictEqual(again.value.threads, sent.value.threads);
        for (const { text } of exchange.letters)
          ok(!/exchange\.|reciprocity\./.test(text), 'the balance was sent');
      }),
  },
];

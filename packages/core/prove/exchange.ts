import { meaningOf as meaningOfTrajectory } from '../src/aftercare/index.ts';
import type { AllStates } from '../src/all.ts';
import { meaningOf } from '../src/expectations/index.ts';
import { threadWith } from '../src/guidance/index.ts';
import type { Entry } from '../src/journal/index.ts';
import { OWNER } from '../src/journal/index.ts';
import { isoAt } from '../src/shared/index.ts';
import type { Envelope, EnvelopeKind } from '../src/sharing/index.ts';
import { connectionOf, envelopeText } from '../src/sharing/index.ts';
import { Party } from '../src/sharing/testing/party.ts';
import type { State } from '../src/state.ts';
import { fitted } from './arbitrary-words.ts';
import { at, dataOf, wordsOf } from './exchange-words.ts';
import type { Happening } from './happenings.ts';
import type { World } from './world.ts';

/** Who is on one end. */
export type Who = 'person' | 'sister' | 'buddy';

const KINDS: readonly EnvelopeKind[] = ['proposal', 'acceptance', 'withdrawal', 'counter', 'answer'];

/** An envelope on its way: it may arrive late, twice, or never. */
export interface Letter {
  readonly from: Who;
  readonly to: Who;
  readonly envelope: Envelope;
  readonly text: string;
}

/** What is between two: something that they agreed, or aftercare. */
interface Thread {
  readonly id: string;
  readonly with: Who;
  readonly of: 'expectation' | 'trajectory';
}

/**
 * A person with two devices, a sister with two, and a buddy with one: each with a journal of their own. Person and sister
 * have two threads and one about aftercare, person and buddy one; everything between them goes by envelopes.
 */
export class Exchange {
  readonly world: World;
  readonly devices: readonly { readonly who: Who; readonly party: Party }[];
  readonly letters: Letter[] = [];
  readonly threads: readonly Thread[];
  readonly ways: Readonly<Record<'sister' | 'buddy', { readonly tie: string; readonly connection: string }>>;
  /** How many letters were given to devices, and how many of them they had had before. */
  readonly given = { times: 0, again: 0, outOfOrder: 0 };
  readonly #latest = new Map<Party, number>();

  constructor(world: World, reply: 'yes' | 'not-now' = 'yes') {
    this.world = world;
    const { areas, record, fold, enclose, takeIn, readEnvelope } = world;
    const states = ({ areas: found }: State): Partial<AllStates> => found;
    const options = {
      areas,
      ways: { record, fold, enclose, takeIn, readEnvelope },
      threadWith: (state: State, thread: string) => threadWith(states(state), thread),
    };
    const phone = new Party(1, options);
    const wayTo = (name: string) => {
      const tie = phone.newId();
      phone.write('tie.added', tie, { name });
      phone.write('tie.asked', tie);
      return { tie, connection: phone.connect(tie) };
    };
    this.ways = { sister: wayTo('Sanne'), buddy: wayTo('Bram') };
    this.threads = [
      { id: phone.newId(), with: 'sister', of: 'expectation' },
      { id: phone.newId(), with: 'sister', of: 'expectation' },
      { id: phone.newId(), with: 'buddy', of: 'expectation' },
      { id: phone.newId(), with: 'sister', of: 'trajectory' },
    ];
    const [sister, buddy] = [new Party(3, options), new Party(5, options)];
    for (const [who, party] of [
      ['sister', sister],
      ['buddy', buddy],
    ] as const) {
      const { connection } = this.ways[who];
      const invitation = phone.send('invitation', connection, { invitation: { name: 'Jo', ask: 'Bellen?' } });
      party.open(invitation);
      party.write('tie.added', connection, { name: 'Jo', start: 'supporting' });
      party.keep(invitation);
      party.write('invitation.answered', connection, {
        reply: who === 'sister' ? reply : 'yes',
        doNotAskAgain: false,
      });
      const answer = party.send('answer', connection, { threads: [connection] });
      this.post('person', who, invitation);
      this.post(who, 'person', answer);
      phone.open(answer);
    }
    const [first, second, third, fourth] = this.threads;
    this.#begin(phone, 'person', first, 1);
    this.#begin(sister, 'sister', second, 2);
    this.#begin(phone, 'person', third, 3);
    this.#begin(phone, 'person', fourth, 6);
    this.devices = [
      { who: 'person', party: phone },
      { who: 'person', party: new Party(2, { ...options, of: phone }) },
      { who: 'sister', party: sister },
      { who: 'sister', party: new Party(4, { ...options, of: sister }) },
      { who: 'buddy', party: buddy },
    ];
  }

  /** The first word in a thread, where it is taken: who refused is asked nothing. */
  #begin(party: Party, who: Who, thread: Thread | undefined, n: number): void {
    if (!thread) return;
    this.#say(who, party, thread, n, `${thread.of}.drafted`);
    this.#say(who, party, thread, n, `${thread.of}.proposed`);
  }

  post(from: Who, to: Who, envelope: Envelope): void {
    this.letters.push({ from, to, envelope, text: envelopeText(envelope) });
  }

  happen({ device, what, pick, datum }: Happening): void {
    const here = at(this.devices, device);
    here.party.ms += 60_000 * (1 + (datum % 90));
    if (what === 'say') this.#speak(here.who, here.party, pick, datum);
    else if (what === 'send') this.#send(here.who, here.party, pick);
    else if (what === 'meet') this.#meet(here.who);
    else {
      // Mostly what came lately.
      const theirs = this.letters.filter(({ to }) => to === here.who);
      const letter = datum % 3 === 0 ? theirs[pick % theirs.length] : theirs.at(-1 - (pick % 4));
      if (letter) this.deliver(letter, here.party);
    }
  }

  /** Gives a letter to a device. */
  deliver(letter: Letter, party: Party): void {
    const { envelope } = letter;
    this.given.times++;
    const place = this.letters.indexOf(letter);
    if (place < (this.#latest.get(party) ?? -1)) this.given.outOfOrder++;
    this.#latest.set(party, Math.max(place, this.#latest.get(party) ?? -1));
    const done = party.open(envelope);
    if (!done.ok && done.error === 'taken-in-before') this.given.again++;
  }

  /** At last everybody's devices meet, and each side sends once more what it said. */
  settle(): void {
    for (const who of ['person', 'sister', 'buddy'] as const) this.#meet(who);
    for (const { who, party } of this.devices)
      if (party === this.of(who)) for (let n = 0; n < 2; n++) this.#send(who, party, n, true);
    for (const letter of this.letters.slice(-8)) this.deliver(letter, this.of(letter.to));
    for (const who of ['person', 'sister', 'buddy'] as const) this.#meet(who);
  }

  /** The first device of somebody. */
  of(who: Who): Party {
    const found = this.devices.find((one) => one.who === who);
    if (!found) throw new Error(`nobody is ${who}`);
    return found.party;
  }

  statesOf(party: Party): Partial<AllStates> {
    return party.state.areas;
  }

  /** What a thread means on somebody's device; the person is `a`. */
  meaning(who: Who, thread: string): string {
    const { expectations, aftercare } = this.statesOf(this.of(who));
    const side = who === 'person' ? 'a' : 'b';
    const isAftercare = this.threads.find(({ id }) => id === thread)?.of === 'trajectory';
    if (isAftercare) return aftercare ? meaningOfTrajectory(aftercare, thread, side) : '';
    return expectations ? meaningOf(expectations, thread, side) : '';
  }

  /** Everything that was ever said in a thread, by whoever wrote it on their own device. */
  said(thread: string): readonly { readonly who: Who; readonly entry: Entry }[] {
    const all = this.devices.flatMap(({ who, party }) =>
      party.journal.lines.flatMap((line) =>
        'type' in line && line.about === thread && line.by === OWNER
          ? [[line.id, { who, entry: line }] as const]
          : [],
      ),
    );
    return [...new Map(all).values()];
  }

  #meet(who: Who): void {
    const own = this.devices.filter((one) => one.who === who).map(({ party }) => party);
    for (const one of own)
      for (const other of own) {
        const merged = this.world.merge(one.journal, other.journal);
        if (!merged.ok) throw new Error('two devices of one person do not merge');
        one.journal = merged.value;
      }
  }

  /** The way from somebody's device to the other of a thread. */
  #way(who: Who, other: Who): string {
    const name = who === 'person' ? other : who;
    if (name === 'person') throw new Error('nobody writes to themselves');
    return this.ways[name].connection;
  }

  #speak(who: Who, party: Party, pick: number, datum: number): void {
    const own = this.threads.filter((one) => who === 'person' || one.with === who);
    const thread = at(own, datum);
    const possible = this.#allowed(party, thread);
    const words = wordsOf(thread.of).filter((type) => possible.includes(type));
    // Of a thread that a device has not heard of, nothing is said there.
    if (words.length > 0) this.#say(who, party, thread, datum, at(words, pick));
  }

  #say(who: Who, party: Party, thread: Thread, datum: number, type: string): void {
    const states = this.statesOf(party);
    const tie =
      who === 'person'
        ? this.ways[thread.with === 'buddy' ? 'buddy' : 'sister'].tie
        : this.#way(who, 'person');
    const data = dataOf(type, datum, tie);
    const draft = fitted(
      {
        ...{ id: party.newId(), type, about: thread.id, data, by: OWNER, via: 'own' },
        at: isoAt(party.ms, 'Europe/Amsterdam'),
      },
      states,
      datum,
    );
    party.ask(draft.type, draft.about, draft.data, { id: draft.id });
  }

  #allowed(party: Party, { id, of }: Thread): readonly string[] {
    const { expectations, aftercare } = this.statesOf(party);
    const { areas } = this.world;
    if (of === 'trajectory') return aftercare ? areas[14].allowed(aftercare, id, party.now) : [];
    return expectations ? areas[7].allowed(expectations, id, party.now) : [];
  }

  #send(who: Who, party: Party, pick: number, all = false): void {
    const others = who === 'person' ? (['sister', 'buddy'] as const) : (['person'] as const);
    const other: Who = at(others, pick);
    const connection = this.#way(who, other);
    if (connectionOf(party.sharing, connection)?.life !== JSON.stringify('open')) return;
    const about = this.threads.filter((one) => one.with === other || one.with === who).map(({ id }) => id);
    const threads = all ? about : about.filter((_, n) => (pick >> (n + 4)) % 2 === 0);
    // Of any kind that has the words for it.
    for (let n = 0; n < KINDS.length; n++) {
      const kind = all ? 'answer' : at(KINDS, pick + n);
      const made = party.enclose(kind, connection, { threads });
      if (!made.ok && !all) continue;
      if (made.ok) this.post(who, other, party.reopened(made.value));
      return;
    }
  }
}

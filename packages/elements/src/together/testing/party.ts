import { termsIdOf } from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import type { Draft } from '@recovery-network/core/state';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import { createJournalHost } from '../../journal-host/shared-host.ts';
import { memoryStore } from '../../store/memory.ts';
import { faulty } from '../../store/testing/faulty.ts';
import { areas } from '../areas.ts';
import { type Letter, type Ready, receive, seal } from '../post/post.ts';

/** One of two people: a journal in memory, and what an element needs to send and receive. */
export class Party {
  readonly store = faulty(memoryStore());
  readonly host: JournalHost<typeof areas>;
  readonly configuration = undefined;
  readonly language = 'nl';
  ms: number;

  constructor(wall = '2026-11-22T15:00:00+01:00') {
    this.ms = Date.parse(wall);
    this.host = createJournalHost({
      areas,
      store: this.store,
      clock: () => ({ ms: this.ms, zone: 'Europe/Amsterdam' }),
    });
    this.host.subscribe(() => undefined);
  }

  static async ready(wall?: string): Promise<Party> {
    const party = new Party(wall);
    await party.host.whenReady();
    return party;
  }

  get states(): States {
    const states = this.host.state?.areas;
    if (!states) throw new Error('the journal is not open');
    return states;
  }

  /** Writes down, and gives the first entry's id; throws what was refused. */
  async write(type: string, about: string, data: Draft['data'] = {}, extra = {}): Promise<string> {
    const done = await this.host.record([this.host.draft(type, about, data, extra)]);
    if (!done.ok) throw new Error(`${type}: ${JSON.stringify(done.error)}`);
    return done.value[0]?.id ?? '';
  }

  /** Somebody to ask something. */
  async knows(name: string): Promise<string> {
    const tie = this.host.newId();
    await this.write('tie.added', tie, { name, kind: 'friend', ring: 'close' });
    await this.write('tie.supports-already', tie);
    return tie;
  }

  /** Proposes something in a thread, which begins with it; gives what names the terms. */
  async proposes(tie: string, thread: string, words: string, more: object = {}): Promise<string> {
    const terms = { does: 'other', support: 'company', words, ...more } as const;
    await this.write('expectation.drafted', thread, { with: tie, terms });
    const named = { thread, mark: this.host.newId(), terms };
    const termsId = termsIdOf(named);
    await this.write('expectation.proposed', thread, { termsId, mark: named.mark, terms });
    return termsId;
  }

  async seals(letter: Letter): Promise<Ready> {
    const done = await seal(this, letter);
    if (!done.ok) throw new Error(done.error);
    return done.value;
  }

  /** Opens a link; who was invited and knows nobody yet keeps who it is from. */
  async opens(link: string | undefined): Promise<string> {
    const done = await receive(this, link ?? '');
    if (!done.ok) throw new Error(done.error.reason);
    const { envelope, tie, secret } = done.value;
    if (envelope.from === 'inviter' && !this.states.network?.ties[tie]) {
      const { connection, journal, name = '' } = envelope;
      await this.write('tie.added', tie, { name, kind: 'friend', ring: 'close' });
      await this.write('connection.opened', connection, { tie, side: 'invited', journal, secret });
    }
    return tie;
  }
}

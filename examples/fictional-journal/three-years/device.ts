import type { Terms, Trajectory } from '@recovery-network/core/aftercare';
import { meaningOf, trajectoryOf } from '@recovery-network/core/aftercare';
import { termsIdOf } from '@recovery-network/core/agreement';
import type { WholeState } from '@recovery-network/core/all';
import { areas } from '@recovery-network/core/all';
import { threadWith } from '@recovery-network/core/guidance';
import type { Journal } from '@recovery-network/core/journal';
import { emptyJournal, withLines } from '@recovery-network/core/journal';
import { DAY, isoAt, uuidv7 } from '@recovery-network/core/shared';
import type { Envelope, EnvelopeKind } from '@recovery-network/core/sharing';
import { connectionOf, enclose, envelopeText, readEnvelope, takeIn } from '@recovery-network/core/sharing';
import type { Draft } from '@recovery-network/core/state';
import { fold, record } from '@recovery-network/core/state';
import type { Clock } from './clock.ts';
import { numbersFrom } from './clock.ts';

const SITE = 'https://provider.example';

type Extra = Pick<Draft, 'by' | 'via'>;

/** Somebody's device with their own journal, written and read by the core alone, as in a page. */
export class Device {
  readonly name: string;
  readonly clock: Clock;
  journal: Journal;
  state: WholeState;
  private readonly device: string;
  private readonly byte: () => number;
  /** Looks at the journal after each line that is new in it. */
  watch: (device: Device) => void = () => undefined;

  constructor(name: string, clock: Clock, seed: number) {
    this.name = name;
    this.clock = clock;
    const next = numbersFrom(seed);
    this.byte = () => Math.floor(next() * 256);
    this.journal = emptyJournal(this.newId(), this.newId());
    this.device = this.newId();
    this.state = fold(this.journal, areas);
  }

  newId(): string {
    return uuidv7(this.clock.ms, Uint8Array.from({ length: 10 }, this.byte));
  }

  /** Gives the id of the entry. Throws where the core refuses: then the story is wrong, not the rule. */
  write(type: string, about: string, data: Draft['data'] = {}, extra: Extra = {}): string {
    const id = this.newId();
    const drafts = [{ id, type, about, data, ...extra }];
    const done = record(this.state, areas, drafts, { now: this.clock.now, device: this.device });
    if (!done.ok)
      throw new Error(
        `${this.clock.today}, ${this.name}: ${type} was refused: ${JSON.stringify(done.error)}`,
      );
    this.state = done.value.state;
    this.journal = withLines(this.journal, done.value.entries);
    this.clock.ms += 4_000;
    this.watch(this);
    return id;
  }

  /** Whether the core would take an entry now; nothing is written. */
  wouldTake(type: string, about: string, data: Draft['data'] = {}): boolean {
    const drafts = [{ id: this.newId(), type, about, data }];
    return record(this.state, areas, drafts, { now: this.clock.now, device: this.device }).ok;
  }

  trajectory(thread: string): Trajectory {
    const one = trajectoryOf(this.state.areas.aftercare, thread);
    if (!one) throw new Error(`${this.name} knows of no such trajectory.`);
    return one;
  }

  meaning(thread: string, mine: 'a' | 'b'): string {
    return meaningOf(this.state.areas.aftercare, thread, mine);
  }

  propose(thread: string, terms: Terms, instead?: string): string {
    const mark = this.newId();
    const before = instead === undefined ? {} : { instead };
    const termsId = termsIdOf({ thread, mark, terms, ...before });
    this.write('trajectory.proposed', thread, { termsId, mark, terms, ...before });
    return termsId;
  }

  connect(connection: string, tie: string, side: 'inviter' | 'invited', journal: string): void {
    const secret = `fictional-${this.name}`.padEnd(43, '0');
    this.write('connection.opened', connection, { tie, side, journal, secret, as: this.name });
  }

  /** An envelope as it comes out on the other side; writing down that it leaves comes first (D5). */
  envelope(
    kind: EnvelopeKind,
    id: string,
    more: { threads?: readonly string[]; invitation?: { name: string } },
  ): Envelope {
    const until = isoAt(this.clock.ms + 60 * DAY, this.clock.now.zone);
    const [thread] = more.threads ?? [];
    const sent = this.write('envelope.sent', id, { kind, until, ...(thread !== undefined && { thread }) });
    const line = this.journal.lines.find((one) => one.id === sent);
    const connection = connectionOf(this.state.areas.sharing, id);
    if (!line || 'erased' in line || !connection) throw new Error('There is no such way.');
    const made = enclose({ sent: line, connection, site: SITE, lines: this.journal.lines, ...more });
    if (!made.ok) throw new Error(`${this.clock.today}, ${this.name}: no ${kind}: ${made.error}`);
    const read = readEnvelope(JSON.parse(envelopeText(made.value)));
    if (!read.ok) throw new Error(`What was sealed can not be read: ${read.error}`);
    return read.value;
  }

  /** Opens an envelope; says whether it was there before. */
  open(envelope: Envelope): 'new' | 'again' {
    const done = takeIn(
      envelope,
      {
        journal: this.journal.id,
        connection: connectionOf(this.state.areas.sharing, envelope.connection),
        lines: this.journal.lines,
        threadWith: (thread) => threadWith(this.state.areas, thread),
        site: SITE,
      },
      this.clock.now,
    );
    if (!done.ok && done.error === 'taken-in-before') return 'again';
    if (!done.ok) throw new Error(`${this.clock.today}, ${this.name} can not open it: ${done.error}`);
    this.journal = withLines(this.journal, done.value.lines);
    this.state = fold(this.journal, areas);
    this.watch(this);
    return 'new';
  }
}

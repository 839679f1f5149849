import type { Refusal } from '../../journal/area.ts';
import type { Entry, Journal, Line } from '../../journal/index.ts';
import { emptyJournal, withLines } from '../../journal/index.ts';
import { uuidv7 } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { isoAt } from '../../shared/time.ts';
import type { Areas, Draft, State } from '../../state.ts';
import { fold, record } from '../../state.ts';
import { sharing } from '../area.ts';
import type { Envelope } from '../envelope.ts';
import { readEnvelope } from '../envelope.ts';
import type { Enclosed, EnclosingProblem } from '../projection.ts';
import { enclose, envelopeText } from '../projection.ts';
import type { Connection, SharingState } from '../state.ts';
import { connectionOf } from '../state.ts';
import type { TakenIn, TakingInRefusal } from '../taking-in.ts';
import { takeIn } from '../taking-in.ts';
import type { EnvelopeKind } from '../vocabulary.ts';

export const ZONE = 'Europe/Amsterdam';
export const SITE = 'https://provider.example';
export const SECRET = 'A'.repeat(43);
export const NOON = Date.parse('2026-11-22T12:00:00+01:00');
const DAY = 86_400_000;

/** What the proofs may replace by something broken. */
export const ways = { record, fold, enclose, takeIn, readEnvelope };
export type Ways = typeof ways;

type Enclosing = Partial<Pick<Enclosed, 'invitation' | 'threads' | 'grant' | 'collected' | 'site'>> & {
  readonly days?: number;
};

/** One device of one person, who writes and shares as an element does, through `record`, `enclose` and `takeIn`. */
export class Party {
  readonly areas: Areas;
  readonly device: string;
  readonly ways: Ways;
  readonly #threadWith: (state: State, thread: string) => string | undefined;
  journal: Journal;
  ms = NOON;
  #made = 0;
  #folded: { readonly journal: Journal; readonly state: State } | undefined;
  #salt: number;

  /** `n` tells devices apart; `of` is another device of the same person. */
  constructor(
    n: number,
    options: {
      readonly of?: Party;
      readonly areas?: Areas;
      readonly ways?: Ways;
      readonly threadWith?: (state: State, thread: string) => string | undefined;
    } = {},
  ) {
    this.#salt = n;
    this.device = this.newId();
    this.areas = options.areas ?? [sharing];
    this.ways = options.ways ?? ways;
    this.#threadWith = options.threadWith ?? (() => undefined);
    this.journal = options.of?.journal ?? emptyJournal(this.newId(), this.newId());
  }

  newId(): string {
    const n = this.#made++;
    return uuidv7(
      NOON,
      new Uint8Array([0, 0, this.#salt, n >> 8, n & 255, 0, 0, this.#salt, n >> 8, n & 255]),
    );
  }

  get now() {
    return { ms: this.ms, zone: ZONE };
  }

  get state(): State {
    if (this.#folded?.journal !== this.journal)
      this.#folded = { journal: this.journal, state: this.ways.fold(this.journal, this.areas) };
    return this.#folded.state;
  }

  get sharing(): SharingState {
    const states: Readonly<Record<string, unknown>> = this.state.areas;
    const { sharing: found } = states;
    if (!sharing.isState(found)) throw new Error('this party does not share');
    return found;
  }

  add(lines: readonly Line[]): void {
    this.journal = withLines(this.journal, lines);
  }

  ask(
    type: string,
    about: string,
    data: Draft['data'] = {},
    extra: Partial<Draft> = {},
  ): Result<readonly Entry[], Refusal> {
    const draft = { id: this.newId(), type, about, data, ...extra };
    const done = this.ways.record(this.state, this.areas, [draft], { now: this.now, device: this.device });
    if (!done.ok) return done;
    this.add(done.value.entries);
    return { ok: true, value: done.value.entries };
  }

  /** Records, and fails the test where this is refused. */
  write(type: string, about: string, data: Draft['data'] = {}, extra: Partial<Draft> = {}): Entry {
    const done = this.ask(type, about, data, extra);
    const [entry] = done.ok ? done.value : [];
    if (!entry) throw new Error(`${type} was refused: ${JSON.stringify(done)}`);
    return entry;
  }

  /** Opens a way to a tie and gives its id. */
  connect(tie: string, id = this.newId()): string {
    this.write('connection.opened', id, { tie, side: 'inviter', journal: this.journal.id, secret: SECRET });
    return id;
  }

  /** Keeps the way by which somebody invited this person. */
  keep(envelope: Envelope): void {
    if (connectionOf(this.sharing, envelope.connection)) return;
    const { connection, journal } = envelope;
    this.write('connection.opened', connection, {
      tie: connection,
      side: 'invited',
      journal,
      secret: SECRET,
    });
  }

  connection(id: string): Connection {
    const found = connectionOf(this.sharing, id);
    if (!found) throw new Error('there is no such connection');
    return found;
  }

  /** Writes down that an envelope leaves, and makes it. */
  enclose(
    kind: EnvelopeKind,
    connection: string,
    enclosing: Enclosing = {},
  ): Result<Envelope, EnclosingProblem> {
    const { days = 30, site = SITE, ...more } = enclosing;
    const until = isoAt(this.ms + days * DAY, ZONE);
    const sent = this.write('envelope.sent', connection, { kind, until });
    const { lines } = this.journal;
    return this.ways.enclose({ sent, connection: this.connection(connection), site, lines, ...more });
  }

  /** The same, as it comes out on the other side; fails the test where none can be made. */
  send(kind: EnvelopeKind, connection: string, enclosing: Enclosing = {}): Envelope {
    const made = this.enclose(kind, connection, enclosing);
    if (!made.ok) throw new Error(`no ${kind}: ${made.error}`);
    return this.reopened(made.value);
  }

  reopened(envelope: Envelope): Envelope {
    const read = this.ways.readEnvelope(JSON.parse(envelopeText(envelope)));
    if (!read.ok) throw new Error(`what was sealed can not be read: ${read.error}`);
    return read.value;
  }

  /** Opens an envelope here; what it brings is in the journal after. */
  open(envelope: Envelope, site = SITE): Result<TakenIn, TakingInRefusal> {
    const state = this.state;
    const done = this.ways.takeIn(
      envelope,
      {
        journal: this.journal.id,
        connection: connectionOf(this.sharing, envelope.connection),
        lines: this.journal.lines,
        threadWith: (thread) => this.#threadWith(state, thread),
        site,
      },
      this.now,
    );
    if (done.ok) this.add(done.value.lines);
    return done;
  }
}

import type { States } from '@recovery-network/core/guidance';
import { enclosedCopy, threadWith, travels } from '@recovery-network/core/guidance';
import type { Entry, Journal, Line } from '@recovery-network/core/journal';
import { fromFile, toFile } from '@recovery-network/core/journal';
import { failure, isoAt, msOf, type Result, success } from '@recovery-network/core/shared';
import type {
  Connection,
  EnclosingProblem,
  Envelope,
  EnvelopeKind,
  TakingInRefusal,
} from '@recovery-network/core/sharing';
import { connectionsIn, enclose, envelopesCame, takeIn } from '@recovery-network/core/sharing';
import type { Draft } from '@recovery-network/core/state';
import {
  type NotOpened,
  newSecret,
  type OpeningProblem,
  openEnvelope,
  type Sealed,
  sealEnvelope,
} from '../../envelopes/envelopes.ts';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import type { TogetherConfiguration } from '../configuration.ts';
import { pageFor } from './page-address.ts';
import { isOpen, keyOf, wayBy, wayTo } from './ways.ts';

/** An element that sends and receives: its journal, what is known, and where links lead. */
export interface Post {
  readonly host: JournalHost | undefined;
  readonly states: States | undefined;
  readonly configuration: TogetherConfiguration | undefined;
  readonly language: string;
}

/** What is to go to somebody. */
export interface Letter {
  readonly tie: string;
  /** The thread whose words go along: all that the owner said about it. */
  readonly thread?: string;
  /** A grant to tell of; with `copy` its parts as they are today. */
  readonly grant?: string;
  readonly copy?: boolean;
  /** What the owner calls themselves to the other. Needed the first time. */
  readonly as?: string;
  /** What is asked, in a sentence, where there is no thread that says it. */
  readonly ask?: string;
  /** For so many days it can be opened; 30 where that is not said. */
  readonly days?: number;
}

/** What is ready to go: nobody has it before the person sends it. */
export interface Ready {
  readonly kind: EnvelopeKind;
  /** What it is about: the thread, else the grant, else the tie. */
  readonly about: string;
  /** The moment after which it opens no more, in ms since 1970. */
  readonly until: number;
  readonly sealed: Sealed;
}

/** Why nothing can be sent: what the rules say, a journal that can't be written, or a browser that can't seal. */
export type SendingProblem = EnclosingProblem | 'not-saved' | 'not-supported' | 'too-large' | 'refused';

const DAY = 86_400_000;

/** Writes down that it leaves, and seals it (D4, D5). A way to the other is opened where there is none yet. */
export async function seal(post: Post, letter: Letter): Promise<Result<Ready, SendingProblem>> {
  const { host } = post;
  // What was said just now goes along: it is on the disk first.
  await host?.whenReady();
  if (!host?.state || !post.states) return failure('not-saved');
  if (globalThis.crypto?.subtle === undefined) return failure('not-supported');
  const { tie, thread, grant } = letter;
  const way = wayTo(post.states, tie);
  if (way === 'closed') return failure('closed');
  const id = way?.id ?? host.newId();
  if (isWaiting(host, [tie, thread, grant, id])) return failure('not-saved');
  const lines = (await journalOf(host))?.lines;
  if (!lines) return failure('not-saved');
  const now = host.now();
  const copied = grant === undefined ? undefined : enclosedCopy(post.states, grant, now);
  if (grant !== undefined && !copied) return failure('grant-over');
  const kind = kindOf(post.states, letter, id, way?.side ?? 'inviter', lines);
  const until = now.ms + (letter.days ?? 30) * DAY;
  const sent = host.draft('envelope.sent', id, {
    kind,
    until: isoAt(until, now.zone),
    ...(thread !== undefined && { thread }),
    ...(grant !== undefined && { grant }),
  });
  const as = letter.as ?? way?.as;
  const opened = {
    tie,
    side: way?.side ?? 'inviter',
    journal: way?.journal ?? host.state.journal,
    secret: way && isOpen(way) ? way.secret : newSecret(),
    ...(as && { as }),
  } as const;
  const connection: Connection = { ...opened, id, life: OPEN };
  const isProfessional = post.states.network?.ties[tie]?.nature === 'professional';
  const page = pageFor(opened.side, post.configuration?.pages, post.language, isProfessional);
  const sealing = async (entry: Entry): Promise<Result<Ready, SendingProblem>> => {
    const envelope = enclose({
      sent: entry,
      connection,
      site: new URL(page).origin,
      lines,
      threads: thread === undefined ? [] : [thread],
      ...(opened.side === 'inviter' &&
        as && { invitation: { name: as, ...(letter.ask && { ask: letter.ask }) } }),
      ...(copied && { grant: copied.grant }),
      ...(copied && letter.copy && { collected: copied.collected }),
    });
    if (!envelope.ok) return envelope;
    const sealed = await sealEnvelope(envelope.value, connection, page);
    if (!sealed.ok) return failure(sealed.error === 'too-large' ? 'too-large' : 'not-supported');
    return success({
      ...{ kind, about: thread ?? grant ?? tie },
      ...{ until: msOf(envelope.value.until), sealed: sealed.value },
    });
  };
  // Tried first: what can't be sealed is not written down as sent.
  const at = isoAt(now.ms, now.zone);
  const frame = {
    v: 1,
    at,
    recordedAt: at,
    seq: host.state.seq + 2,
    device: id,
    by: 'owner',
    via: 'own',
  } as const;
  const tried = await sealing({ ...sent, ...frame });
  if (!tried.ok) return tried;
  const before = lines.find((line) => isUnsealed(line, sent, until));
  if (before && !('erased' in before)) {
    unsealed.delete(before.id);
    return sealing(before);
  }
  // The name that somebody goes by is kept with the way, also where that was opened without one.
  const isNamed = letter.as !== undefined && way?.side === 'inviter' && way.as === undefined;
  const opens = !way || !isOpen(way) || isNamed;
  const written = await host.record(opens ? [host.draft('connection.opened', id, opened), sent] : [sent]);
  if (!written.ok) {
    if (typeof written.error !== 'string') return failure('refused');
    unsealed.add(sent.id);
    return failure('not-saved');
  }
  const entry = written.value.at(-1);
  return entry ? sealing(entry) : failure('not-saved');
}

/** What was to be written down as sent, and may be later: it is then of the next envelope that says the same. */
const unsealed = new Set<string>();

const isUnsealed = (line: Line, { about, data }: Draft, until: number): boolean =>
  unsealed.has(line.id) &&
  !('erased' in line) &&
  line.about === about &&
  (['kind', 'thread', 'grant'] as const).every((field) => line.data[field] === data[field]) &&
  Math.abs(msOf(String(line.data['until'])) - until) < DAY;

/** Whether something about any of these still waits to be saved: sealed without it, the other would hear what is over. */
const isWaiting = ({ pending }: JournalHost, abouts: readonly (string | undefined)[]): boolean =>
  pending.flat().some(({ about }) => abouts.includes(about));

const OPEN = JSON.stringify('open');

/** What the other is called the owner by here; undefined where nothing went to them yet. */
export function calledBy(states: States, tie: string): string | undefined {
  const way = wayTo(states, tie);
  return way === 'closed' ? undefined : way?.as;
}

/** The journal as it is kept; undefined where it can't be read. */
async function journalOf(host: JournalHost): Promise<Journal | undefined> {
  const file = await host.exportJournal();
  const journal = file.ok ? fromFile(file.value) : file;
  return journal.ok ? journal.value : undefined;
}

const kinds: Readonly<Record<string, EnvelopeKind>> = {
  'expectation.accepted': 'acceptance',
  'expectation.withdrawn': 'withdrawal',
  'expectation.released': 'withdrawal',
  'trajectory.accepted': 'acceptance',
  'trajectory.withdrawn': 'withdrawal',
  'trajectory.stopped': 'withdrawal',
};

/** What kind of envelope it is: by what the owner said last. The first to somebody is an invitation. */
function kindOf(
  { sharing }: States,
  { thread, grant, copy }: Letter,
  connection: string,
  side: Connection['side'],
  lines: readonly Line[],
): EnvelopeKind {
  if (grant !== undefined) return copy ? 'shared-copy' : 'grant';
  const answered = sharing && envelopesCame(sharing).some((came) => came.connection === connection);
  if (side === 'inviter' && !answered) return 'invitation';
  const last = lines.findLast(
    (line) => !('erased' in line) && line.about === thread && line.by === 'owner' && travels(line.type),
  );
  if (!last || 'erased' in last) return 'answer';
  if (last.type === 'expectation.proposed' || last.type === 'trajectory.proposed')
    return last.data['instead'] === undefined ? 'proposal' : 'counter';
  return kinds[last.type] ?? 'answer';
}

/** What came in, and from whom. */
export interface Received {
  readonly envelope: Envelope;
  /** A tie of this journal. */
  readonly tie: string;
  /** What opened it, to be kept by who was invited if they want to. */
  readonly secret: string;
}

/** Why something that came can't be taken in; each has words of its own. `site`: where it can be opened. */
export interface NotReceived {
  readonly reason: OpeningProblem | TakingInRefusal | 'not-saved';
  readonly site?: string;
}

/** Opens what came and takes it into the journal (D4). Nothing of it is there when it is refused. */
export async function receive(
  post: Post,
  text: string,
  secret?: string,
): Promise<Result<Received, NotReceived>> {
  const { host } = post;
  if (!host?.state || !post.states?.sharing) return failure({ reason: 'not-saved' });
  const secrets = [
    ...(secret === undefined ? [] : [secret]),
    ...connectionsIn(post.states.sharing).map((connection) => connection.secret),
  ];
  const opened = await openEnvelope(text, { site: location.origin, secrets });
  if (!opened.ok) return failure<NotOpened>(opened.error);
  const journal = await journalOf(host);
  // As it is by now: a way may have been closed meanwhile.
  const { states } = post;
  if (!journal || !states?.sharing) return failure({ reason: 'not-saved' });
  const { envelope } = opened.value;
  const way = wayBy(states, envelope);
  const taken = takeIn(
    envelope,
    {
      journal: journal.id,
      connection: way,
      lines: journal.lines,
      threadWith: (thread) => threadWith(states, thread),
      site: location.origin,
    },
    host.now(),
  );
  if (!taken.ok) return failure({ reason: taken.error });
  const key = keyOf(way, opened.value, states.sharing, journal.lines);
  if (key === 'another') return failure({ reason: 'not-for-you' });
  if (way && key === 'new') {
    const { id, tie, side, journal: invited } = way;
    const renewed = { tie, side, journal: invited, secret: opened.value.secret };
    const written = await host.record([host.draft('connection.opened', id, renewed)]);
    if (!written.ok) return failure({ reason: 'not-saved' });
    if (wayBy(post.states ?? states, envelope)?.life !== way.life) return failure({ reason: 'closed' });
  }
  const loaded = await host.load(toFile({ ...journal, lines: taken.value.lines, unreadable: [] }));
  if (!loaded.ok) return failure({ reason: 'not-saved' });
  return success({ envelope, tie: taken.value.tie, secret: opened.value.secret });
}

import { threadWith, travelling } from '@recovery-network/core/expectations';
import type { States } from '@recovery-network/core/guidance';
import { enclosedCopy } from '@recovery-network/core/guidance';
import type { Journal, Line } from '@recovery-network/core/journal';
import { fromFile, toFile } from '@recovery-network/core/journal';
import { failure, isoAt, type Result, success } from '@recovery-network/core/shared';
import type {
  Connection,
  EnclosingProblem,
  Envelope,
  EnvelopeKind,
  TakingInRefusal,
} from '@recovery-network/core/sharing';
import {
  connectionOf,
  connectionsIn,
  connectionsWith,
  enclose,
  envelopesCame,
  takeIn,
} from '@recovery-network/core/sharing';
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
  if (!host?.state || !post.states) return failure('not-saved');
  if (globalThis.crypto?.subtle === undefined) return failure('not-supported');
  const known = wayTo(post.states, letter.tie);
  const connection = known?.id ?? host.newId();
  const lines = (await journalOf(host))?.lines;
  if (!lines) return failure('not-saved');
  const kind = kindOf(post.states, letter, connection, known?.side ?? 'inviter', lines);
  const now = host.now();
  const until = now.ms + (letter.days ?? 30) * DAY;
  const { thread, grant } = letter;
  const sent = host.draft('envelope.sent', connection, {
    kind,
    until: isoAt(until, now.zone),
    ...(thread !== undefined && { thread }),
    ...(grant !== undefined && { grant }),
  });
  // The name that somebody goes by is kept with the way, also where that was opened without one.
  const isNamed = letter.as !== undefined && known?.side === 'inviter' && known.as === undefined;
  const opened = host.draft('connection.opened', connection, {
    tie: letter.tie,
    side: 'inviter',
    journal: host.state.journal,
    secret: known?.secret ?? newSecret(),
    ...(letter.as && { as: letter.as }),
  });
  const written = await host.record(known && !isNamed ? [sent] : [opened, sent]);
  if (!written.ok) return failure(typeof written.error === 'string' ? 'not-saved' : 'refused');
  const entry = written.value.at(-1);
  const way = post.states.sharing && connectionOf(post.states.sharing, connection);
  if (!entry || !way) return failure('not-saved');
  const copied = grant === undefined ? undefined : enclosedCopy(post.states, grant, now);
  if (grant !== undefined && !copied) return failure('grant-over');
  const page = pageFor(way.side, post.configuration?.pages, post.language);
  const name = letter.as ?? way.as;
  const envelope = enclose({
    sent: entry,
    connection: way,
    site: new URL(page).origin,
    lines,
    threads: thread === undefined ? [] : [thread],
    ...(way.side === 'inviter' && name && { invitation: { name, ...(letter.ask && { ask: letter.ask }) } }),
    ...(copied && { grant: copied.grant }),
    ...(copied && letter.copy && { collected: copied.collected }),
  });
  if (!envelope.ok) return envelope;
  const sealed = await sealEnvelope(envelope.value, way, page);
  if (!sealed.ok) return failure(sealed.error === 'too-large' ? 'too-large' : 'not-supported');
  return success({ kind, until, sealed: sealed.value });
}

/** The open way to somebody, the latest where there are several. */
const wayTo = ({ sharing }: States, tie: string): Connection | undefined =>
  sharing && connectionsWith(sharing, tie).at(-1);

/** What the other is called the owner by here; undefined where nothing went to them yet. */
export const calledBy = (states: States, tie: string): string | undefined => wayTo(states, tie)?.as;

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
    (line) =>
      !('erased' in line) && line.about === thread && line.by === 'owner' && travelling.has(line.type),
  );
  if (!last || 'erased' in last) return 'answer';
  if (last.type === 'expectation.proposed')
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
  const { host, states } = post;
  if (!host?.state || !states?.sharing) return failure({ reason: 'not-saved' });
  const { sharing, expectations } = states;
  const secrets = [
    ...(secret === undefined ? [] : [secret]),
    ...connectionsIn(sharing).map((connection) => connection.secret),
  ];
  const opened = await openEnvelope(text, { site: location.origin, secrets });
  if (!opened.ok) return failure<NotOpened>(opened.error);
  const journal = await journalOf(host);
  if (!journal) return failure({ reason: 'not-saved' });
  const { envelope } = opened.value;
  const taken = takeIn(
    envelope,
    {
      journal: journal.id,
      connection: connectionOf(sharing, envelope.connection),
      lines: journal.lines,
      threadWith: (thread) => expectations && threadWith(expectations, thread),
      site: location.origin,
    },
    host.now(),
  );
  if (!taken.ok) return failure({ reason: taken.error });
  const loaded = await host.load(toFile({ ...journal, lines: taken.value.lines, unreadable: [] }));
  if (!loaded.ok) return failure({ reason: 'not-saved' });
  return success({ envelope, tie: taken.value.tie, secret: opened.value.secret });
}

import type { Entry } from '../journal/entry.ts';
import { isEntry } from '../journal/entry.ts';
import type { Line } from '../journal/journal.ts';
import { canonical } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import type { Now } from '../shared/time.ts';
import { DAY, msOf } from '../shared/time.ts';
import { wordsAllowed } from './allowed.ts';
import { envelopeCame, invitationAnswered } from './entries.ts';
import type { Envelope, Word } from './envelope.ts';
import { HIGHEST_SEQ } from './envelope.ts';
import type { Connection } from './state.ts';

/** Whose journal an envelope is opened in. */
export interface Receiver {
  readonly journal: string;
  /** The connection that the envelope names, where this journal knows it. */
  readonly connection: Connection | undefined;
  /** The lines of this journal. */
  readonly lines: readonly Line[];
  /** The tie with whom a thread is, where this journal knows the thread. */
  readonly threadWith: (thread: string) => string | undefined;
  /** The origin of this page. */
  readonly site: string;
}

/** Why an envelope that could be opened is not taken in; each has words of its own on the screen. */
export const takingInRefusals = [
  'your-own',
  'not-for-you',
  'other-site',
  'closed',
  'expired',
  'from-ahead',
  'taken-in-before',
  'other-thread',
  'strange-words',
] as const;
export type TakingInRefusal = (typeof takingInRefusals)[number];

/** What an envelope brings. */
export interface TakenIn {
  /** Who it is from: a tie of this journal. One that this journal does not know yet has the connection's id. */
  readonly tie: string;
  /**
   * The lines that are new here, to be added to the journal as they are. They are made of the envelope alone: every device of
   * one owner makes the same, and taking them in again, or in another order, adds nothing (J3).
   */
  readonly lines: readonly Entry[];
  /** Ids of words that this journal holds already and that now say something else: what came first stays. */
  readonly altered: readonly string[];
}

/**
 * What an envelope adds to a journal (D4, J11): its words as entries of the tie that it is from, and that it came. All or
 * nothing. Whether each entry then applies is for structure and for who may write it to say (J12), as with any line.
 */
export function takeIn(envelope: Envelope, receiver: Receiver, now: Now): Result<TakenIn, TakingInRefusal> {
  const refusal = refusalOf(envelope, receiver, now);
  if (refusal) return failure(refusal);
  const tie = receiver.connection?.tie ?? envelope.connection;
  const lines: Entry[] = [];
  const altered: string[] = [];
  const brought = (envelope.threads ?? []).flatMap(({ id, words }) =>
    words.map((word) => entryOf(word, id, tie, envelope)),
  );
  // A journal of years is looked through once, for the few ids that came.
  const ids = new Set(brought.map((entry) => entry?.id));
  const known = new Map(
    receiver.lines.flatMap((line) => (ids.has(line.id) ? [[line.id, line] as const] : [])),
  );
  for (const entry of [...brought, cameFrom(envelope, tie)]) {
    if (!entry) return failure('strange-words');
    const here = known.get(entry.id);
    if (!here) lines.push(entry);
    else if (!('erased' in here) && canonical(here) !== canonical(entry)) altered.push(entry.id);
    known.set(entry.id, entry);
  }
  return success({ tie, lines, altered });
}

/** What lies further ahead was written by a clock that ran fast (J2). */
const AHEAD = DAY;

/** Further than years of letters to and fro bring a place: what says it would leave no room for what is written after it (J2). */
const FARTHEST = 2 ** 24;
/** Half of what there is: what is sent from here has to stay below the other half. */
const HIGHEST_TAKEN = HIGHEST_SEQ / 2;

function refusalOf(envelope: Envelope, receiver: Receiver, now: Now): TakingInRefusal | undefined {
  const { connection, journal, site } = receiver;
  if (connection?.side === envelope.from) return 'your-own';
  if (!connection && envelope.journal === journal)
    return envelope.from === 'inviter' ? 'your-own' : 'not-for-you';
  // An id that stands for something here already is nobody's new connection: nobody speaks in the name of a known tie.
  if (!connection && receiver.lines.some((line) => isOther(line, envelope))) return 'not-for-you';
  // Who was invited knows whom they answer; an answer to somebody else's invitation is for nobody here.
  if (!connection && envelope.from === 'invited') return 'not-for-you';
  if (connection && (connection.id !== envelope.connection || connection.journal !== envelope.journal))
    return 'not-for-you';
  if (envelope.site !== site) return 'other-site';
  if (connection?.life === CLOSED) return 'closed';
  if (receiver.lines.some(({ id }) => id === envelope.id)) return 'taken-in-before';
  if (msOf(envelope.until) < now.ms) return 'expired';
  if (msOf(envelope.at) > now.ms + AHEAD) return 'from-ahead';
  if (highestIn(envelope) > Math.min(highestOf(receiver.lines) + FARTHEST, HIGHEST_TAKEN))
    return 'from-ahead';
  const tie = connection?.tie ?? envelope.connection;
  const isOthers = ({ id }: { readonly id: string }) => {
    const other = receiver.threadWith(id);
    return other !== undefined && other !== tie;
  };
  return envelope.threads?.some(isOthers) ? 'other-thread' : undefined;
}

const isOther = (line: Line, { connection }: Envelope): boolean =>
  line.about === connection && ('erased' in line || line.type !== envelopeCame.type);

const highestOf = (lines: readonly Line[]): number => lines.reduce((most, { seq }) => Math.max(most, seq), 0);

const highestIn = ({ seq, threads = [] }: Envelope): number =>
  threads.reduce(
    (most, { words }) => words.reduce((before, word) => Math.max(before, word.seq ?? 0), most),
    seq,
  );

const CLOSED = JSON.stringify('closed');

/** A word as an entry of the tie that said it; `undefined` where it is none that may be said in this thread. */
function entryOf(word: Word, thread: string, tie: string, envelope: Envelope): Entry | undefined {
  const { id, type, v, at, seq = 1, data } = word;
  if (!Object.hasOwn(wordsAllowed, type)) return undefined;
  const said: Entry = { ...madeOf(envelope, tie, at, seq), id, type, v, about: thread, data };
  const answers = type === invitationAnswered.type;
  // An answer is about the invitation and comes from who was invited; nothing else is said in its place.
  if (answers !== (thread === envelope.connection)) return undefined;
  const entry = answers ? answerOf(said, tie, envelope) : said;
  return isEntry(entry) ? entry : undefined;
}

/**
 * What the entries of an envelope have in common. Nothing of it is of this device or its clock, or two devices would make
 * two lines of one word. A word without a place of its own has the first: no order matters to it (E3).
 */
const madeOf = ({ connection }: Envelope, tie: string, at: string, seq: number) =>
  ({ at, recordedAt: at, seq, device: connection, by: tie, via: 'carried' }) as const;

/** What somebody who was invited said, as the life of a tie knows it (N5, N6). */
function answerOf(said: Entry, tie: string, { from }: Envelope): Entry | undefined {
  const answer = invitationAnswered.read(said.data);
  if (!answer || from !== 'invited') return undefined;
  const { reply, doNotAskAgain } = answer;
  return reply === 'yes'
    ? { ...said, type: 'tie.said-yes', v: 1, about: tie, data: {} }
    : { ...said, type: 'tie.said-not-now', v: 1, about: tie, data: { doNotAskAgain } };
}

/** That the envelope came; with it the next entry here comes after all that it tells (J2). */
function cameFrom(envelope: Envelope, tie: string): Entry | undefined {
  const { id, at, seq, kind, until, name, ask, grant, copy, threads } = envelope;
  const thread = threads?.[0]?.id;
  const entry: Entry = {
    ...madeOf(envelope, tie, at, seq),
    id,
    type: envelopeCame.type,
    v: envelopeCame.v,
    about: envelope.connection,
    data: {
      kind,
      until,
      ...(name !== undefined && { name }),
      ...(ask !== undefined && { ask }),
      ...(thread !== undefined && { thread }),
      ...(grant !== undefined && { grant }),
      ...(copy !== undefined && { copy }),
    },
  };
  return isEntry(entry) ? entry : undefined;
}

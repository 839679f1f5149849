import type { Entry } from '../journal/entry.ts';
import { OWNER } from '../journal/entry.ts';
import type { Line } from '../journal/journal.ts';
import type { Json } from '../shared/json.ts';
import { canonical, isRecord } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { failure } from '../shared/result.ts';
import {
  frameAllowed,
  grantAllowed,
  invitationAllowed,
  sectionsAllowed,
  wordAllowed,
  wordsAllowed,
} from './allowed.ts';
import { envelopeCame, invitationAnswered } from './entries.ts';
import type { Envelope } from './envelope.ts';
import { ENVELOPE_VERSION, readEnvelope } from './envelope.ts';
import { pick } from './pick.ts';
import type { Connection, Grant } from './state.ts';
import type { Section } from './vocabulary.ts';
import { fitsAudience } from './vocabulary.ts';

/** A part of what is shared, by which the fields that may pass are known. */
export type Part =
  | { readonly part: 'frame' | 'invitation' | 'grant' | 'word'; readonly value: unknown }
  | { readonly part: 'data'; readonly type: string; readonly value: unknown }
  | { readonly part: 'copy'; readonly grant: Grant; readonly value: Partial<Record<Section, unknown>> };

/**
 * The one way by which anything of a journal gets into what is shared (D3), and by which the owner sees what the other
 * sees (D2): of each part the fields that are listed for it, and nothing else. `undefined` where nothing may pass.
 */
export function project(of: Part): Json | undefined {
  switch (of.part) {
    case 'frame':
      return pick(of.value, frameAllowed);
    case 'invitation':
      return pick(of.value, invitationAllowed);
    case 'grant':
      return pick(of.value, grantAllowed);
    case 'word':
      return pick(of.value, wordAllowed);
    case 'data': {
      const fields = Object.hasOwn(wordsAllowed, of.type) ? wordsAllowed[of.type] : undefined;
      return fields && pick(of.value, fields);
    }
    case 'copy': {
      const { sections, audience } = of.grant;
      if (!fitsAudience(sections, audience)) return undefined;
      const shown = sections.flatMap((section) => {
        const passed = pick(of.value[section], sectionsAllowed[section]);
        return passed === undefined ? [] : [[section, passed] as const];
      });
      return Object.fromEntries(shown);
    }
  }
}

/** What an envelope is made of. */
export interface Enclosed {
  /** The entry that says that it leaves: written down first (D5). */
  readonly sent: Entry;
  readonly connection: Connection;
  /** The origin of the pages on which it is to be opened. */
  readonly site: string;
  /** What the owner calls themselves to the other, and what they ask. */
  readonly invitation?: { readonly name: string; readonly ask?: string };
  /** The threads that it tells of: ids, and the journal's lines in which the words about them are. */
  readonly threads?: readonly string[];
  readonly lines?: readonly Line[];
  readonly grant?: Grant;
  /** What a copy is made from, as `guidance` collects it; what may not pass does not. */
  readonly collected?: Partial<Record<Section, unknown>>;
}

/** Why no envelope can be made of it. */
export type EnclosingProblem = 'closed' | 'nothing-to-tell' | 'grant-over';

/** The envelope that leaves, every part of it by `project`. */
export function enclose(enclosed: Enclosed): Result<Envelope, EnclosingProblem> {
  const { sent, connection, site, invitation, threads = [], lines = [], grant, collected } = enclosed;
  if (connection.life !== OPEN || sent.about !== connection.id) return failure('closed');
  if (grant && (grant.life !== GIVEN || grant.tie !== connection.tie)) return failure('grant-over');
  const { kind, until } = sent.data;
  const frame = project({
    part: 'frame',
    value: {
      ...sent,
      seq: Math.ceil(sent.seq / COARSE) * COARSE,
      kind,
      until,
      journal: connection.journal,
      connection: connection.id,
      from: connection.side,
      site,
    },
  });
  const places = placesIn(threads, lines, connection);
  const told = threads
    .map((id) => ({ id, words: wordsAbout(id, lines, places) }))
    .filter((one) => one.words.length > 0);
  const made = readEnvelope({
    v: ENVELOPE_VERSION,
    ...recordOf(frame),
    ...recordOf(invitation && project({ part: 'invitation', value: invitation })),
    ...(told.length > 0 && { threads: told }),
    ...(grant && { grant: project({ part: 'grant', value: grant }) }),
    ...(grant && collected && { copy: project({ part: 'copy', grant, value: collected }) }),
  });
  return made.ok ? made : failure('nothing-to-tell');
}

/** The plain place in the journal would tell how much was written since the last envelope: it is told in thousands only. */
const COARSE = 1024;

const OPEN = JSON.stringify('open');
const GIVEN = JSON.stringify('given');

const recordOf = (value: unknown) => (isRecord(value) ? value : {});

/**
 * Words that have a place: behind what they answer. What the other may be asked after a no, or after a yes or an idea of
 * theirs, hangs on what came first (N6); the rest of a thread does not (E3).
 */
const answers = new Set<string>([
  invitationAnswered.type,
  'expectation.proposed',
  'expectation.accepted',
  'expectation.declined',
]);

const isOwn = (line: Line): line is Entry =>
  !('erased' in line) && line.by === OWNER && (line.via === 'own' || line.via === 'together');

/**
 * The places of the words that have one, by their ids: counted on from what came last from the other, which tells them
 * nothing that they did not say themselves. In the order in which they were said, in all threads with this tie alone.
 */
function placesIn(
  threads: readonly string[],
  lines: readonly Line[],
  { id, tie }: Connection,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (threads.length === 0) return places;
  const between = new Set([id, ...threads]);
  for (const line of lines)
    if (!('erased' in line) && (line.by === tie || line.data.with === tie)) between.add(line.about);
  let last = 0;
  for (const line of lines) {
    if (line.about === id && 'type' in line && line.type === envelopeCame.type)
      last = Math.max(last, line.seq);
    if (!isOwn(line) || !answers.has(line.type) || !between.has(line.about)) continue;
    places.set(line.id, ++last);
  }
  return places;
}

/** The owner's own words about a thread: no one else's, and none that was only noted about somebody (J11, J12). */
function wordsAbout(
  thread: string,
  lines: readonly Line[],
  places: ReadonlyMap<string, number>,
): readonly Json[] {
  return lines.flatMap((line) => {
    if (line.about !== thread || !isOwn(line)) return [];
    const data = project({ part: 'data', type: line.type, value: line.data });
    const word = project({ part: 'word', value: { ...line, seq: places.get(line.id) } });
    return data === undefined || !isJsonRecord(word) ? [] : [{ ...word, data }];
  });
}

const isJsonRecord = (value: Json | undefined): value is { readonly [key: string]: Json } => isRecord(value);

/** The bytes that are sealed, as text: the same for the same envelope on every device (RFC 8785). */
export const envelopeText = (envelope: Envelope): string => canonical(envelope);

import { digest } from '../journal/digest.ts';
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
import { invitationAnswered } from './entries.ts';
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
      seq: sent.seq + step(sent),
      kind,
      until,
      journal: connection.journal,
      connection: connection.id,
      from: connection.side,
      site,
    },
  });
  const places = placesIn(threads.length > 0 ? lines : []);
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

/**
 * A step that nobody outside can take back, because it hangs on the device's own id: the plain place in the journal would
 * tell how much was written since the last envelope.
 */
const step = ({ device, id }: Entry): number => Number.parseInt(digest([device, id]).slice(0, 3), 16);

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

/** The places of the words that have one, by their ids: in the order in which they were said, in whatever thread. */
function placesIn(lines: readonly Line[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let last = 0;
  for (const line of lines) {
    if (!isOwn(line) || !answers.has(line.type)) continue;
    last = Math.max(last + 1, line.seq + step(line));
    places.set(line.id, last);
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
    const word = project({ part: 'word', value: line });
    if (data === undefined || !isJsonRecord(word)) return [];
    const place = places.get(line.id);
    return [{ ...word, ...(place !== undefined && { seq: place }), data }];
  });
}

const isJsonRecord = (value: Json | undefined): value is { readonly [key: string]: Json } => isRecord(value);

/** The bytes that are sealed, as text: the same for the same envelope on every device (RFC 8785). */
export const envelopeText = (envelope: Envelope): string => canonical(envelope);

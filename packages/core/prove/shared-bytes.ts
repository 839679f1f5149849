import type { Entry, Line } from '../src/journal/index.ts';
import { OWNER } from '../src/journal/index.ts';
import { isoAt } from '../src/shared/index.ts';
import type { Section } from '../src/sharing/index.ts';
import { envelopeText, sections, sectionsApart } from '../src/sharing/index.ts';
import { brand } from './branding.ts';
import { attemptId, contextAt, JOURNAL_ID, journalOf, ZONE } from './play.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;

/** What opens the envelopes: it is in none of them. */
export const SECRET = 'S3cret'.padEnd(43, '0');

/** The text of something that leaves, and by which grant, if any. */
export interface Leaving {
  readonly tie: string;
  readonly named: readonly Section[];
  readonly text: string;
}

/** What nobody else is ever told, whatever they were granted: another life without it leaves the same (D3, L3, R7). */
export const ownAlone =
  /^(setback|craving|check-in|concern|own-date|recovery-time|alert|contact|network|exchange|reciprocity|limits|why|nod|pillars|small)\.|^tie\.(considered|not-on-hard-days|knows|rhythm-set|put-first|moved|drafted|available)$|^plan\.(tool-.*|outside-lock)$|^expectation\.(tried|spoken|drafted|draft-dropped)$/;

const together = sections.filter((one) => !sectionsApart.includes(one));
const grants: readonly { readonly audience: string; readonly named: readonly Section[] }[] = [
  { audience: 'supporter', named: together },
  { audience: 'supporter', named: ['wins'] },
  { audience: 'professional', named: together },
  ...sectionsApart.map((one) => ({ audience: 'professional', named: [one] })),
];

/**
 * All that could leave a journal at a moment: for each tie every grant that can be given, as a copy, as what is shown of it,
 * and as an envelope; and every thread that could be spoken of.
 */
export function allThatLeaves(world: World, lines: readonly Line[], ms: number): readonly Leaving[] {
  const journal = journalOf(world, lines);
  const start = world.fold(journal, world.areas);
  const context = contextAt(ms);
  let made = 0;
  const left: Leaving[] = [];
  for (const tie of Object.keys(start.areas.network.ties)) {
    let state = start;
    const write = (type: string, about: string, data: Entry['data']): Entry | undefined => {
      const draft = { id: attemptId(10, made++), type, about, data };
      const done = world.record(state, world.areas, [draft], context);
      if (!done.ok) return undefined;
      state = done.value.state;
      return done.value.entries[0];
    };
    const connection = attemptId(11, made++);
    const opened = { tie, side: 'inviter', journal: JOURNAL_ID, secret: SECRET, as: brand('never') };
    write('connection.opened', connection, opened);
    const way = [...state.areas.sharing.connections]
      .flat()
      .find((one) => 'tie' in one && one.id === connection);
    if (!way || !('tie' in way)) continue;
    const until = isoAt(ms + 30 * DAY, ZONE);
    const seal = (kind: string, more: object) => {
      const sent = write('envelope.sent', connection, { kind, until });
      const done =
        sent && world.enclose({ sent, connection: way, site: 'https://provider.example', ...more });
      return done?.ok ? envelopeText(done.value) : '';
    };
    for (const { audience, named } of grants) {
      const id = attemptId(12, made++);
      const day = isoAt(ms + 20 * DAY, ZONE).slice(0, 10);
      const data = { tie, audience, purpose: 'support', sections: named, until: day, wording: 1 };
      if (!write('grant.given', id, data)) continue;
      const copy = world.enclosedCopy(state.areas, id, context.now);
      const seen = JSON.stringify(world.seenBy(state.areas, id, context.now)) ?? '';
      const text = copy ? seal('shared-copy', copy) : '';
      left.push({ tie, named, text: seen }, { tie, named, text });
    }
    const threads = [...new Set([...spokenOf(lines), tie])].slice(0, 50);
    const all = [...lines, ...foreign(threads, ms)];
    for (const kind of ['proposal', 'answer', 'withdrawal'])
      left.push({ tie, named: [], text: seal(kind, { threads, lines: all }) });
    const invitation = { name: 'Jo', ask: 'Bellen?', words: '=never=' };
    left.push({ tie, named: [], text: seal('invitation', { invitation, threads, lines: all }) });
  }
  return left;
}

/** What somebody might speak of with somebody else. */
const spokenOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) => ('type' in line && !ownAlone.test(line.type) ? [line.about] : []));

/** Words of threads, and of areas that keep everything at home, with fields that nobody may see. */
const foreign = (threads: readonly string[], ms: number): readonly Entry[] =>
  threads.slice(0, 3).flatMap((about, n) =>
    [
      {
        type: 'expectation.proposed',
        data: { termsId: 't', mark: 'm', terms: { does: 'other', note: '=never=' } },
      },
      { type: 'expectation.declined', data: { termsId: 't', why: '=never=' } },
      { type: 'expectation.accepted', data: { termsId: '=never=' }, via: 'reported' as const },
      { type: 'expectation.accepted', data: { termsId: '=never=' }, by: about, via: 'carried' as const },
      { type: 'expectation.drafted', data: { with: '=never=', terms: { words: '=never=' } } },
      { type: 'expectation.tried', data: { how: '=never=' } },
      { type: 'exchange.noted', data: { kind: '=never=', weight: 3 } },
      { type: 'group.noted', data: { words: '=never=' } },
    ].map((one, at) => ({
      id: attemptId(13, n * 8 + at),
      v: 1,
      at: isoAt(ms, ZONE),
      recordedAt: isoAt(ms, ZONE),
      seq: 1_000 + at,
      device: 'phone',
      by: OWNER,
      via: 'own' as const,
      about,
      ...one,
    })),
  );

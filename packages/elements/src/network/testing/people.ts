import type { Ring, TieKind } from '@recovery-network/core/network';
import type { Now } from '@recovery-network/core/shared';
import type { Draft } from '@recovery-network/core/state';
import { areas } from '../../journal-host/areas.ts';
import type { JournalHost } from '../../journal-host/journal-host.ts';
import { createJournalHost } from '../../journal-host/shared-host.ts';
import { memoryStore } from '../../store/memory.ts';
import type { MapAreas } from '../pages.ts';

/** A Sunday evening in November. */
export const evening: Now = { ms: Date.UTC(2026, 10, 22, 19), zone: 'Europe/Amsterdam' };

const DAY = 86_400_000;

type Person = readonly [name: string, kind: TieKind, ring: Ring, steps: readonly string[]];

/** Twelve fictional people, a group and a line, as somebody might write them down in this order. */
const PEOPLE: readonly Person[] = [
  ['Marloes', 'friend', 'very-close', ['tie.asked', 'tie.said-yes']],
  ['Mam', 'family', 'close', ['tie.supports-already']],
  ['NA Utrecht', 'group', 'close', []],
  ['Kees', 'buddy', 'close', ['tie.asked']],
  ['Dr. Aydin', 'addiction-physician', 'further', []],
  ['Ahmed', 'colleague', 'further', []],
  ['Sanne de Wit', 'counsellor', 'close', []],
  ['Opa Jan', 'family', 'further', ['tie.supports-already', 'tie.rested']],
  ['Youssef', 'peer', 'further', ['tie.supports-already']],
  ['Buurvrouw Til', 'neighbour', 'further', ['tie.asked', 'tie.said-not-now']],
  ['Bram', 'family', 'outside', ['tie.wished-to-repair', 'tie.asked-to-repair', 'tie.consented-to-repair']],
  ['Huisarts', 'gp', 'further', []],
];

const KINDS: readonly TieKind[] = [
  'friend',
  'family',
  'colleague',
  'peer',
  'counsellor',
  'neighbour',
  'group',
  'gp',
];
const MORE_RINGS: readonly Ring[] = [
  'close',
  'further',
  'further',
  'very-close',
  'further',
  'outside',
  'close',
  'further',
  'further',
];
const FIRST = [
  'Fatima',
  'Jan',
  'Ilse',
  'Murat',
  'Roos',
  'Piet',
  'Lotte',
  'Daan',
  'Emma',
  'Sjaak',
  'Noor',
  'Wim',
];

function person(rank: number): Person {
  return (
    PEOPLE[rank] ?? [
      `${FIRST[rank % FIRST.length]} ${String.fromCharCode(65 + ((rank * 7) % 26))}.`,
      KINDS[rank % KINDS.length] ?? 'friend',
      MORE_RINGS[rank % MORE_RINGS.length] ?? 'further',
      rank % 8 < 4 && rank % 3 === 0 ? ['tie.supports-already'] : [],
    ]
  );
}

const DATA: Readonly<Record<string, Draft['data']>> = { 'tie.said-not-now': { doNotAskAgain: false } };
const THEIRS = ['tie.said-yes', 'tie.said-not-now', 'tie.consented-to-repair'];

/** A host over a journal in memory, at a fixed evening, with so many people written down over the weeks before. */
export async function hostWith(count: number, now: Now = evening): Promise<JournalHost<MapAreas>> {
  let ms = now.ms;
  const host = createJournalHost({ areas, store: memoryStore(), clock: () => ({ ...now, ms }) });
  host.subscribe(() => undefined);
  await host.whenReady();
  const drafts: Draft[] = [];
  ms = now.ms - 60 * DAY;
  for (let rank = 0; rank < count; rank++) {
    const [name, kind, ring, steps] = person(rank);
    const tie = host.newId();
    const at = new Date(now.ms - 50 * DAY + (rank * 40 * DAY) / count).toISOString();
    const reach =
      rank % 4 === 3 ? {} : { phone: `06 1000 ${1000 + rank}`, message: `06 1000 ${1000 + rank}` };
    drafts.push(host.draft('tie.added', tie, { name, kind, ring, reach }, { at }));
    for (const type of steps) {
      drafts.push(
        host.draft(type, tie, DATA[type] ?? {}, { at, ...(THEIRS.includes(type) && { via: 'reported' }) }),
      );
    }
    if (rank === 0)
      drafts.push(
        host.draft(
          'tie.described',
          tie,
          { gives: ['emotional', 'company'], why: 'Bellen als het moeilijk is.' },
          { at },
        ),
      );
    if (rank === 1)
      drafts.push(host.draft('tie.described', tie, { gives: ['practical'], receives: ['company'] }, { at }));
  }
  ms = now.ms;
  if (drafts.length > 0) {
    const written = await host.record(drafts);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
  }
  return host;
}

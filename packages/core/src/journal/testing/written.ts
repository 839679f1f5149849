import type { Json } from '../../shared/json.ts';
import type { Draft, RecordContext } from '../../state.ts';
import { fold, type record } from '../../state.ts';
import type { Entry } from '../entry.ts';
import type { Journal, Line } from '../journal.ts';
import { emptyJournal, withLines } from '../journal.ts';
import { areas, at, id } from './notes.ts';

export const OWNER_ID = id(9001);
export const JOURNAL_ID = id(9000);
export const NOON = Date.UTC(2026, 2, 2, 12); // a Monday

export const context = (minutes = 0, device = 'phone'): RecordContext => ({
  now: { ms: NOON + minutes * 60_000, zone: 'Europe/Amsterdam' },
  device,
});

export const empty = emptyJournal(JOURNAL_ID, OWNER_ID);

export const entry = (n: number, over: Partial<Entry> = {}): Entry => ({
  id: id(n),
  type: 'note.made',
  v: 2,
  at: at(n),
  recordedAt: at(n),
  seq: n,
  device: 'phone',
  by: 'owner',
  via: 'own',
  about: id(1000 + n),
  data: { text: `note ${n}`, words: 2 },
  ...over,
});

export const journalOf = (...lines: Line[]): Journal => withLines(empty, lines);
export const draft = (n: number, over: Partial<Draft> = {}): Draft => ({
  id: id(n),
  type: 'note.made',
  about: id(1000 + n),
  data: { text: `note ${n}`, words: 2 },
  ...over,
});
export const texts = (journal: Journal) =>
  Object.values(fold(journal, areas).areas.notes.notes)
    .map((note) => note.text)
    .sort();
export const refusalOf = (result: ReturnType<typeof record>) => (result.ok ? undefined : result.error);

export const json = (value: Entry): { [key: string]: Json } => JSON.parse(JSON.stringify(value));

import type { Area, Draft } from '@recovery-network/core';
import { defineEntry, handlersOf, isRecord } from '@recovery-network/core';
import * as z from 'zod/mini';
import type { JournalHost } from '../journal-host.ts';

/** The smallest area that a journal host can be tried with: notes that are made, changed once, and counted. */
export interface NotesState {
  notes: Record<string, { text: string; changed: boolean }>;
}

const made = defineEntry({
  type: 'note.made',
  v: 1,
  kind: 'fact',
  data: { text: z.string() },
  texts: ['text'],
});
const changed = defineEntry({ type: 'note.changed', v: 1, kind: 'step', data: { text: z.string() } });

const on = handlersOf<NotesState>();

export const notes: Area<'notes', NotesState> = {
  name: 'notes',
  prefixes: ['note'],
  handlers: [
    on(made, {
      judge: (state) =>
        Object.keys(state.notes).length >= 1_000 ? { rule: 'J4', key: 'enough', allowed: [] } : undefined,
      apply(state, entry, own) {
        if (state.notes[entry.about]) return undefined;
        const next = own.object(state);
        next.notes = own.object(next.notes);
        next.notes[entry.about] = { text: entry.data.text, changed: false };
        return next;
      },
    }),
    on(changed, {
      apply(state, entry, own) {
        if (state.notes[entry.about]?.changed !== false) return undefined;
        const next = own.object(state);
        next.notes = own.object(next.notes);
        next.notes[entry.about] = { text: entry.data.text, changed: true };
        return next;
      },
    }),
  ],
  empty: () => ({ notes: {} }),
  allowed: (state, about) => {
    const note = state.notes[about];
    if (!note) return [made.type];
    return note.changed ? [] : [changed.type];
  },
  isState: (value): value is NotesState => isRecord(value) && isRecord(value.notes),
};

/** A second area, that a page loads later. */
export const marks: Area<'marks', { marks: number }> = {
  name: 'marks',
  prefixes: ['mark'],
  handlers: [
    handlersOf<{ marks: number }>()(defineEntry({ type: 'mark.set', v: 1, kind: 'fact', data: {} }), {
      apply: (state) => ({ marks: state.marks + 1 }),
    }),
  ],
  empty: () => ({ marks: 0 }),
  allowed: () => ['mark.set'],
  isState: (value): value is { marks: number } => isRecord(value) && typeof value.marks === 'number',
};

export const areas = [notes] as const;

export type NotesHost = JournalHost<typeof areas>;

export const textsIn = (host: NotesHost): string[] =>
  Object.values(host.state?.areas.notes.notes ?? {}).map((note) => note.text);

/** A draft of a note about something new. */
export const note = (host: NotesHost, text: string, about = host.newId()): Draft =>
  host.draft('note.made', about, { text });

import * as z from 'zod/mini';
import { isRecord } from '../../shared/json.ts';
import type { Area } from '../area.ts';
import { handlersOf } from '../area.ts';
import { defineEntry } from '../entry-type.ts';
import { lifeFrom } from '../life.ts';

/** The smallest area that has everything a journal has to deal with; the tests of the journal write in it. */
export interface Note {
  readonly text: string;
  readonly at: string;
  readonly words: number;
}
export interface NotesState {
  notes: Record<string, Note>;
}

export const noteLife = lifeFrom({
  regions: { '': 'open closed' },
  steps: { 'note.closed': '0>1', 'note.reopened': '1>0' },
});

export const noteMade = defineEntry({
  type: 'note.made',
  v: 2,
  kind: 'fact',
  data: { text: z.string(), words: z.number() },
  texts: ['text'],
  // Version 1 had no count of words.
  upcasters: {
    1: (data) =>
      typeof data.text === 'string' ? { ...data, words: data.text.split(' ').length } : undefined,
  },
});
export const noteClosed = defineEntry({
  type: 'note.closed',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});
export const noteReopened = defineEntry({ type: 'note.reopened', v: 1, kind: 'step', data: {} });
export const noteSigned = defineEntry({
  type: 'note.signed',
  v: 1,
  kind: 'fact',
  timeless: true,
  data: { mark: z.string() },
  writers: [{ by: 'tie', via: ['together', 'carried'] }],
});

const on = handlersOf<NotesState>();
const step = (type: typeof noteClosed) =>
  on(type, {
    apply(state, entry, own) {
      const note = state.notes[entry.about];
      const at = note && noteLife.step(note.at, entry.type);
      if (!note || !at) return undefined;
      const next = own.object(state);
      next.notes = own.object(next.notes);
      next.notes[entry.about] = { ...note, at };
      return next;
    },
  });

export const notes: Area<'notes', NotesState> = {
  name: 'notes',
  prefixes: ['note'],
  handlers: [
    on(noteMade, {
      judge: (_state, entry, { now }) =>
        entry.data.text === 'not on a Sunday' && new Date(now.ms).getUTCDay() === 0
          ? { rule: 'J4', key: 'sunday', allowed: [] }
          : undefined,
      apply(state, entry, own) {
        if (state.notes[entry.about]) return undefined;
        const next = own.object(state);
        next.notes = own.object(next.notes);
        next.notes[entry.about] = { text: entry.data.text, at: noteLife.start, words: entry.data.words };
        return next;
      },
    }),
    step(noteClosed),
    step(noteReopened),
    on(noteSigned, {
      apply(state, entry, own) {
        const note = state.notes[entry.about];
        if (!note) return undefined;
        const next = own.object(state);
        next.notes = own.object(next.notes);
        next.notes[entry.about] = { ...note, text: `${note.text} (${entry.data.mark})` };
        return next;
      },
    }),
  ],
  empty: () => ({ notes: {} }),
  allowed: (state, about) => {
    const note = state.notes[about];
    return note ? noteLife.allowed(note.at) : [noteMade.type];
  },
  isState: (value): value is NotesState => isRecord(value) && isRecord(value.notes),
};

export const areas = [notes] as const;

/** A UUID of version 7 that says which one it is: `id(3)` is the same in every test. */
export const id = (n: number): string => `0190a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** An instant of the tests' day, so many minutes after noon. */
export const at = (minutes: number): string =>
  new Date(Date.UTC(2026, 2, 2, 12, minutes)).toISOString().replace('.000Z', 'Z');

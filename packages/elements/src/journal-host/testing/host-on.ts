import type { Result } from '@recovery-network/core/shared';
import { memoryStore } from '../../store/memory.ts';
import { createJournalHost } from '../shared-host.ts';
import type { NotesHost } from './notes.ts';
import { areas } from './notes.ts';

export const NOON = Date.parse('2026-11-22T12:00:00Z');
export const clock = () => ({ ms: NOON, zone: 'Europe/Amsterdam' });
export const hostOn = (store = memoryStore()): NotesHost => createJournalHost({ areas, store, clock });
export const errorOf = (result: Result<unknown, unknown>): unknown => (result.ok ? undefined : result.error);

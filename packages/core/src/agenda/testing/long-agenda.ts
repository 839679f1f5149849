import { areas } from '../../all.ts';
import { Diary } from '../../guidance/testing/diary.ts';
import { fold } from '../../state.ts';
import type { AgendaState } from '../index.ts';

const AT = '2026-11-22T12:00:00+01:00';
const idOf = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** What was said of appointments: a step of the nth of them, with its data. */
export type SaidOfAppointment = readonly [type: string, about: number, data: object];

/** The agenda of all that was said, folded at once: to record thousands one by one takes long. */
export function agendaOf(said: readonly SaidOfAppointment[]): AgendaState {
  const diary = new Diary();
  const lines = said.map(([type, about, data], n) => ({
    id: idOf(n),
    type: `appointment.${type}`,
    v: 1,
    at: AT,
    recordedAt: AT,
    seq: n + 1,
    device: 'phone',
    by: 'owner',
    via: 'own' as const,
    about: idOf(1_000_000 + about),
    data: { ...data },
  }));
  const journal = diary.journalOf(lines);
  return fold(journal, areas).areas.agenda;
}

import type { ById } from '../journal/by-id.ts';
import { allById, byBegin, findById, holdsById } from '../journal/by-id.ts';
import type { LifeState } from '../journal/life.ts';
import type { Exception, Rule } from '../recurrence/index.ts';
import { isRecord } from '../shared/json.ts';
import { appointmentLife } from './appointment-life.ts';
import { awayLife } from './away-life.ts';
import { occurrenceLife } from './occurrence-life.ts';
import type { AppointmentKind, CancelledBy, Stage } from './vocabulary.ts';
import { stages } from './vocabulary.ts';

/** What was said of one time of an appointment. */
export interface TimeKnown {
  /** The date on which it would have been, which names it for good. */
  readonly on: string;
  readonly life: LifeState;
  /** Where it was moved to. */
  readonly moved?: { readonly to: string; readonly from: string; readonly minutes: number };
  /** Who called it off, where that was said. */
  readonly by?: CancelledBy;
}

/** An appointment (A11). Ties are ids here: `guidance` says which may be shown (N7). */
export interface Appointment {
  readonly id: string;
  readonly life: LifeState;
  /** The place in the journal at which it was first set. */
  readonly begun: number;
  readonly what: AppointmentKind;
  readonly rule: Rule;
  readonly title?: string;
  readonly with?: string;
  readonly standIn?: string;
  readonly who?: string;
  readonly place?: string;
  readonly link?: string;
  readonly trajectory?: string;
  readonly times: readonly TimeKnown[];
  /** How often it was changed since it was first set, for a calendar that takes it over. */
  readonly changes: number;
  /** What the calendar that it came from calls it; `own`: whether it was changed here since. */
  readonly imported?: { readonly uid: string; readonly sequence: number; readonly own: boolean };
}

/** Somebody is away on these dates, both included. */
export interface Away {
  readonly id: string;
  readonly life: LifeState;
  readonly begun: number;
  readonly with: string;
  readonly from: string;
  readonly until: string;
  readonly standIn?: string;
}

export interface AgendaState {
  readonly appointments: ById<Appointment>;
  readonly aways: ById<Away>;
}

export const noAgenda = (): AgendaState => ({ appointments: [], aways: [] });

export const appointmentOf = (state: AgendaState, id: string): Appointment | undefined =>
  findById(state.appointments, id);
export const awayOf = (state: AgendaState, id: string): Away | undefined => findById(state.aways, id);

const KEPT = JSON.stringify('kept');
const AWAY = JSON.stringify('away');
export const isAppointmentKept = ({ life }: Appointment): boolean => life === KEPT;

/** All appointments, also those that were put aside, in no order. */
export const everyAppointment = (state: AgendaState): readonly Appointment[] => allById(state.appointments);

/** When somebody is away, by the order in which it was said. */
export const awaysIn = (state: AgendaState): readonly Away[] =>
  byBegin(allById(state.aways)).filter(({ life }) => life === AWAY);

/** What became of one time that something was said of. */
export const stageOf = ({ life }: TimeKnown): Stage => STAGES.get(life) ?? 'planned';

const STAGES: ReadonlyMap<LifeState, Stage> = new Map(stages.map((stage) => [JSON.stringify(stage), stage]));

/** The times that are otherwise than the rule has them. */
export const exceptionsOf = (one: Appointment): readonly Exception[] =>
  one.times.flatMap((time): Exception[] => {
    if (stageOf(time) === 'cancelled') return [{ on: time.on, left: true }];
    return time.moved ? [{ on: time.on, ...time.moved }] : [];
  });

/** Says whether a value from a checkpoint can be a state of this area; its digest guards the rest. */
export const isAgendaState = (value: unknown): value is AgendaState =>
  isRecord(value) &&
  holdsById(
    value.appointments,
    (one) =>
      appointmentLife.has(String(one.life)) &&
      isRecord(one.rule) &&
      Array.isArray(one.times) &&
      one.times.every((time) => isRecord(time) && occurrenceLife.has(String(time.life))),
  ) &&
  holdsById(value.aways, (one) => awayLife.has(String(one.life)) && typeof one.until === 'string');

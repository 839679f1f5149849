export type { Occurrence, Rule } from '../recurrence/index.ts';
export { agenda } from './area.ts';
export { appointmentMachine, awayMachine, occurrenceMachine } from './machine.ts';
export type { AgendaRefusalKey } from './policy.ts';
export { agendaRefusals } from './policy.ts';
export type { AgendaState, Appointment, Away, TimeKnown } from './state.ts';
export {
  appointmentOf,
  awayOf,
  awaysIn,
  everyAppointment,
  exceptionsOf,
  isAppointmentKept,
  stageOf,
} from './state.ts';
export type { AppointmentTime, Fits, Missed } from './views.ts';
export {
  appointmentsIn,
  appointmentWithUid,
  cancelledAhead,
  missedLately,
  nextOf,
  occurrencesAhead,
  occurrencesBetween,
  timeOn,
} from './views.ts';
export type { AppointmentKind, CancelledBy, Stage } from './vocabulary.ts';
export { appointmentKinds, cancelledBy, stages } from './vocabulary.ts';

import { componentKinds } from '../shared/component-kinds.ts';

/** What an appointment is for: the components of aftercare (A1), or something else. */
export const appointmentKinds = [...componentKinds, 'other'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** Who called one time off. */
export const cancelledBy = ['me', 'them'] as const;
export type CancelledBy = (typeof cancelledBy)[number];

/** What became of one time (A8). Not going is as good an end as going. */
export const stages = ['planned', 'cancelled', 'went', 'not-this-time'] as const;
export type Stage = (typeof stages)[number];

import type { Now } from '../shared/time.ts';
import { wallTime } from '../shared/time.ts';
import { agendaShown } from './agenda-shown.ts';
import type { NextStep } from './next-steps.ts';
import { aftercarePlace } from './place.ts';
import type { States } from './states.ts';

/** What of aftercare is today, or waits for somebody (X4). */
export const stepsOfAftercare = (states: States, now: Now): readonly NextStep[] =>
  appointmentToday(states, now);

/** The next appointment, where it is today: before it begins, or while it goes on. */
function appointmentToday(states: States, now: Now): readonly NextStep[] {
  const [next] = agendaShown(states, now, 1);
  const isToday = next && wallTime(next.start, now.zone).date === wallTime(now.ms, now.zone).date;
  return isToday
    ? [
        {
          key: 'see-appointment',
          reason: 'appointment-today',
          place: aftercarePlace('recovery-agenda', next.appointment),
        },
      ]
    : [];
}

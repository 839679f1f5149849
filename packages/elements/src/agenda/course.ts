import type { Component, Intensity } from '@recovery-network/core/aftercare';
import { appointmentsIn } from '@recovery-network/core/agenda';
import { aftercareShown, appointmentShown } from '@recovery-network/core/guidance';
import type { Known } from '../noting/noting.ts';
import { peopleThere } from '../noting/people.ts';
import type { RecoveryAgenda } from './agenda.ts';
import type { Filled } from './pages.ts';

/** In the list of how often; what is twice a week is on two days of each week. */
const OFTEN: Readonly<Record<Intensity, string>> = {
  quarterly: 'm3',
  monthly: 'm1',
  'two-weekly': 'w2',
  weekly: 'w1',
  'twice-weekly': 'w1',
};

/** Courses of which parts can be planned. */
const GOES_ON = new Set(['agreed', 'running', 'under-review', 'paused']);

/** The parts of what was agreed, or kept as one's own, that are not in the agenda yet. */
export function componentsToPlan(element: RecoveryAgenda, states: Known): readonly Filled[] {
  const now = element.now();
  const courses = aftercareShown(states, now, 0).filter(
    (one) => GOES_ON.has(one.now.course) && one.whose !== 'theirs',
  );
  if (courses.length === 0) return [];
  const ofCourses = new Set(courses.map(({ id }) => id));
  const planned = new Set(
    appointmentsIn(states.agenda)
      .filter(({ trajectory }) => trajectory !== undefined && ofCourses.has(trajectory))
      .flatMap(({ id }) => appointmentShown(states, id, now) ?? [])
      .map(({ trajectory, what }) => `${trajectory} ${what}`),
  );
  return courses.flatMap(({ id, current }) =>
    (current?.terms.components ?? [])
      .filter(({ kind }) => !planned.has(`${id} ${kind}`))
      .map((component) => filled(element, states, id, component, current?.terms.starts)),
  );
}

function filled(
  element: RecoveryAgenda,
  states: Known,
  trajectory: string,
  { kind, who, often, until, words }: Component,
  starts: string | undefined,
): Filled {
  // In terms names are words, which both can read; somebody of that name may be on the map.
  const tie = peopleThere(states, element.now()).find(
    ({ name }) => name.trim() !== '' && name.trim() === who?.trim(),
  );
  return {
    what: kind,
    trajectory,
    ...(words && !words.includes('\n') && words.length <= LONGEST && { title: words }),
    ...(tie ? { with: tie.id } : who && { who }),
    ...(often && { often: OFTEN[often] }),
    ...(starts !== undefined && starts > element.today && { starts }),
    ...(until !== undefined && { until }),
  };
}

const LONGEST = 120;

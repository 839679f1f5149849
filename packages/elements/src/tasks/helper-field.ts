import { nothing } from 'lit';
import { choice } from '../forms/fields.ts';
import { named, type peopleThere } from '../noting/people.ts';
import type { RecoveryTasks } from './tasks.ts';

/** Who of the people helps with it, or nobody; no field where there are no people. */
export const helperField = (
  element: RecoveryTasks,
  people: ReturnType<typeof peopleThere>,
  chosen: string | undefined,
) =>
  people.length > 0
    ? choice(
        element,
        'helper',
        element.say('helper'),
        [['', element.say('helperNobody')], ...named(element, people)],
        chosen,
      )
    : nothing;

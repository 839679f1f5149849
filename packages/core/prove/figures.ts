import type { AllStates } from '../src/all.ts';
import { checkInsIn } from '../src/check-in/index.ts';
import { allById } from '../src/journal/by-id.ts';
import { planVersions } from '../src/plan/index.ts';
import { daysCounted } from '../src/setbacks/index.ts';

/** A day after those that the lives hold, so that nothing but what was written changes the days counted on it. */
const A_DAY = { ms: Date.parse('2027-01-01T12:00:00Z'), zone: 'Europe/Amsterdam' };

/** The figure that an owner lowers by saying one of their own dates anew (L7). */
export const ownDays = 'days counted on a day';
/** The figure that an owner lowers by taking back a day that was said by mistake (A12). */
export const daysDone = 'days on which something that comes back was done';

/**
 * Figures that count up over a life (X3). The product shows hardly any; those it could show are counted here from what
 * the areas keep.
 */
export function figures({
  network,
  'check-in': checkIns,
  plan,
  setbacks,
  craving,
  wins,
  expectations,
  reciprocity,
  groups,
  'small-things': smallThings,
  tasks,
  agenda,
  aftercare,
}: AllStates): Readonly<Record<string, number>> {
  const contacts = Object.entries(network.contacts).map(([tie, list]) => [
    `contacts with ${tie}`,
    list.length,
  ]);
  return {
    'ties ever written down': Object.keys(network.ties).length,
    'check-ins ever begun': checkInsIn(checkIns).length,
    'times that it passed': checkIns.passed.length,
    'hints put aside': network.dismissed.length,
    'versions of the plan': planVersions(plan).length,
    'times that something of the plan was done': allById(plan.tools).reduce(
      (sum, { done }) => sum + done.length,
      0,
    ),
    'setbacks ever written down': allById(setbacks.setbacks).length,
    [ownDays]: daysCounted(setbacks, A_DAY),
    'times that something helped against a craving': craving.helped.length,
    'wins ever written down': allById(wins.wins).length,
    'times that a win was shared': allById(wins.wins).reduce((sum, { shared }) => sum + shared.length, 0),
    'expectations ever begun': allById(expectations.expectations).length,
    'proposals ever heard of': allById(expectations.expectations).reduce(
      (sum, { proposals }) => sum + proposals.length,
      0,
    ),
    'times that something agreed was tried': allById(expectations.expectations).reduce(
      (sum, { tries }) => sum + tries.length,
      0,
    ),
    'exchanges ever noted': allById(reciprocity.exchanges).length,
    'meetings ever set': allById(groups.meetings).length,
    'visits ever written down': allById(groups.visits).length,
    'looks at the pillars': allById(smallThings.looks).length,
    'appointments ever set': allById(agenda.appointments).length,
    'times that somebody was said to be away': allById(agenda.aways).length,
    'trajectories ever begun': allById(aftercare.trajectories).length,
    'words of trajectories': allById(aftercare.trajectories).reduce((sum, { said }) => sum + said.length, 0),
    'tasks ever written down': allById(tasks.tasks).length,
    [daysDone]: allById(tasks.tasks).reduce((sum, { did }) => sum + did.length, 0),
    'things looked at before a treatment ends': allById(tasks.checklists).reduce(
      (sum, { answers }) => sum + Object.keys(answers).length,
      0,
    ),
    ...Object.fromEntries(contacts),
  };
}

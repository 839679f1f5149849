import type { AllStates } from '../../src/all.ts';
import type { States } from '../../src/guidance/index.ts';
import type { Line } from '../../src/help-now/index.ts';
import type { Now } from '../../src/shared/index.ts';

/** What there is to look at: the states of all areas now and at an earlier moment, the lines, and the present. */
export interface Sight {
  readonly states: AllStates & Pick<States, 'networkNow'>;
  readonly earlier: AllStates & Pick<States, 'networkNow'>;
  readonly lines: readonly Line[];
  readonly now: Now;
}

/** Everything that a person is shown of a journal, by the name of the function that makes it. */
export type View = (sight: Sight) => unknown;

/** Of every tie, asked by its id: who is shown nowhere gets what nobody gets. */
export const ofEachTie = (
  { states }: Sight,
  view: (tie: string) => unknown,
): readonly (readonly [string, unknown])[] =>
  Object.values(states.network.ties).map(({ id, hidden }) => [hidden ? 'hidden' : id, view(id)]);

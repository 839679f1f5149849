import type { PlanPhase } from '../index.ts';
import { symbolOfColour } from '../index.ts';

const levels = { green: 'steady', yellow: 'watch', orange: 'watch', blue: 'watch', red: 'act' } as const;

/** A page of a plan with its own id and title. */
export const page = (colour: keyof typeof levels, about: Partial<PlanPhase> = {}): PlanPhase => ({
  id: `my-${colour}`,
  colour,
  symbol: symbolOfColour[colour],
  level: levels[colour],
  title: `My ${colour} page`,
  signs: [{ text: `a sign of ${colour}` }],
  actions: [{ actor: 'me', text: `what I do on ${colour}` }],
  ...about,
});

/** The three phases that everybody has, with something on each. */
export const threePages: readonly PlanPhase[] = [page('green'), page('orange'), page('red')];

export const fivePages: readonly PlanPhase[] = [
  page('green'),
  page('yellow'),
  page('orange'),
  page('red'),
  page('blue'),
];

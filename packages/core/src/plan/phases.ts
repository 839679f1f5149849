import type { Actor, ColourName, Phase } from '../shared/phases.ts';
import { fitsItsColour, levelOfColour } from '../shared/phases.ts';
import type { PhaseSymbol } from './vocabulary.ts';

/** Something by which a person sees a phase come: own words, or those of the catalogue where there are none. */
export interface Sign {
  readonly text: string;
  readonly from?: string | undefined;
}

/** What somebody does in a phase. `tie`: who, where it is somebody of the person's network. */
export interface Action extends Sign {
  readonly actor: Actor;
  readonly tie?: string | undefined;
}

/** A phase of a plan (P1). An empty title stands for the words of its colour. */
export interface PlanPhase extends Phase {
  readonly title: string;
  readonly symbol: PhaseSymbol;
  readonly signs: readonly Sign[];
  readonly actions: readonly Action[];
}

/** Whether there are words: the person's own, or the catalogue's. */
export const saysSomething = ({ text, from }: Sign): boolean => text.trim() !== '' || from !== undefined;

/** A line with the fields that this version knows, and no other. */
export const lineOf = ({ text, from }: Sign): Sign => ({ text, ...(from !== undefined && { from }) });

/**
 * A phase with the fields that this version knows, all the way down: it can be written anew here. What a newer device added
 * stays in the journal (J5).
 */
export const phaseOf = ({ id, title, colour, symbol, level, signs, actions }: PlanPhase): PlanPhase => ({
  ...{ id, title, colour, symbol, level },
  signs: signs.map(lineOf),
  actions: actions.map((action) => ({
    ...lineOf(action),
    actor: action.actor,
    ...(action.tie !== undefined && { tie: action.tie }),
  })),
});

/** The symbol that stands beside a colour until the person chooses another. */
export const symbolOfColour: Readonly<Record<ColourName, PhaseSymbol>> = {
  green: 'circle',
  yellow: 'triangle',
  orange: 'diamond',
  red: 'square',
  blue: 'ring',
};

const emptyPage = (colour: ColourName): PlanPhase => ({
  id: colour,
  colour,
  level: levelOfColour[colour],
  title: '',
  symbol: symbolOfColour[colour],
  signs: [],
  actions: [],
});

/** The page of a good day on which nothing was written yet. */
export const steadyPage: PlanPhase = emptyPage('green');

/** The pages of somebody who has no plan yet: nothing stands on them. */
export const emptyPages: readonly PlanPhase[] = [steadyPage, emptyPage('orange'), emptyPage('red')];

export const FEWEST_PHASES = 3;
export const MOST_PHASES = 5;

export type PhasesProblem =
  | 'too-few-phases'
  | 'too-many-phases'
  | 'other-level'
  | 'no-steady'
  | 'no-act'
  | 'same-id'
  | 'same-title';

/** Why some phases are no plan (P1, C3), wherever they come from; `undefined` where they are one. */
export function problemOf(phases: readonly PlanPhase[]): PhasesProblem | undefined {
  if (phases.length < FEWEST_PHASES) return 'too-few-phases';
  if (phases.length > MOST_PHASES) return 'too-many-phases';
  if (!phases.every(hasItsLevel)) return 'other-level';
  if (!phases.some(({ level }) => level === 'steady')) return 'no-steady';
  if (!phases.some(({ level }) => level === 'act')) return 'no-act';
  if (!allDiffer(phases.map(({ id }) => id))) return 'same-id';
  // An erased title is empty, and takes nothing else of the plan with it.
  if (!allDiffer(phases.map(({ title }) => plain(title)).filter(Boolean))) return 'same-title';
  return undefined;
}

/** Whether no two phases go by the same name, where an untitled one goes by its colour. */
export const haveOwnNames = (phases: readonly PlanPhase[]): boolean =>
  allDiffer(phases.map(({ title, colour }) => plain(title) || `untitled ${colour}`));

/** A phase has the level of its colour, and no id that promises another. */
const hasItsLevel = ({ id, colour, level }: Phase): boolean =>
  levelOfColour[colour] === level && fitsItsColour({ phase: id, level });

const plain = (title: string): string => title.normalize('NFC').trim().toLowerCase();

const allDiffer = (names: readonly string[]): boolean => new Set(names).size === names.length;

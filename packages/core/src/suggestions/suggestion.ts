import type { Actor, Level } from '../shared/phases.ts';
import { actors, levels } from '../shared/phases.ts';
import type { BesideKind, SuggestionWords } from './words.ts';
import { besideKinds } from './words.ts';

interface Said {
  /** What a plan keeps: in lower case with hyphens, at most 64 characters. */
  readonly id: string;
  readonly text: string;
}

/** A sign of how somebody is doing, and the level of the phase that it often fits. */
export interface SignSuggestion extends Said {
  readonly kind: 'sign';
  readonly level: Level;
}

/** Something to do in a phase, and by whom. */
export interface ActionSuggestion extends Said {
  readonly kind: 'action';
  readonly level: Level;
  readonly actor: Actor;
}

/** Something for beside the phases. */
export interface BesideSuggestion extends Said {
  readonly kind: BesideKind;
}

/** A sentence that somebody may take over into their plan, or not. */
export type Suggestion = SignSuggestion | ActionSuggestion | BesideSuggestion;

/** All suggestions of one language, in the order in which they stand. */
export function suggestionsIn(words: SuggestionWords): readonly Suggestion[] {
  return [
    ...levels.flatMap((level) =>
      sentences(words.sign[level]).map((said): Suggestion => ({ ...said, kind: 'sign', level })),
    ),
    ...actors.flatMap((actor) =>
      levels.flatMap((level) =>
        sentences(words.action[actor][level]).map(
          (said): Suggestion => ({ ...said, kind: 'action', level, actor }),
        ),
      ),
    ),
    ...besideKinds.flatMap((kind) => sentences(words[kind]).map((said): Suggestion => ({ ...said, kind }))),
  ];
}

const sentences = (some: Readonly<Record<string, string>>): readonly Said[] =>
  Object.entries(some).map(([id, text]) => ({ id, text }));

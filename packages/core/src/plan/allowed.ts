import { dayLife } from './day-life.ts';
import * as entries from './entries.ts';
import type { PlanState } from './state.ts';
import { dayOf, mediumOf, toolOf, versionOf } from './state.ts';
import { toolLife } from './tool-life.ts';
import { versionLife } from './version-life.ts';

/** The types that may be written about an id: of what it is already, or of everything that it can become. */
export function allowedAbout(state: PlanState, about: string): readonly string[] {
  const version = versionOf(state, about);
  const tool = toolOf(state, about);
  const day = dayOf(state, about);
  const medium = mediumOf(state, about);
  const known = [
    ...(version ? versionLife.allowed(version.life) : []),
    ...(tool ? [...toolLife.allowed(tool.life), entries.toolDone.type] : []),
    ...(day ? dayLife.allowed(day.life) : []),
    ...(medium ? [entries.mediaAdded.type] : []),
  ];
  if (state.cards.includes(about))
    return [...known, entries.cardWritten.type, entries.outsideLockChosen.type];
  return version || tool || day || medium ? known : anything;
}

const anything: readonly string[] = [
  ...[versionLife, toolLife, dayLife].flatMap((life) => life.allowed(life.start)),
  entries.mediaAdded.type,
  entries.cardWritten.type,
  entries.outsideLockChosen.type,
];

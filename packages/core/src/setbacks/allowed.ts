import { concernLife } from './concern-life.ts';
import * as entries from './entries.ts';
import { ownDateLife } from './own-date-life.ts';
import { setbackLife } from './setback-life.ts';
import type { Setback, SetbacksState } from './state.ts';
import { concernOf, ownDateOf, setbackOf } from './state.ts';

/** The types that may be written about an id: of what it is already, or of everything that it can become. */
export function allowedAbout(state: SetbacksState, about: string): readonly string[] {
  const concern = concernOf(state, about);
  const setback = setbackOf(state, about);
  const ownDate = ownDateOf(state, about);
  if (!concern && !setback && !ownDate) return anything;
  return [
    ...(concern ? concernLife.allowed(concern.life) : []),
    ...(setback ? setbackLife.allowed(setback.life).filter((type) => mayFollow(setback, type)) : []),
    ...(ownDate ? ownDateLife.allowed(ownDate.life) : []),
  ];
}

/** Structure keeps words that another device wrote to a setback that was set aside; here it is brought back first. */
const mayFollow = ({ life }: Setback, type: string): boolean =>
  life !== JSON.stringify('set-aside') || type === entries.setbackNoted.type;

const anything: readonly string[] = [
  ...[concernLife, setbackLife, ownDateLife].flatMap((life) => life.allowed(life.start)),
  entries.timeShown.type,
];

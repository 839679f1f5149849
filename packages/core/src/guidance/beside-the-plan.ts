import type { DayAhead, Medium, SpecialDay, Tool, ToolKind } from '../plan/index.ts';
import { daysAhead, mediaKept, specialDays, toolsKept } from '../plan/index.ts';
import type { Now } from '../shared/time.ts';
import type { PersonShown } from './person-shown.ts';
import { hiddenIn, personOf } from './person-shown.ts';
import type { States } from './states.ts';

/** Something to avoid, handle, practise or do (P4), and with whom, where they may be shown. */
export interface ToolShown extends Omit<Tool, 'tie' | 'life' | 'begun'> {
  readonly who?: PersonShown;
}

/** A special day (P6) and who is there, of those who may be shown. */
export interface DayShown extends Omit<SpecialDay, 'ties' | 'life' | 'begun'> {
  readonly people: readonly PersonShown[];
}

/** A special day on one of its dates, `YYYY-MM-DD`. */
export interface DayAheadShown extends DayShown {
  readonly date: string;
}

/** What is kept beside the phases (P4), of one kind where one is named; what is somebody's who is shown nowhere is not (N7). */
export const toolsShown = (states: States, kind?: ToolKind): readonly ToolShown[] =>
  (states.plan ? toolsKept(states.plan, kind) : []).flatMap(({ tie, life: _, begun: __, ...tool }) => {
    const who = tie === undefined ? 'gone' : personOf(states, tie);
    if (who === 'nowhere') return [];
    return [{ ...tool, ...(who !== 'gone' && { who }) }];
  });

/**
 * The person's own pictures and sounds (P7); of one phase where one is named. One whose words name somebody who is shown
 * nowhere is not among them (N7).
 */
export function mediaShown(states: States, phase?: string): readonly Medium[] {
  if (!states.plan) return [];
  const hidden = hiddenIn(states);
  return mediaKept(states.plan).filter(
    (one) => (phase === undefined || one.phase === phase) && !hidden.named(one.text),
  );
}

/** A day is the person's own: it stays when somebody leaves it. */
function dayShown<Day extends SpecialDay>(states: States, { ties, life: _, begun: __, ...day }: Day) {
  const people = ties.flatMap((tie) => {
    const who = personOf(states, tie);
    return who === 'nowhere' || who === 'gone' ? [] : [who];
  });
  return { ...day, people };
}

/** All special days that are kept, also those that are hidden among the days ahead (P6). */
export const daysShown = (states: States): readonly DayShown[] =>
  (states.plan ? specialDays(states.plan) : []).map((day) => dayShown(states, day));

/** The special days from today up to and including so many days from now, the nearest first (P6). */
export const daysAheadShown = (states: States, now: Now, days: number): readonly DayAheadShown[] =>
  (states.plan ? daysAhead(states.plan, now, days) : []).map((day: DayAhead) => dayShown(states, day));

import type { SuggestionRule, Trajectory } from '../aftercare/index.ts';
import {
  asksOpen,
  courseNow,
  lastMove,
  lastTreatmentEnd,
  trajectoriesBefore,
  trajectoriesIn,
  trajectoriesNow,
  whoseIs,
} from '../aftercare/index.ts';
import { dateNow } from '../shared/dates.ts';
import type { Now } from '../shared/time.ts';
import { addDays, wallTime } from '../shared/time.ts';
import { missedShown } from './agenda-shown.ts';
import { daysColoured, runningSince } from './days-running.ts';
import { contactKinds } from './gap-watch.ts';
import { lastSetbackDay } from './setback-lately.ts';
import type { States } from './states.ts';
import { isTrajectoryHidden } from './trajectory-person.ts';

/** A thought about more, other or less help (A7), with the rule that made it. It changes nothing: a human decides. */
export interface Suggestion {
  readonly to: 'more' | 'other' | 'less';
  readonly rule: SuggestionRule;
  /** The trajectory of the person's own that it is about. */
  readonly trajectory: string;
}

/** A move, the end of a treatment and a setback count for so many days. */
const LATELY = 14;
const WATCH_DAYS = 2;
const STEADY_DAYS = 4;
/** One time that did not go on says nothing. */
const MISSED = 2;

/** What makes a suggestion, and the day on which that was. */
interface Cause {
  readonly rule: SuggestionRule;
  readonly on: string;
  readonly to?: 'more' | 'other' | 'less';
  /** The one who asked did so in this one. */
  readonly trajectory?: string;
}

/**
 * What the person may want to think about (A7), for them alone. *More* after their own ask, an *act* day, two *watch* days
 * running, a setback, a move or the end of a treatment; after missed contacts *other*, and never more. *Less* after four
 * *steady* days running, where something runs and nothing else is suggested. What was put aside stays so until its cause
 * comes anew.
 */
export function suggestions(states: States, now: Now): readonly Suggestion[] {
  const { aftercare } = states;
  if (!aftercare) return [];
  const isOwn = (one: Trajectory) => whoseIs(one) !== 'theirs' && !isTrajectoryHidden(states, one.id);
  const living = trajectoriesNow(aftercare, now).filter(isOwn);
  const [one] = [...living, ...trajectoriesBefore(aftercare, now, 20).filter(isOwn)];
  if (!one) return [];
  const today = dateNow(now);
  const since = addDays(today, -LATELY);
  const lately = (on: string | undefined) =>
    on !== undefined && on >= since && on <= today ? on : undefined;
  const days = daysColoured(states, now);
  const [latest] = days;
  const missed = missedShown(states, now).filter(({ what }) => contactKinds.includes(what));
  const asks = living.flatMap((each) =>
    asksOpen(each).flatMap(({ side, wants, at }) =>
      side === 'mine'
        ? [{ rule: 'asked' as const, on: wallTime(at, now.zone).date, to: wants, trajectory: each.id }]
        : [],
    ),
  );
  const found = (rule: SuggestionRule, on: string | undefined): readonly Cause[] =>
    on === undefined ? [] : [{ rule, on }];
  const causes = [
    ...asks,
    ...found('act-day', latest?.level === 'act' ? latest.date : undefined),
    ...found('two-watch-days', runningSince(days, 'watch', WATCH_DAYS)),
    ...found('setback', lately(lastSetbackDay(states, now))),
    ...found('move', lately(lastMove(aftercare, now))),
    ...found('treatment-ended', lately(lastTreatmentEnd(aftercare, now))),
    ...found('missed', missed.length < MISSED ? undefined : missed[0]?.on),
  ];
  const to = missed.length < MISSED ? 'more' : 'other';
  const runs = living.find((each) => ['running', 'under-review'].includes(courseNow(each, now).course));
  const steady = causes.length > 0 || !runs ? undefined : runningSince(days, 'steady', STEADY_DAYS);
  const less = found('four-steady', steady).map((cause) => ({ ...cause, to: 'less' as const }));
  return [...causes, ...less]
    .filter((cause) => !isPutAside(states, cause, now))
    .map((cause: Cause) => ({
      to: cause.to ?? to,
      rule: cause.rule,
      trajectory: cause.trajectory ?? runs?.id ?? one.id,
    }));
}

/** What goes on is the same cause as long as nothing else came between. */
const running = { 'two-watch-days': 'watch', 'four-steady': 'steady' } as const;

function isPutAside(states: States, { rule, on }: Cause, now: Now): boolean {
  const moments = (states.aftercare ? trajectoriesIn(states.aftercare) : []).flatMap(({ putAside }) =>
    putAside.flatMap((one) => (one.rule === rule ? [one.at] : [])),
  );
  if (moments.length === 0) return false;
  const since = wallTime(Math.max(...moments), now.zone).date;
  if (rule !== 'two-watch-days' && rule !== 'four-steady') return on <= since;
  return daysColoured(states, now, since).every(({ level }) => level === running[rule]);
}

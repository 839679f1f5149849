/** What could not be read from a calendar file as it stands there; the words for each are the page's. */
export const calendarProblems = [
  'not-a-calendar',
  'cut-off',
  'line-not-understood',
  'too-many',
  'no-start',
  'no-end',
  'ends-before-it-begins',
  'lasts-longer-than-a-day',
  'zone-not-known',
  'date-not-understood',
  'rule-not-understood',
  'as-single-times',
  'only-part-of-it',
  'first-time-apart',
  'part-without-whole',
  'this-and-later',
  'nothing-to-leave-out',
  'twice-the-same',
] as const;
export type CalendarProblemKey = (typeof calendarProblems)[number];

/** One kind of problem: how often, and of which appointments, the first of them. */
export interface CalendarProblem {
  readonly key: CalendarProblemKey;
  readonly times: number;
  readonly uids: readonly string[];
  /** What those of them are called that have a title. */
  readonly titles: readonly string[];
}

const NAMED = 20;

/** Takes down what could not be read, however often. */
export class Problems {
  readonly #found = new Map<CalendarProblemKey, { times: number; uids: Set<string> }>();

  add(key: CalendarProblemKey, uid?: string, times = 1): void {
    const one = this.#found.get(key) ?? { times: 0, uids: new Set<string>() };
    one.times += times;
    if (uid !== undefined && one.uids.size < NAMED) one.uids.add(uid);
    this.#found.set(key, one);
  }

  /** All that was taken down; `titleOf`: what an appointment is called in the file. */
  list(titleOf: (uid: string) => string | undefined): readonly CalendarProblem[] {
    return calendarProblems.flatMap((key) => {
      const one = this.#found.get(key);
      if (!one) return [];
      const uids = [...one.uids];
      return [{ key, times: one.times, uids, titles: uids.flatMap((uid) => titleOf(uid) ?? []) }];
    });
  }
}

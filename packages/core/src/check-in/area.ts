import type { Area, EntryOf } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import { putById } from '../journal/by-id.ts';
import type { Own } from '../journal/own.ts';
import { fitsItsColour } from '../shared/phases.ts';
import { msOf } from '../shared/time.ts';
import { checkInLife as life } from './check-in-life.ts';
import * as entries from './entries.ts';
import { refuseNoDate, refuseOtherLevel } from './policy.ts';
import type { CheckIn, CheckInState } from './state.ts';
import { checkInOf, isCheckInState, noCheckIns } from './state.ts';

const on = handlersOf<CheckInState>();

const allowed = (state: CheckInState, about: string): readonly string[] =>
  life.allowed(checkInOf(state, about)?.life ?? life.start);

/** The state after a step in the life of one check-in, or `undefined` where this step can't follow. */
function step(
  state: CheckInState,
  entry: EntryOf<unknown>,
  own: Own,
  change: (before: CheckIn | undefined) => Partial<CheckIn>,
): CheckInState | undefined {
  const id = entry.about;
  const before = checkInOf(state, id);
  const next = life.step(before?.life ?? life.start, entry.type);
  const at = msOf(entry.at);
  if (next === undefined || Number.isNaN(at)) return undefined;
  const begun = before ?? { id, at, length: 'full', via: entry.via, life: next, answers: {} };
  const after = own.take({ ...begun, ...change(before), life: next });
  const checkIns = putById(state.checkIns, after, own);
  return Object.assign(own.object(state), { checkIns });
}

const moment = (entry: EntryOf<unknown>) => ({ at: msOf(entry.at), seq: entry.seq });

/** How it goes: what the person says about a day, and the colour that they choose for it. */
export const checkIn: Area<'check-in', CheckInState> = {
  name: 'check-in',
  prefixes: ['check-in', 'day'],
  empty: noCheckIns,
  allowed,
  isState: isCheckInState,
  handlers: [
    on(entries.opened, {
      apply: (state, entry, own) => step(state, entry, own, () => ({ length: entry.data.length })),
    }),
    on(entries.answered, {
      apply: (state, entry, own) =>
        step(state, entry, own, (before) => ({
          answers: { ...before?.answers, [entry.data.item]: entry.data.answer },
        })),
    }),
    on(entries.coloured, {
      // Not only when it is recorded: neither a correction nor another device's file turns red into a calm day.
      apply: (state, entry, own) =>
        fitsItsColour(entry.data)
          ? step(state, entry, own, () => ({
              colour: { phase: entry.data.phase, level: entry.data.level, ...moment(entry) },
            }))
          : undefined,
      judge: (state, entry) => refuseOtherLevel(entry.data, allowed(state, entry.about)),
    }),
    on(entries.closed, { apply: (state, entry, own) => step(state, entry, own, () => ({})) }),
    on(entries.rhythmChosen, {
      apply: (state, entry, own) => Object.assign(own.object(state), { rhythm: entry.data.rhythm }),
    }),
    on(entries.paused, {
      apply: (state, { data }, own) => {
        const { pausedUntil: _, ...rest } = state;
        return own.take(data.until === null ? rest : { ...rest, pausedUntil: data.until });
      },
      judge: (state, { about, data }) => refuseNoDate(data.until, allowed(state, about)),
    }),
    on(entries.dayPassed, {
      apply(state, entry, own) {
        if (Number.isNaN(msOf(entry.at))) return undefined;
        const passed = own.list(state.passed);
        passed.push(moment(entry));
        return Object.assign(own.object(state), { passed });
      },
    }),
  ],
};

import type { PolicyContext, Refusal, Treatment } from '../journal/area.ts';
import { handlersOf } from '../journal/area.ts';
import type { Entry } from '../journal/entry.ts';
import { OWNER } from '../journal/entry.ts';
import type { EntryType } from '../journal/entry-type.ts';
import type { Own } from '../journal/own.ts';
import type { Now } from '../shared/time.ts';
import * as entries from './entries.ts';
import { REACH } from './nested.ts';
import type { NetworkState, Reach, Tie } from './network-state.ts';
import type { Objection } from './policy.ts';
import {
  judgeAskingOf,
  judgeFields,
  judgeKnownTie,
  judgeNewTie,
  judgeRestUntil,
  judgeStep,
  judgeTexts,
} from './policy.ts';
import { tieLife } from './tie-life.ts';
import { isThereAlready, natureOf } from './vocabulary.ts';

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export const on = handlersOf<NetworkState>();

/** The same network with the tie changed that an entry is about; `undefined` where it is not there. */
export function changeTie(
  state: NetworkState,
  { about, recordedAt }: Pick<Entry, 'about' | 'recordedAt'>,
  own: Own,
  change: (tie: Mutable<Tie>) => void,
): NetworkState | undefined {
  const known = state.ties[about];
  if (!known) return undefined;
  const { rhythm, life, restUntil, hidden } = known;
  const tie: Mutable<Tie> = own.object(known);
  change(tie);
  const isSame =
    rhythm === tie.rhythm && life === tie.life && restUntil === tie.restUntil && hidden === tie.hidden;
  const next = putTie(state, tie, own);
  return rhythm && !isSame ? Object.assign(own.object(next), { rhythmsMovedAt: recordedAt }) : next;
}

function putTie(state: NetworkState, tie: Tie, own: Own): NetworkState {
  const next: Mutable<NetworkState> = own.object(state);
  const ties: Mutable<NetworkState['ties']> = own.object(next.ties);
  ties[tie.id] = tie;
  next.ties = ties;
  return next;
}

/** The ways to reach somebody that are there; what a newer device may have added stays in the journal. */
export function reachOf({ phone, message, email, place }: Reach = {}): Reach {
  return {
    ...(phone !== undefined && { phone }),
    ...(message !== undefined && { message }),
    ...(email !== undefined && { email }),
    ...(place !== undefined && { place }),
  };
}

/** The types about an entity that structure allows, whatever the day. */
function structureAllows(state: NetworkState, about: string): readonly string[] {
  const tie = state.ties[about];
  if (!tie) return [entries.tieAdded.type];
  const types = tieLife.allowed(tie.life).map((event) => event.split('.', 2).join('.'));
  return [...new Set(types)];
}

/** The steps about a tie that are possible now, by structure and by policy: what there are buttons for. */
export function stepsNow(state: NetworkState, about: string, now: Now): readonly string[] {
  const tie = state.ties[about];
  const types = structureAllows(state, about);
  return tie ? types.filter((type) => !judgeStep(type, tie, tieLife.regions(tie.life), now)) : types;
}

/** Whether anything may be asked of a tie now (E8): not of one that refused, rests, ended, died or is shown nowhere. */
export function mayBeAsked(state: NetworkState, id: string, now: Now): boolean {
  const tie = state.ties[id];
  return tie !== undefined && judgeAskingOf(tie, tieLife.regions(tie.life), now) === undefined;
}

/** An objection as a refusal that names what is possible instead. */
export const refuse = (
  found: Objection | undefined,
  state: NetworkState,
  about: string,
  context: PolicyContext,
): Refusal | undefined => found && { ...found, allowed: stepsNow(state, about, context.now) };

/** A tie's word is about itself: no tie answers for another (J12). */
export const speaksForItself = (entry: Pick<Entry, 'by' | 'about'>): boolean =>
  entry.by === OWNER || entry.by === entry.about;

interface StepOptions<D> {
  /** The event of the chart; that of the entry's type where left out. */
  readonly event?: (data: D) => string;
  readonly change?: (tie: Mutable<Tie>, data: D) => void;
  readonly judge?: (data: D, now: Now) => Objection | undefined;
}

/** How a step of a tie's life is treated: the chart says whether it may follow (N5). */
function stepping<D>(type: EntryType<D>, options: StepOptions<D>): Treatment<NetworkState, D> {
  return {
    apply(state, entry, own) {
      const from = state.ties[entry.about];
      const event = options.event?.(entry.data) ?? type.type;
      const life = from && speaksForItself(entry) ? tieLife.step(from.life, event) : undefined;
      if (!from || life === undefined) return undefined;
      return changeTie(state, entry, own, (tie) => {
        // What moves the tie ends its rest; a wish to make it right does not.
        if (tieLife.regions(life).life !== tieLife.regions(from.life).life) delete tie.restUntil;
        tie.life = life;
        options.change?.(tie, entry.data);
      });
    },
    judge(state, entry, context) {
      const tie = state.ties[entry.about];
      const found = tie
        ? (judgeStep(type.type, tie, tieLife.regions(tie.life), context.now) ??
          options.judge?.(entry.data, context.now))
        : judgeKnownTie(state, entry.about);
      return refuse(found, state, entry.about, context);
    },
  };
}

const step = <D>(type: EntryType<D>, options: StepOptions<D> = {}) => on(type, stepping(type, options));

/** What was written to ask with has been used. */
const dropDraft = (tie: Mutable<Tie>) => {
  delete tie.draft;
};

const added = on(entries.tieAdded, {
  apply(state, { about, at, data }, own) {
    if (state.ties[about]) return undefined;
    const kind = data.kind ?? 'other';
    const nature = data.nature ?? natureOf(kind);
    const supports = data.start === 'supporting' || isThereAlready(kind, nature);
    const life = supports ? tieLife.step(tieLife.start, entries.tieSupportsAlready.type) : tieLife.start;
    if (life === undefined) return undefined;
    const tie: Tie = {
      id: about,
      name: data.name,
      kind,
      nature,
      ring: data.ring ?? 'outside',
      life,
      addedAt: at,
      ...(data.why !== undefined && { why: data.why }),
      gives: data.gives ?? [],
      receives: [],
      reach: reachOf(data.reach),
    };
    return putTie(state, own.take(tie), own);
  },
  judge: (state, { about, data }, context) =>
    refuse(
      judgeNewTie(state, about) ?? judgeTexts(data, entries.tieAdded.texts) ?? judgeReach(data.reach),
      state,
      about,
      context,
    ),
});

/** Why a way to reach somebody can't be written. */
export const judgeReach = (reach: object | undefined): Objection | undefined =>
  reach && (judgeTexts(reach, Object.keys(REACH)) ?? judgeFields(reach, REACH, 'reach'));

export const steps = [
  added,
  step(entries.tieAsked, { change: dropDraft }),
  step(entries.tieAskedSmaller, { change: dropDraft }),
  step(entries.tieAskedByTheirWish, { change: dropDraft }),
  step(entries.tieAskedToRepair, { change: dropDraft }),
  step(entries.tieTookBack),
  step(entries.tieSaidYes),
  step(entries.tieSaidNotNow, {
    event: (data) => (data.doNotAskAgain ? 'tie.said-not-now.for-good' : 'tie.said-not-now'),
  }),
  step(entries.tieSupportsAlready),
  step(entries.tieWishedToRepair),
  step(entries.tieConsentedToRepair),
  step(entries.tieRested, {
    change: (tie, { until }) => {
      if (until === undefined) delete tie.restUntil;
      else tie.restUntil = until;
    },
    judge: (data, now) => judgeRestUntil(data.until, now),
  }),
  step(entries.tieResumed),
  step(entries.tieEnded),
  step(entries.tieReopened),
  step(entries.tieDied, {
    change: (tie, data) => {
      tie.keepOnMap = data.keepOnMap;
    },
  }),
] as const;

import type { LifeState } from '../journal/life.ts';
import type { Hours } from '../shared/hours.ts';
import { isRecord } from '../shared/json.ts';
import type { Channel, Knowing, Nature, Ring, Support, TieKind } from './vocabulary.ts';

export interface Reach {
  readonly phone?: string | undefined;
  readonly message?: string | undefined;
  readonly email?: string | undefined;
  readonly place?: string | undefined;
}

export type Opinion = 'yes' | 'unsure' | 'no';

/** How the person sees a tie (N4). */
export interface Qualities {
  readonly trust?: Opinion | undefined;
  readonly understands?: Opinion | undefined;
  readonly doesNotJudge?: Opinion | undefined;
  readonly keepsPromises?: Opinion | undefined;
  readonly willing?: Opinion | undefined;
  readonly words?: string | undefined;
}

/** One tie between the owner and a person, a group or a line. */
export interface Tie {
  readonly id: string;
  /** Empty where the owner erased it. */
  readonly name: string;
  readonly kind: TieKind;
  readonly nature: Nature;
  readonly ring: Ring;
  /** State of the chart; read it with `stageOf` or `stageNow`. */
  readonly life: LifeState;
  /** When it was written down. */
  readonly addedAt: string;
  readonly why?: string;
  readonly goodFor?: string;
  readonly gives: readonly Support[];
  readonly receives: readonly Support[];
  readonly reach: Reach;
  readonly livedExperience?: boolean;
  /** Last day of the rest; absent for an open one. */
  readonly restUntil?: string;
  /** There once a death was written down, also when the tie was ended or opened again after it. */
  readonly keepOnMap?: boolean;
  /** "Show nowhere" (N7): views that list ties leave it out. */
  readonly hidden?: true;
  /** Names and numbers that they had before, but for erased ones: what was written then may still say them (N7). */
  readonly formerly?: readonly string[];
  readonly notOnHardDays?: true;
  readonly qualities?: Qualities;
  readonly knows?: { readonly level: Knowing; readonly words?: string | undefined };
  readonly hours?: Hours;
  readonly channels?: readonly Channel[];
  readonly rhythm?: { readonly minDays: number; readonly maxDays: number; readonly since: string };
  readonly draft?: string;
}

/** A contact or an attempt (N15). */
export interface Contact {
  readonly id: string;
  readonly at: string;
  readonly channel: Channel;
  readonly startedBy: 'me' | 'them';
  readonly support?: Support;
  readonly result: 'spoken' | 'no-answer' | 'thanks';
}

/** All ties of one person. A plain JSON value. */
export interface NetworkState {
  /** By id, in the order in which they were written down. */
  readonly ties: Readonly<Record<string, Tie>>;
  /** By tie. */
  readonly contacts: Readonly<Record<string, readonly Contact[]>>;
  /** The person's own first three: position → tie. */
  readonly first: Readonly<Record<string, string>>;
  /** Who knows whom (N16): `a b`, the smaller id first. */
  readonly links: Readonly<Record<string, boolean>>;
  readonly dismissed: readonly string[];
  readonly knowsNoOne: boolean;
  /** Who was shown nowhere when they were erased: what still names them by their id is not shown (N7). */
  readonly unseen?: readonly string[];
  /** When it was last written down that a tie with a rhythm came to count for it, or no longer does (N10). */
  readonly rhythmsMovedAt?: string;
}

export const emptyNetwork = (): NetworkState => ({
  ties: {},
  contacts: {},
  first: {},
  links: {},
  dismissed: [],
  knowsNoOne: false,
});

/** The key under which a pair of ties is kept, whichever is named first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Says whether a value, as a checkpoint holds it, is a network whose ties are at states of the chart. */
export function isNetworkState(value: unknown, isLife: (life: string) => boolean): value is NetworkState {
  if (!isRecord(value)) return false;
  const lives = new Set<string>();
  const isTie = (tie: unknown): boolean => {
    if (!isRecord(tie) || typeof tie.life !== 'string') return false;
    lives.add(tie.life);
    return (
      typeof tie.id === 'string' &&
      typeof tie.name === 'string' &&
      typeof tie.addedAt === 'string' &&
      Array.isArray(tie.gives) &&
      Array.isArray(tie.receives) &&
      isRecord(tie.reach)
    );
  };
  return (
    isRecord(value.ties) &&
    Object.values(value.ties).every(isTie) &&
    [...lives].every(isLife) &&
    isRecord(value.contacts) &&
    Object.values(value.contacts).every(Array.isArray) &&
    isRecord(value.first) &&
    isRecord(value.links) &&
    Array.isArray(value.dismissed) &&
    (value.unseen === undefined || Array.isArray(value.unseen)) &&
    typeof value.knowsNoOne === 'boolean'
  );
}

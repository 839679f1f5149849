import type { Now } from '../shared/time.ts';
import { type Line, waysOf } from './line.ts';
import type { Role } from './line-kinds.ts';
import { type LineNow, linesNow } from './status.ts';

/** Someone to call; what else is known of them is for who shows it. */
export interface Person {
  readonly id: string;
}

/** Behind the third door: people first, then lines open now, then when the provider's own line opens. */
export interface Someone<P extends Person> {
  readonly people: readonly P[];
  readonly open: readonly LineNow[];
  /** The provider's lines that are closed now, the one that opens first in front. */
  readonly later: readonly LineNow[];
}

/** H3: three doors on one screen, and what stands beside them. */
export interface HelpNow<P extends Person> {
  readonly danger: readonly LineNow[];
  readonly suicide: readonly LineNow[];
  readonly someone: Someone<P>;
  /** One tap deeper, under "is home not safe?". */
  readonly homeSafety: readonly LineNow[];
  /** The provider's own lines, for calm days: "need advice?". */
  readonly advice: readonly LineNow[];
}

/** Behind which lines another comes: whoever knows the person, then who listens, then who comes or treats. */
const order: readonly Role[] = ['provider', 'listening', 'other', 'gp-out-of-hours', 'crisis'];

const orderOf = (line: Line) => order.indexOf(line.role) + (line.audience === 'family' ? order.length : 0);

/**
 * What help now shows.
 * @param people Who can be reached now, in the order to show; empty while locked or when no one is.
 */
export function helpNow<P extends Person>(
  lines: readonly Line[],
  people: readonly P[],
  now: Now,
): HelpNow<P> {
  return behindDoors(linesNow(lines, now), people);
}

/** `helpNow` for lines of which it is known already whether they are open. */
export function behindDoors<P extends Person>(lines: readonly LineNow[], people: readonly P[]): HelpNow<P> {
  const reachable = lines.filter(({ line }) => waysOf(line).length > 0);
  const inRole = (role: Role): LineNow[] => reachable.filter(({ line }) => line.role === role);
  const advice = inRole('provider');
  return {
    danger: inRole('danger'),
    suicide: inRole('suicide'),
    someone: {
      people,
      open: reachable
        .filter(({ line, status }) => status.open && line.human && order.includes(line.role))
        .sort((a, b) => orderOf(a.line) - orderOf(b.line)),
      later: advice
        .filter(({ status }) => !status.open)
        .sort((a, b) => (a.status.opensAt ?? Infinity) - (b.status.opensAt ?? Infinity)),
    },
    homeSafety: inRole('home-safety'),
    advice,
  };
}

/** What to offer after a call that nobody answered. */
export interface AfterNoAnswer<P extends Person> {
  readonly person?: P;
  readonly line?: LineNow;
}

/**
 * H5: the next name, and the line to call instead. Lines come back once all were tried: there is always one to call
 * where one is open.
 * @param tried Ids of the people and lines that were called just now.
 */
export function afterNoAnswer<P extends Person>(
  help: HelpNow<P>,
  tried: readonly string[],
): AfterNoAnswer<P> {
  const person = help.someone.people.find(({ id }) => !tried.includes(id));
  const lines = [...help.someone.open, ...help.suicide.filter(({ status }) => status.open)];
  const line = lines.find((each) => !tried.includes(each.line.id)) ?? lines[0];
  return { ...(person && { person }), ...(line && { line }) };
}

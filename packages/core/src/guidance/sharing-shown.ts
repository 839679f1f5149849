import type { Now } from '../shared/time.ts';
import type { EnvelopeKind, Grant, Purpose, Section } from '../sharing/index.ts';
import { connectionOf, grantHolds, grantsIn, grantsNow, sentLately } from '../sharing/index.ts';
import type { PersonShown } from './person-shown.ts';
import { personOf } from './person-shown.ts';
import { maySeeAnything } from './shared-copy.ts';
import type { States } from './states.ts';

/** A grant that holds today, of somebody who may be shown (D1). */
export interface GrantShown {
  readonly id: string;
  readonly who: PersonShown;
  readonly purpose: Purpose;
  readonly sections: readonly Section[];
  /** When it was last given, in ms since 1970, and its last day. */
  readonly since: number;
  readonly until: string;
}

/** Something that left this device (D5); `at` and `until` in ms since 1970. */
export interface SentShown {
  readonly id: string;
  readonly who: PersonShown;
  readonly kind: EnvelopeKind;
  readonly at: number;
  readonly until: number;
}

/** Who may see what today, the oldest grant first. Who is shown nowhere, ended or died sees nothing and is not among them. */
export const grantsShown = (states: States, now: Now): readonly GrantShown[] =>
  (states.sharing ? grantsNow(states.sharing, now) : []).flatMap((grant) => shown(states, grant));

/** What was stopped or ran out, the latest first; of whom is shown nowhere, ended or died nothing (N7). */
export const grantsOver = (states: States, now: Now): readonly GrantShown[] =>
  (states.sharing ? grantsIn(states.sharing) : [])
    .filter((grant) => !grantHolds(grant, now))
    .toSorted((a, b) => b.since - a.since || (a.id < b.id ? 1 : -1))
    .flatMap((grant) => shown(states, grant));

function shown(states: States, grant: Grant): readonly GrantShown[] {
  const { id, tie, purpose, sections, since, until } = grant;
  const who = personOf(states, tie);
  if (who === 'gone' || who === 'nowhere' || !maySeeAnything(states, tie)) return [];
  return [{ id, who, purpose, sections, since, until }];
}

/** About a year of an envelope each week. */
const MOST_SENT = 50;

/** What left this device, the latest first, at most so many, to whom it may be said (N7); to one tie where one is named. */
export const envelopesShown = (
  { sharing, ...states }: States,
  most = MOST_SENT,
  only?: string,
): readonly SentShown[] =>
  sharing
    ? sentLately(sharing, most, ({ id, connection, kind, at, until }) => {
        const tie = connectionOf(sharing, connection)?.tie;
        if (only !== undefined && tie !== only) return undefined;
        const who = tie === undefined ? 'nowhere' : personOf(states, tie);
        return who === 'gone' || who === 'nowhere' ? undefined : { id, who, kind, at, until };
      })
    : [];

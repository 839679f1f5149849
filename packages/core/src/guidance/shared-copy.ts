import { needsCard } from '../expectations/index.ts';
import { groupOf, visitsByTime } from '../groups/index.ts';
import type { Tie } from '../network/index.ts';
import { stageOf, tiesListed } from '../network/index.ts';
import type { Json } from '../shared/json.ts';
import { isRecord } from '../shared/json.ts';
import type { Now } from '../shared/time.ts';
import type { Grant, Section } from '../sharing/index.ts';
import { connectionsWith, grantHolds, grantOf, grantsNow, project } from '../sharing/index.ts';
import { winsByTime } from '../wins/index.ts';
import { daysShown } from './beside-the-plan.ts';
import { cardShown } from './card.ts';
import { hiddenIn } from './person-shown.ts';
import { planShown } from './plan-shown.ts';
import type { States } from './states.ts';

/** What a shared copy is made of: the grant as it holds for this tie, and what its parts are made from. */
export interface EnclosedCopy {
  readonly grant: Grant;
  readonly collected: Partial<Record<Section, unknown>>;
}

/** Whether anything is shared with a tie at all: not with who is shown nowhere (N7), ended or died. */
export function maySeeAnything({ network, networkNow }: States, tie: string): boolean {
  const known = network?.ties[tie];
  if (networkNow?.ties[tie]?.hidden) return false;
  return known !== undefined && !known.hidden && !isGone(known);
}

const isGone = (tie: Tie): boolean => ['ended', 'died'].includes(stageOf(tie));

/**
 * What a grant lets its recipient see today, to be enclosed in an envelope; `undefined` where it holds no longer, or
 * nothing is shared with this tie. Who is no professional sees as a supporter does, whatever the grant says (D3).
 */
export function enclosedCopy(states: States, grant: string, now: Now): EnclosedCopy | undefined {
  const given = states.sharing && grantOf(states.sharing, grant);
  return given && copyOf(states, given, now);
}

function copyOf(states: States, given: Grant, now: Now): EnclosedCopy | undefined {
  if (!grantHolds(given, now) || !maySeeAnything(states, given.tie)) return undefined;
  const isProfessional = states.network?.ties[given.tie]?.nature === 'professional';
  const collected: Partial<Record<Section, unknown>> = {};
  const { named } = hiddenIn(states);
  for (const section of given.sections)
    collected[section] = unnamed(sources[section]?.(states, now, given.tie), named);
  return { grant: isProfessional ? given : { ...given, audience: 'supporter' }, collected };
}

/**
 * What a part is made from, without the lines and fields in whose words somebody is named who is shown nowhere (N7): what
 * goes to others tells nothing of them. A list loses the whole line, so that no half of one is read wrongly.
 */
function unnamed(value: unknown, named: (words: string) => boolean): unknown {
  if (typeof value === 'string') return named(value) ? undefined : value;
  if (Array.isArray(value))
    return value.flatMap((item) => (tells(item, named) ? [] : [unnamed(item, named)]));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, unnamed(inner, named)]));
}

/** Whether an item of a list names them in words of its own. */
const tells = (item: unknown, named: (words: string) => boolean): boolean =>
  (isRecord(item) ? Object.values(item) : [item]).some((one) => typeof one === 'string' && named(one));

/** What somebody sees by a grant, as the owner looks at it: by the function that makes the copy (D2). */
export function seenBy(states: States, grant: string, now: Now): Json | undefined {
  return projected(enclosedCopy(states, grant, now));
}

/** What somebody would see by a grant that is not given yet: by the same function, before anything is decided (D2). */
export function wouldSee(states: States, wish: GrantWished, now: Now): Json | undefined {
  const given: Grant = { ...wish, id: '', life: GIVEN, since: now.ms, wording: 1 };
  return projected(copyOf(states, given, now));
}

/** A grant before it is given. */
export type GrantWished = Pick<Grant, 'tie' | 'audience' | 'purpose' | 'sections' | 'until'>;

const projected = (copy: EnclosedCopy | undefined): Json | undefined =>
  copy && project({ part: 'copy', grant: copy.grant, value: copy.collected });

const GIVEN = JSON.stringify('given');

/**
 * What ends when a tie is shown nowhere from now on (N7): entries to record together with it, silently. Showing the tie
 * again brings none of it back.
 */
export const endsWithHiding = (
  { sharing }: States,
  tie: string,
  now: Now,
): readonly { readonly type: string; readonly about: string }[] =>
  sharing
    ? [
        ...grantsNow(sharing, now, tie).map(({ id }) => ({ type: 'grant.revoked', about: id })),
        ...connectionsWith(sharing, tie).map(({ id }) => ({ type: 'connection.closed', about: id })),
      ]
    : [];

type Source = (states: States, now: Now, tie: string) => unknown;

/** From which view each part is made. What of it may pass is for `project` to say. */
const sources: { readonly [One in Section]?: Source } = {
  plan: (states, _, tie) => {
    const plan = planShown(states);
    const you = (who: { readonly id?: string } | undefined) => who?.id === tie && { you: true };
    const phases = plan?.phases.map((phase) => ({
      ...phase,
      actions: phase.actions.map((action) => ({ ...action, ...you(action.who) })),
    }));
    return plan && { ...plan, phases };
  },
  card: cardShown,
  // A day that its owner does not want to see coming is nobody else's to see.
  days: (states) => daysShown(states).filter(({ mark }) => mark !== 'hide'),
  wins: ({ wins }, now) => wins && winsByTime(wins, now),
  needs: ({ expectations }) => expectations && needsCard(expectations),
  people: ({ network }, _, tie) =>
    network && tiesListed(network).filter((one) => one.id !== tie && !isGone(one)),
  declined: ({ network }, _, tie) =>
    network && tiesListed(network).filter((one) => one.id !== tie && stageOf(one) === 'not-now'),
  'group-words': ({ network, groups }) =>
    network &&
    groups &&
    tiesListed(network).flatMap(({ id, name }) => {
      const known = groupOf(groups, id);
      const tookAlong = visitsByTime(groups).flatMap((visit) =>
        visit.group === id && visit.tookAlong ? [visit.tookAlong] : [],
      );
      return known || tookAlong.length > 0 ? [{ name, agreements: known?.agreements, tookAlong }] : [];
    }),
};

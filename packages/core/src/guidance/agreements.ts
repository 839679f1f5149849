import type { AskId } from '../expectations/asks/about.ts';
import { asks } from '../expectations/asks/about.ts';
import type {
  Expectation,
  NeedsCard,
  ProposalStanding,
  Seen,
  Standing,
  Terms,
} from '../expectations/index.ts';
import {
  agreedToGive,
  askingOf,
  currentTerms,
  doerOf,
  expectationOf,
  expectationsLately,
  needsCard,
  openProposals,
  proposalStanding,
  proposalsSeen,
  standingNow,
  talkOffered,
} from '../expectations/index.ts';
import type { Support } from '../network/index.ts';
import { knowingOf, mayBeAsked, tiesSupporting } from '../network/index.ts';
import type { Now } from '../shared/time.ts';
import type { PersonShown } from './person-shown.ts';
import { hiddenIn, personOf, whoMayBeShown } from './person-shown.ts';
import type { States } from './states.ts';

/** One version of what was asked or agreed, as it is shown. */
export interface TermsShown {
  /** Its name, which an answer carries. */
  readonly id: string;
  readonly terms: Terms;
  readonly does: 'me' | 'them';
  readonly standing: ProposalStanding;
}

/** One agreement with somebody who may be shown (N7). */
export interface AgreementShown {
  readonly id: string;
  readonly who: PersonShown;
  readonly standing: Standing;
  /** What was written and not sent yet. */
  readonly draft?: Terms;
  /** What holds. */
  readonly current?: TermsShown;
  /** What waits for an answer, the earliest first. */
  readonly open: readonly TermsShown[];
  /** Everything that was ever proposed in it, the earliest first. */
  readonly versions: readonly TermsShown[];
  /** Whether a card to prepare a talk is offered (E6). */
  readonly talk: boolean;
}

/** Those that are over are of interest for a while. */
const MOST_PAST = 20;

/**
 * The agreements of the person, in the order in which they begin (E2): all of which something is written, waits or holds, and
 * of those that are over, declined or released the latest, at most so many. Those with somebody who is shown nowhere, ended
 * or died are not among them: they are kept, and nobody is told (N7).
 */
export function agreementsShown(states: States, now: Now, past = MOST_PAST): readonly AgreementShown[] {
  const { expectations } = states;
  if (!expectations) return [];
  const mayShow = (one: Expectation) => whoseOf(states, one) !== undefined;
  return expectationsLately(expectations, now, past, mayShow).flatMap((one) => shown(states, one, now) ?? []);
}

/** One of them; `undefined` where it is not there, or may not be shown. */
export function agreementShown(states: States, id: string, now: Now): AgreementShown | undefined {
  const one = states.expectations && expectationOf(states.expectations, id);
  return one && shown(states, one, now);
}

/** With whom it is, where they may be shown. */
const whoseOf = (states: States, one: Expectation): PersonShown | undefined =>
  whoMayBeShown(states, one.with);

function shown(states: States, one: Expectation, now: Now): AgreementShown | undefined {
  const who = whoseOf(states, one);
  if (!who) return undefined;
  const version = (seen: Seen): TermsShown => ({
    id: seen.id,
    terms: seen.terms,
    does: doerOf(seen) === 'mine' ? 'me' : 'them',
    standing: proposalStanding(one, seen),
  });
  const current = currentTerms(one);
  return {
    id: one.id,
    who,
    standing: standingNow(one, now),
    ...(one.draft && { draft: one.draft }),
    ...(current && { current: version(current) }),
    open: openProposals(one).map(version),
    versions: proposalsSeen(one).map(version),
    talk: talkOffered(one),
  };
}

/** Whether somebody may be asked for something new now: as often as wanted, once for something smaller (N6), or not. */
export type AskingNow = 'free' | 'smaller-once' | 'not-now';

/** One word for every reason, so that nothing tells which one it is (N7). */
export function askingNow({ network, expectations }: States, tie: string, now: Now): AskingNow {
  if (!network || !mayBeAsked(network, tie, now)) return 'not-now';
  const asking = expectations && askingOf(expectations, tie);
  if (asking?.closed) return 'not-now';
  if (!asking?.declined) return 'free';
  return asking.smallerUsed ? 'not-now' : 'smaller-once';
}

/** The asks of the catalogue that tell somebody no more than they know (N8); none for who is asked nothing. */
export function asksFor(states: States, tie: string, now: Now): readonly AskId[] {
  const known = states.network?.ties[tie];
  if (!known || askingNow(states, tie, now) === 'not-now') return [];
  const { level } = knowingOf(known);
  const ids = Object.entries(asks) as readonly (readonly [AskId, { readonly presumes?: 'part' }])[];
  return ids.filter(([, ask]) => !ask.presumes || level !== 'nothing').map(([id]) => id);
}

/**
 * The card "how you can help me" as it may be shown (E7): without the lines and words in which somebody is named who is shown
 * nowhere (N7). They are kept.
 */
export function needsCardShown(states: States): NeedsCard | undefined {
  const card = states.expectations && needsCard(states.expectations);
  if (!card) return undefined;
  const { named } = hiddenIn(states);
  const { approach, hardDay, ...rest } = card;
  const unnamed = (lines: readonly string[]) => lines.filter((line) => !named(line));
  return {
    ...rest,
    helps: unnamed(card.helps),
    helpsNot: unnamed(card.helpsNot),
    ...(approach !== undefined && !named(approach) && { approach }),
    ...(hardDay !== undefined && !named(hardDay) && { hardDay }),
  };
}

/** The same for somebody who may be shown. */
export function needsCardFor(states: States, tie: string): NeedsCard | undefined {
  const who = personOf(states, tie);
  if (who === 'nowhere' || who === 'gone' || who.id === undefined) return undefined;
  return needsCardShown(states);
}

/** Who gives some kind of support (N9), or agreed to: what `reachableNow` takes as `agreed`. */
export const agreedFor = ({ network, expectations }: States, need: Support, now: Now): ReadonlySet<string> =>
  new Set([
    ...(network ? tiesSupporting(network, now) : []).flatMap(({ id, gives }) =>
      gives.includes(need) ? [id] : [],
    ),
    ...(expectations ? agreedToGive(expectations, need, now) : []),
  ]);

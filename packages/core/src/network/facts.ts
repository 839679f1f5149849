import type { EntryOf, Handler } from '../journal/area.ts';
import type { EntryType } from '../journal/entry-type.ts';
import { given } from '../shared/given.ts';
import { isUuid } from '../shared/ids.ts';
import * as entries from './entries.ts';
import type { Contact, NetworkState, Tie } from './network-state.ts';
import { pairOf } from './network-state.ts';
import type { Objection } from './policy.ts';
import { judgeFirst, judgeHours, judgeKnownTie, judgeRange, judgeTexts } from './policy.ts';
import type { Mutable } from './steps.ts';
import { changeTie, judgeReach, on, reachOf, refuse, speaksForItself } from './steps.ts';
import { natureOf } from './vocabulary.ts';

/** A fact about a tie: always allowed once the tie is there, and past its chart. */
function fact<D extends object>(
  type: EntryType<D>,
  change: (tie: Mutable<Tie>, data: D, entry: EntryOf<D>) => void,
  judge?: (data: D) => Objection | undefined,
): Handler<NetworkState> {
  return on(type, {
    apply: (state, entry, own) =>
      speaksForItself(entry)
        ? changeTie(state, entry, own, (tie) => change(tie, entry.data, entry))
        : undefined,
    judge: (state, { about, data }, context) =>
      refuse(
        judgeKnownTie(state, about) ?? judgeTexts(data, type.texts) ?? judge?.(data),
        state,
        about,
        context,
      ),
  });
}

const described = fact(
  entries.tieDescribed,
  (tie, data) => {
    const { name, why, goodFor, kind, nature, gives, receives, livedExperience } = data;
    const reach = data.reach && reachOf(data.reach);
    const before = [
      name === undefined ? '' : tie.name,
      ...(reach ? [tie.reach.phone, tie.reach.message] : []),
    ];
    const gone = before.flatMap((one) => one || []);
    if (gone.length > 0) tie.formerly = [...new Set([...(tie.formerly ?? []), ...gone])];
    Object.assign(tie, given({ name, why, goodFor, reach, kind, gives, receives, livedExperience }));
    if (nature ?? kind) tie.nature = nature ?? natureOf(tie.kind);
  },
  (data) => judgeReach(data.reach),
);

const putFirst = on(entries.tiePutFirst, {
  apply(state, { about, data }, own) {
    if (!state.ties[about]) return undefined;
    const next: Mutable<NetworkState> = own.object(state);
    const first = Object.entries(next.first).filter(
      ([position, tie]) => tie !== about && position !== String(data.position),
    );
    if (data.position !== null) first.push([String(data.position), about]);
    next.first = Object.fromEntries(first);
    return next;
  },
  judge: (state, { about, data }, context) =>
    refuse(judgeKnownTie(state, about) ?? judgeFirst(state, about, data.position), state, about, context),
});

const contact = on(entries.contactNoted, {
  apply(state, { id, at, about, data }, own) {
    if (!state.ties[about]) return undefined;
    const next: Mutable<NetworkState> = own.object(state);
    const contacts: Mutable<NetworkState['contacts']> = own.object(next.contacts);
    const noted: Contact = {
      id,
      at,
      channel: data.channel,
      startedBy: data.startedBy,
      ...(data.support !== undefined && { support: data.support }),
      result: data.result,
    };
    const list = own.list(contacts[about]);
    list.push(noted);
    contacts[about] = list;
    next.contacts = contacts;
    return next;
  },
  judge: (state, { about }, context) => refuse(judgeKnownTie(state, about), state, about, context),
});

/** The other of the two need not be there: it may have been erased (J7). */
const linked = on(entries.tiesLinked, {
  apply(state, { about, data: { a, b, know } }, own) {
    const isPair = isUuid(a) && isUuid(b) && a !== b && (about === a || about === b);
    if (!isPair || !state.ties[about]) return undefined;
    const next: Mutable<NetworkState> = own.object(state);
    const links: Mutable<NetworkState['links']> = own.object(next.links);
    links[pairOf(a, b)] = know;
    next.links = links;
    return next;
  },
  judge: (state, { about, data: { a, b } }, context) =>
    refuse(judgeKnownTie(state, a) ?? judgeKnownTie(state, b), state, about, context),
});

/** There are about a dozen hints. A file with more than this was not made by a person who puts hints aside. */
const MOST_DISMISSED = 1000;

const dismissed = on(entries.hintDismissed, {
  apply(state, { data }, own) {
    if (state.dismissed.includes(data.hint)) return state;
    if (state.dismissed.length >= MOST_DISMISSED) return undefined;
    const next: Mutable<NetworkState> = own.object(state);
    const list = own.list(next.dismissed);
    list.push(data.hint);
    next.dismissed = list;
    return next;
  },
  judge: (state, { about, data }, context) => refuse(judgeTexts(data, ['hint']), state, about, context),
});

const noOne = on(entries.knowsNoOne, {
  apply(state, _entry, own) {
    const next: Mutable<NetworkState> = own.object(state);
    next.knowsNoOne = true;
    return next;
  },
});

export const facts = [
  described,
  fact(entries.tieMoved, (tie, data) => {
    tie.ring = data.ring;
  }),
  fact(entries.tieShownNowhere, (tie) => {
    tie.hidden = true;
  }),
  fact(entries.tieShownAgain, (tie) => {
    delete tie.hidden;
  }),
  fact(entries.tieNotOnHardDays, (tie, data) => {
    if (data.on) tie.notOnHardDays = true;
    else delete tie.notOnHardDays;
  }),
  putFirst,
  fact(entries.tieConsidered, (tie, { trust, understands, doesNotJudge, keepsPromises, willing, words }) => {
    const opinion = { trust, understands, doesNotJudge, keepsPromises, willing, words };
    tie.qualities = { ...tie.qualities, ...given(opinion) };
  }),
  fact(entries.tieKnows, (tie, { level, words }) => {
    tie.knows = words === undefined ? { level } : { level, words };
  }),
  fact(
    entries.tieAvailable,
    (tie, { hours, channels }) => {
      if (hours) tie.hours = { zone: hours.zone, weekly: hours.weekly, exceptions: hours.exceptions ?? [] };
      else delete tie.hours;
      tie.channels = channels;
    },
    ({ hours }) => judgeHours(hours),
  ),
  fact(
    entries.tieRhythmSet,
    (tie, { range }, { at }) => {
      if (range) tie.rhythm = { minDays: range.minDays, maxDays: range.maxDays, since: at };
      else delete tie.rhythm;
    },
    ({ range }) => judgeRange(range),
  ),
  fact(entries.tieDrafted, (tie, { text }) => {
    if (text === '') delete tie.draft;
    else tie.draft = text;
  }),
  contact,
  linked,
  dismissed,
  noOne,
] as const;

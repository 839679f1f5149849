import type { Fields } from './pick.ts';
import type { EnvelopeKind, Section } from './vocabulary.ts';

/*
 * What may leave this device, field by field (D3). This list is the whole of it: a field that is not here stays at home,
 * also one that a later version writes. Adding a line here is a decision about people; `prove/` holds each line against
 * what must never leave.
 */

const terms: Fields = {
  does: true,
  ask: true,
  words: true,
  support: true,
  channel: true,
  when: { how: true, days: [true], on: true, from: true, to: true, zone: true },
  often: { every: true, unit: true },
  from: true,
  until: true,
  limits: { proposer: true, other: true },
};

const decision: Fields = {
  what: true,
  whose: true,
  starts: true,
  until: true,
  template: true,
  trial: true,
  steps: [{ often: true, weeks: true }],
  reviewEvery: true,
  components: [{ kind: true, who: true, standIn: true, often: true, words: true, until: true }],
  words: true,
  on: true,
};

/** Words of a thread (J11): what the sender said about one expectation or trajectory, or in answer to an invitation. */
export const wordsAllowed: Readonly<Record<string, Fields>> = {
  'invitation.answered': { reply: true, doNotAskAgain: true },
  'expectation.proposed': { termsId: true, mark: true, terms, instead: true },
  'expectation.accepted': { termsId: true },
  'expectation.declined': { termsId: true, doNotAskAgain: true },
  'expectation.withdrawn': { termsId: true },
  'expectation.released': { termsIds: [true] },
  'expectation.paused': { until: true },
  'expectation.resumed': { pause: true },
  'expectation.review-opened': { termsId: true },
  'expectation.kept': { review: true },
  'expectation.limits-stated': {
    limits: {
      channels: [true],
      hours: { zone: true, weekly: [{ days: [true], from: true, to: true }] },
      notKinds: [true],
      most: true,
      words: true,
    },
  },
  'trajectory.proposed': { termsId: true, mark: true, terms: decision, instead: true },
  'trajectory.accepted': { termsId: true },
  'trajectory.not-agreed': { termsId: true, view: true, lookAgain: true },
  'trajectory.withdrawn': { termsId: true },
  'trajectory.paused': { until: true },
  'trajectory.resumed': { pause: true },
  'trajectory.review-opened': { termsId: true },
  'trajectory.reviewed': { review: true, helped: true, change: true, goOn: true },
  'trajectory.more-asked': { wants: true, words: true, because: true },
  'trajectory.ask-heard': { ask: true },
  'trajectory.ask-settled': { ask: true },
  'trajectory.stopped': { words: true },
  'trajectory.transferred': { to: true },
  'trajectory.imposed': { by: true, what: true, from: true, until: true },
  'trajectory.imposed-ended': { imposed: true },
};

/** The words of which an envelope of a kind holds at least one. */
export const wordsNeeded: Readonly<Partial<Record<EnvelopeKind, readonly string[]>>> = {
  answer: Object.keys(wordsAllowed),
  proposal: ['expectation.proposed', 'trajectory.proposed'],
  counter: ['expectation.proposed', 'trajectory.proposed'],
  acceptance: ['expectation.accepted', 'trajectory.accepted'],
  withdrawal: ['expectation.withdrawn', 'expectation.released', 'trajectory.withdrawn', 'trajectory.stopped'],
};

const line: Fields = { text: true, from: true };

/** What a copy of each part holds (D1). Names and ids of other people are in none but the parts that stand apart. */
export const sectionsAllowed: Readonly<Record<Section, Fields>> = {
  plan: {
    at: true,
    phases: [
      {
        colour: true,
        symbol: true,
        level: true,
        title: true,
        signs: [line],
        // `you` says that it is for whoever receives the copy; nobody else is named.
        actions: [{ actor: true, text: true, from: true, you: true }],
      },
    ],
  },
  card: {
    approach: true,
    pleaseDoNot: true,
    medication: true,
    medicationPlace: true,
    allergies: true,
    children: true,
    pets: true,
    post: true,
    other: true,
  },
  days: [{ title: true, on: { kind: true, date: true, month: true, day: true }, plan: true, mark: true }],
  wins: [{ day: true, text: true }],
  needs: { helps: [true], helpsNot: [true], approach: true, hardDay: true },
  people: [{ name: true, kind: true, nature: true, gives: [true] }],
  declined: [{ name: true }],
  'group-words': [{ name: true, agreements: true, tookAlong: [true] }],
};

export const grantAllowed: Fields = { id: true, sections: [true], purpose: true, since: true, until: true };

export const invitationAllowed: Fields = { name: true, ask: true };

/** What stands around what an envelope holds: nothing of it comes from what a person wrote. */
export const frameAllowed: Fields = {
  id: true,
  kind: true,
  journal: true,
  connection: true,
  from: true,
  site: true,
  at: true,
  seq: true,
  until: true,
};

/**
 * What stands around the data of a word. Not which device wrote it; and as its place (`seq`) no place in the journal, which
 * would tell how much else was written in between, but one that is counted on from what the other said.
 */
export const wordAllowed: Fields = { id: true, type: true, v: true, at: true, seq: true };

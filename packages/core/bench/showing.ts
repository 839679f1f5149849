import { strictEqual } from 'node:assert/strict';
import { areas } from '../src/all.ts';
import * as guidance from '../src/guidance/index.ts';
import { fromFile } from '../src/journal/index.ts';
import { uuidv7 } from '../src/shared/index.ts';
import type { AreaStates, Draft, State } from '../src/state.ts';
import { fold, record } from '../src/state.ts';
import type { Measured } from './measure.ts';
import { compare } from './measure.ts';
import { END, HOUR, yearsOfTwo, ZONE } from './years-of-two.ts';

type States = AreaStates<typeof areas>;

const now = { ms: END, zone: ZONE };

/** Of what the screens ask. */
interface Asked {
  readonly tie: string;
  readonly group: string;
  readonly visit: string;
}

/** As many as a page shows at first, and one more, which says whether there is more. */
const PAGE = 31;
const LOOKS = 21;
const TODAY = '2030-01-01';

/** What is shown about two people, and what is shown of all areas together: the calls that the screens make. */
const views: Readonly<Record<string, (states: States, asked: Asked) => unknown>> = {
  agreements: (states) => guidance.agreementsShown(states, now),
  'all agreements with one person': (states, { tie }) =>
    guidance.agreementsShown(states, now, Number.POSITIVE_INFINITY).filter(({ who }) => who.id === tie),
  'what may be asked': (states, { tie }) => [
    guidance.askingNow(states, tie, now),
    guidance.asksFor(states, tie, now),
  ],
  'who agreed to what': (states) => guidance.agreedFor(states, 'emotional', now),
  'whether one carries most': (states) => guidance.shareHint(states, now),
  'the balance': (states) => guidance.balanceShown(states, now),
  'what was given and got': (states) => guidance.exchangesShown(states, PAGE),
  'what of it was put aside': (states) => guidance.exchangesAsideShown(states, PAGE),
  'something to give': (states) => guidance.givingHint(states, now),
  groups: (states) => guidance.groupsShown(states, now),
  'meetings ahead': (states) => guidance.meetingsAheadShown(states, now, 28),
  'what is planned': (states) => guidance.plannedShown(states, TODAY),
  'visits to one group': (states, { group }) => guidance.visitsAt(states, group, PAGE),
  'one visit': (states, { visit }) => guidance.visitShown(states, visit),
  'looks at the pillars': (states) => guidance.looksShown(states, LOOKS),
  grants: (states) => guidance.grantsShown(states, now),
  'what left': (states) => guidance.envelopesShown(states),
  appointments: (states) => guidance.appointmentsShown(states, now, PAGE),
  'appointments put aside': (states) => guidance.appointmentsAsideShown(states, now, PAGE),
  'what lies ahead in the agenda': (states) => guidance.agendaShown(states, now, PAGE),
  'next steps': (states) => guidance.nextSteps(states, now),
};

/** One view, after one more entry, in journals of some years; the ratios are against the shortest. */
export interface ShowRow {
  readonly what: string;
  readonly measured: readonly Measured[];
}

/** How many entries follow each other; what is shown after each is measured. */
const MORE = 27;

/** A journal of some years, to which entries are added that begin anew each time. */
function journalOf(years: number) {
  const written = yearsOfTwo(years);
  const file = fromFile(JSON.stringify(written));
  if (!file.ok) throw new Error(file.error);
  const start = fold(file.value, areas);
  strictEqual(start.setAside.length, 0, 'every entry applies');
  const { people, groups, connections } = written;
  const asked = { tie: people[0] ?? '', group: groups[0] ?? '', visit: written.visit };
  let made = 0;
  const newId = (): string => uuidv7(END + made++, new Uint8Array(10));
  const terms = { does: 'other', words: 'Walking', support: 'company' };
  const inTurn = (some: readonly string[], n: number): string => some[n % some.length] ?? '';
  /** One entry of each kind in turn, of other people, groups and connections each time. */
  const kinds: readonly ((n: number) => Omit<Draft, 'id'>)[] = [
    (n) => {
      const data = {
        with: inTurn(people.slice(0, 12), n),
        way: 'received',
        kind: 'listening',
        size: 'small',
      };
      return { type: 'exchange.noted', about: newId(), data };
    },
    (n) => {
      const data = { group: inTurn(groups, n), on: '2030-01-07' };
      return { type: 'group.planned', about: newId(), data };
    },
    (n) => {
      const data = { kind: 'answer', until: '2030-01-20T12:00:00Z' };
      return { type: 'envelope.sent', about: inTurn(connections, n), data };
    },
    (n) => {
      const data = { with: inTurn(people.slice(0, 12), n), terms };
      return { type: 'expectation.drafted', about: newId(), data };
    },
    (n) => {
      const data = { group: inTurn(groups, n), on: '2029-12-31', did: [] };
      return { type: 'group.was-there', about: newId(), data };
    },
    () => {
      const data = { pillar: 'patience', word: 'not-now' };
      return { type: 'pillars.looked-at', about: newId(), data };
    },
    (n) => {
      const data = { channel: 'call', startedBy: 'me', support: 'emotional', result: 'spoken' };
      return { type: 'contact.noted', about: inTurn(people.slice(0, 12), n), data };
    },
    (n) => ({
      type: 'appointment.set',
      about: newId(),
      data: {
        what: 'individual',
        with: inTurn(people.slice(0, 12), n),
        rule: { ...HOUR, how: 'once', starts: '2030-01-20' },
      },
    }),
    () => ({ type: 'check-in.opened', about: newId(), data: { length: 'short' } }),
  ];
  const draftOf = (n: number): Draft => {
    const kind = kinds[n % kinds.length];
    if (!kind) throw new Error('no such kind');
    return { id: newId(), ...kind(Math.floor(n / kinds.length)) };
  };
  return {
    asked,
    start: start.areas,
    /** The states after one more entry, and one more … */
    after(): readonly States[] {
      const states: States[] = [];
      let state: State<typeof areas> = start;
      for (let n = 0; n < MORE; n++) {
        const done = record(state, areas, [draftOf(n)], { now, device: 'phone' });
        if (!done.ok) throw new Error(done.error.key);
        ({ state } = done.value);
        states.push(state.areas);
      }
      return states;
    },
  };
}

/** Each view after one more entry, in journals of so many years, where it was shown before that entry too. */
export async function showing(lengths: readonly number[]): Promise<readonly ShowRow[]> {
  const journals = lengths.map((years) => ({ years, ...journalOf(years) }));
  const rows: ShowRow[] = [];
  for (const [what, view] of Object.entries(views)) {
    const contestants = journals.map(({ years, asked, start, after }) => {
      let states: readonly States[] = [];
      let turn = 0;
      return {
        name: `${years} ${years === 1 ? 'year' : 'years'}`,
        prepare() {
          view(start, asked);
          states = after();
          turn = 0;
        },
        run: () => view(states[turn++] ?? fail(), asked),
      };
    });
    rows.push({ what, measured: await compare(contestants, { rounds: 15, warmups: 4, repeat: MORE }) });
  }
  return rows;
}

const fail = (): never => {
  throw new Error('no such state');
};

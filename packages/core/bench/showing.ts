import { strictEqual } from 'node:assert/strict';
import { areas } from '../src/all.ts';
import * as guidance from '../src/guidance/index.ts';
import { fromFile } from '../src/journal/index.ts';
import { uuidv7 } from '../src/shared/index.ts';
import type { AreaStates, Draft, State } from '../src/state.ts';
import { fold, record } from '../src/state.ts';
import type { Measured } from './measure.ts';
import { compare } from './measure.ts';
import { END, yearsOfTwo, ZONE } from './years-of-two.ts';

type States = AreaStates<typeof areas>;

const now = { ms: END, zone: ZONE };

/** What is shown about two people, and what is shown of all areas together. */
const views: Readonly<Record<string, (states: States, tie: string) => unknown>> = {
  agreements: (states) => guidance.agreementsShown(states, now),
  'what may be asked': (states, tie) => [
    guidance.askingNow(states, tie, now),
    guidance.asksFor(states, tie, now),
  ],
  'who agreed to what': (states) => guidance.agreedFor(states, 'emotional', now),
  'whether one carries most': (states) => guidance.shareHint(states, now),
  'the balance': (states) => guidance.balanceShown(states, now),
  'what was given and got': (states) => guidance.exchangesShown(states),
  'something to give': (states) => guidance.givingHint(states, now),
  groups: (states) => guidance.groupsShown(states, now),
  'meetings ahead': (states) => guidance.meetingsAheadShown(states, now, 28),
  visits: (states) => guidance.visitsShown(states),
  grants: (states) => guidance.grantsShown(states, now),
  'what left': (states) => guidance.envelopesShown(states),
  'next steps': (states) => guidance.nextSteps(states, now),
};

/** One view, after one more entry, in journals of some years; the ratios are against the shortest. */
export interface ShowRow {
  readonly what: string;
  readonly measured: readonly Measured[];
}

/** How many entries follow each other; what is shown after each is measured. */
const MORE = 24;

/** A journal of some years, to which entries are added that begin anew each time. */
function journalOf(years: number) {
  const written = yearsOfTwo(years);
  const file = fromFile(JSON.stringify(written));
  if (!file.ok) throw new Error(file.error);
  const start = fold(file.value, areas);
  strictEqual(start.setAside.length, 0, 'every entry applies');
  const [tie = ''] = written.people;
  let made = 0;
  const newId = (): string => uuidv7(END + made++, new Uint8Array(10));
  const terms = { does: 'other', words: 'Walking', support: 'company' };
  const draftOf = (n: number): Draft => {
    const id = newId();
    if (n % 4 === 0) {
      const data = { with: tie, way: 'received', kind: 'listening', size: 'small' };
      return { id, type: 'exchange.noted', about: newId(), data };
    }
    if (n % 4 === 1) {
      const data = { group: written.groups[0], on: '2030-01-07' };
      return { id, type: 'group.planned', about: newId(), data };
    }
    if (n % 4 === 2) {
      const data = { kind: 'answer', until: '2030-01-20T12:00:00Z' };
      return { id, type: 'envelope.sent', about: written.connections[0] ?? '', data };
    }
    return { id, type: 'expectation.drafted', about: written.thread, data: { with: tie, terms } };
  };
  return {
    tie,
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
    const contestants = journals.map(({ years, tie, start, after }) => {
      let states: readonly States[] = [];
      let turn = 0;
      return {
        name: `${years} ${years === 1 ? 'year' : 'years'}`,
        prepare() {
          view(start, tie);
          states = after();
          turn = 0;
        },
        run: () => view(states[turn++] ?? fail(), tie),
      };
    });
    rows.push({ what, measured: await compare(contestants, { rounds: 15, warmups: 4, repeat: MORE }) });
  }
  return rows;
}

const fail = (): never => {
  throw new Error('no such state');
};

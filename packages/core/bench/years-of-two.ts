import { termsIdOf } from '../src/expectations/index.ts';
import type { Entry, JournalFile } from '../src/journal/index.ts';
import { FILE_FORMAT, FILE_VERSION } from '../src/journal/index.ts';
import { dateOfDay, isoAt, uuidv7 } from '../src/shared/index.ts';

export const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;
/** The hour of each appointment. */
export const HOUR = { from: '10:00', minutes: 45, zone: ZONE } as const;
/** Where each of these journals ends, however long it is. */
export const END = Date.parse('2030-01-01T12:00:00Z');

/** The same numbers at each run, between 0 and 1 (xorshift, Marsaglia 2003). */
function dice(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

export interface YearsOfTwo extends JournalFile {
  readonly entries: readonly Entry[];
  readonly people: readonly string[];
  readonly groups: readonly string[];
  /** A thread in which something is drafted, with somebody who stated what they can do. */
  readonly thread: string;
  /** The connections, one with each of some people. */
  readonly connections: readonly string[];
  /** The last visit to a group. */
  readonly visit: string;
}

/**
 * A journal of some years of two people and more: in each year a thousand things given and got, twenty-four agreements of
 * which most end within the year, a meeting each week, sixty envelopes each way, four grants, a look at three pillars each month, a hundred and twenty appointments; one in
 * twenty exchanges is put aside again, and one in three appointments. Beside it contacts and check-ins.
 */
export function yearsOfTwo(years: number): YearsOfTwo {
  const random = dice(2026);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? fail();
  let ids = 0;
  const newId = (ms = END - years * 365 * DAY): string => {
    ids += 1;
    return uuidv7(
      ms + ids,
      new Uint8Array(10).map(() => Math.floor(random() * 256)),
    );
  };
  const entries: Omit<Entry, 'seq'>[] = [];
  const put = (ms: number, type: string, about: string, data: Entry['data'], by = 'owner'): string => {
    const at = isoAt(ms, ZONE);
    const id = newId(ms);
    const via = by === 'owner' ? 'own' : 'carried';
    entries.push({ id, type, v: 1, at, recordedAt: at, device: 'phone', by, via, about, data });
    return id;
  };

  const journal = newId();
  const begin = END - years * 365 * DAY;
  const people = Array.from({ length: 15 }, () => newId());
  const groups = people.slice(12);
  for (const [n, tie] of people.entries()) {
    const kind = groups.includes(tie)
      ? 'group'
      : oneOf(['friend', 'family', 'colleague', 'neighbour', 'peer']);
    const reach = { phone: `06 0000 ${String(n).padStart(4, '0')}` };
    put(begin, 'tie.added', tie, { name: `Somebody ${n}`, kind, ring: 'close', gives: ['company'], reach });
    if (kind !== 'group') put(begin + 1, 'tie.supports-already', tie, {});
  }
  const others = people.slice(0, 12);
  put(begin + 2, 'reciprocity.opened', journal, { open: true });
  put(begin + 2, 'reciprocity.can-give', journal, { size: 'medium' });
  const connections = others.slice(0, 4).map((tie) => {
    const way = newId();
    put(begin + 2, 'connection.opened', way, { tie, side: 'inviter', journal, secret: 'A'.repeat(43) });
    return way;
  });
  const meetings = groups.map((group, n) => {
    const meeting = newId();
    const rhythm = { days: [n + 1], from: '19:30', minutes: 90, zone: ZONE, starts: '2019-01-07' };
    put(begin + 2, 'group.meeting-set', meeting, { group, ...rhythm });
    return meeting;
  });

  let visit = '';
  for (let year = 0; year < years; year++) {
    const start = begin + year * 365 * DAY + DAY;
    for (let n = 0; n < 1000; n++) {
      const data = {
        with: oneOf(others),
        way: oneOf(['given', 'received']),
        kind: oneOf(['listening', 'practical', 'company', 'offer']),
        size: oneOf(['small', 'medium', 'large']),
      };
      const [ms, exchange] = [start + n * (364 / 1000) * DAY, newId()];
      put(ms, 'exchange.noted', exchange, data);
      if (n % 20 === 0) put(ms + 1, 'exchange.set-aside', exchange, {});
    }
    for (let n = 0; n < 24; n++) {
      const ms = start + n * 15 * DAY;
      const tie = oneOf(others);
      agreement(ms, newId(), tie, year === years - 1 && n > 15);
    }
    for (let week = 0; week < 52; week++) {
      const day = Math.floor(start / DAY) + 7 * week;
      const place = week % 3;
      // The first of January 1970 was a Thursday: the number of a Monday leaves 4 when it is divided by 7.
      const on = dateOfDay(day - ((day - 4) % 7) + place);
      const data = { group: groups[place] ?? fail(), on, meeting: meetings[place] ?? fail() };
      visit = newId();
      put(start + 7 * week * DAY, 'group.planned', visit, { ...data, with: others[place] ?? fail() });
      put(start + (7 * week + 3) * DAY, 'group.was-there', visit, { ...data, did: ['listened'] });
      if (week % 3 === 0) put(start + (7 * week + 4) * DAY, 'group.took-along', visit, { text: 'One day' });
      if (week % 6 === 0) put(start + 7 * week * DAY, 'group.meeting-cancelled', data.meeting, { on });
    }
    for (let n = 0; n < 60; n++) {
      const ms = start + n * 6 * DAY;
      const way = oneOf(connections);
      const until = isoAt(ms + 30 * DAY, ZONE);
      put(ms, 'envelope.sent', way, { kind: 'answer', until });
      const tie = others[connections.indexOf(way)] ?? fail();
      put(ms + DAY, 'envelope.came', way, { kind: 'answer', until }, tie);
    }
    for (let n = 0; n < 4; n++) {
      const [grant, tie] = [newId(), oneOf(others)];
      const until = isoAt(start + (n + 1) * 91 * DAY, ZONE).slice(0, 10);
      const named = { audience: 'supporter', purpose: 'support', sections: ['wins'], until, wording: 1 };
      put(start + n * 91 * DAY, 'grant.given', grant, { tie, ...named });
    }
    for (let n = 0; n < 12; n++) {
      const look = newId();
      for (const pillar of ['communicate', 'choose', 'patience'])
        put(start + n * 30 * DAY, 'pillars.looked-at', look, { pillar, word: 'is-fine', note: 'Some words' });
    }
    for (let n = 0; n < 150; n++) {
      const ms = start + n * 2.4 * DAY;
      const contact = { channel: 'call', startedBy: 'me', support: 'emotional', result: 'spoken' };
      put(ms, 'contact.noted', oneOf(others), contact);
      const checkIn = newId();
      put(ms, 'check-in.opened', checkIn, { length: 'short' });
      put(ms + 1, 'check-in.answered', checkIn, { item: 1, answer: 2 });
      put(ms + 2, 'check-in.coloured', checkIn, { phase: 'green', level: 'steady' });
      put(ms + 3, 'check-in.closed', checkIn, {});
    }
  }

  // After all else, so that nothing else of these journals is another than it was.
  for (let year = 0; year < years; year++) {
    const start = begin + year * 365 * DAY + DAY;
    for (let n = 0; n < 120; n++) {
      const ms = start + n * 3 * DAY;
      const rule = { ...HOUR, how: 'once', starts: isoAt(ms + 14 * DAY, ZONE).slice(0, 10) };
      const appointment = newId();
      put(ms, 'appointment.set', appointment, { what: 'individual', with: others[n % 12] ?? fail(), rule });
      if (n % 3 === 0) put(ms + DAY, 'appointment.set-aside', appointment, {});
    }
  }

  /** Drafted, proposed, mostly agreed, tried, and mostly released after some weeks. */
  function agreement(ms: number, thread: string, tie: string, goesOn: boolean): void {
    const terms = {
      does: 'other',
      words: 'On Sunday you call me',
      support: 'emotional',
      channel: 'call',
    } as const;
    const mark = newId();
    const termsId = termsIdOf({ thread, mark, terms });
    put(ms, 'expectation.drafted', thread, { with: tie, terms });
    put(ms + 1, 'expectation.proposed', thread, { termsId, mark, terms });
    if (random() < 0.25) {
      put(ms + DAY, 'expectation.declined', thread, { termsId }, tie);
      return;
    }
    put(ms + DAY, 'expectation.accepted', thread, { termsId }, tie);
    for (let n = 1; n < 5; n++) put(ms + 7 * n * DAY, 'expectation.tried', thread, { how: 'helps' });
    if (!goesOn) put(ms + 60 * DAY, 'expectation.released', thread, { termsIds: [termsId] });
  }

  const thread = newId();
  const [first = fail()] = others;
  put(END - 2, 'limits.stated', first, { limits: { channels: ['call', 'message'], most: 99 } }, first);
  const ask = { does: 'other', words: 'On Sunday you call me', support: 'emotional' } as const;
  put(END - 1, 'expectation.drafted', thread, { with: first, terms: ask });
  const inTime = entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  return {
    format: FILE_FORMAT,
    v: FILE_VERSION,
    id: journal,
    owner: newId(),
    entries: inTime.map((entry, n) => ({ ...entry, seq: n + 1 })),
    people,
    groups,
    thread,
    connections,
    visit,
  };
}

const fail = (): never => {
  throw new Error('nothing to choose from');
};

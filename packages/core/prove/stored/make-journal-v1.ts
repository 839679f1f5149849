/**
 * Made `fixtures/journal-v1.json` once, through `record`, with the first version of every entry type. It writes nothing where
 * that file stands: a stored journal of a released version is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { areas } from '../../src/all.ts';
import { correct, eraseEntity, eraseText } from '../../src/amend.ts';
import type { Entry } from '../../src/journal/index.ts';
import { toFile, withLines } from '../../src/journal/index.ts';
import { Device, idOf, JOURNAL } from './two-devices.ts';

const phone = new Device('phone', 1000);
const laptop = new Device('laptop', 2000);
const reported = { via: 'reported' } as const;

// Ties, each with what its life can hold.
const anna = idOf(11);
const bram = idOf(12);
const cem = idOf(13);
const dina = idOf(14);
const eva = idOf(15);
const fouad = idOf(16);
const group = idOf(17);
const gp = idOf(18);
const hidden = idOf(19);
const stranger = idOf(20);

const first = idOf(31);
const second = idOf(32);
const third = idOf(33);
const unfinished = idOf(34);

phone.write('network.knows-no-one', JOURNAL);
phone.write('tie.added', anna, {
  name: 'Anna',
  why: 'Bij haar kan ik mezelf zijn',
  reach: { phone: '06 0000 0001', message: '06 0000 0001', email: 'anna@example.org', place: 'Om de hoek' },
  kind: 'family',
  nature: 'personal',
  ring: 'very-close',
  gives: ['emotional', 'company'],
  start: 'idea',
});
phone.write('tie.drafted', anna, { text: 'Lieve Anna, mag ik je iets vragen?' });
phone.write('tie.considered', anna, {
  trust: 'yes',
  understands: 'unsure',
  doesNotJudge: 'yes',
  keepsPromises: 'yes',
  willing: 'no',
  words: 'Ze luistert goed',
});
phone.write('tie.knows', anna, { level: 'part', words: 'Dat ik ben gestopt' });
phone.write('tie.asked', anna);
phone.clock = '2026-09-30T20:15:00+02:00';
phone.write('tie.said-yes', anna, {}, reported);
phone.write('tie.available', anna, {
  hours: {
    zone: 'Europe/Amsterdam',
    weekly: [
      { days: [1, 2, 3, 4, 5], from: '18:00', to: '22:30' },
      { days: [6, 7], from: '22:00', to: '02:00' },
    ],
    exceptions: [{ from: '2026-12-20', until: '2027-01-03', windows: [] }],
  },
  channels: ['call', 'message', 'visit'],
});
phone.write('tie.rhythm-set', anna, { range: { minDays: 3, maxDays: 10 } });
phone.write('tie.put-first', anna, { position: 1 });
phone.write('contact.noted', anna, {
  channel: 'call',
  startedBy: 'me',
  support: 'emotional',
  result: 'spoken',
});

// A no that stands, a smaller ask, an ask by the other's own wish.
phone.write('tie.added', bram, { name: 'Bram', kind: 'colleague' });
phone.write('tie.asked', bram);
phone.write('tie.said-not-now', bram, { doNotAskAgain: false }, reported);
phone.write('tie.asked-smaller', bram);
phone.write('tie.took-back', bram);
phone.write('tie.asked-by-their-wish', bram, {}, { by: bram, via: 'together' });
phone.write('tie.said-not-now', bram, { doNotAskAgain: true }, { by: bram, via: 'carried' });

// Making it right.
phone.write('tie.added', cem, { name: 'Cem', kind: 'friend', ring: 'further' });
phone.write('tie.wished-to-repair', cem);
phone.write('tie.asked-to-repair', cem);
phone.write('tie.consented-to-repair', cem, {}, reported);
phone.write('tie.resumed', cem);
phone.write('tie.moved', cem, { ring: 'close' });
phone.write('tie.rested', cem, { until: '2026-11-30' });
phone.write('tie.not-on-hard-days', cem, { on: true });

phone.write('tie.added', dina, { name: 'Dina', kind: 'neighbour' });
phone.write('tie.supports-already', dina);
phone.write('tie.described', dina, {
  name: 'Dina van hiernaast',
  why: 'Samen wandelen',
  goodFor: 'Rust',
  reach: { phone: '06 0000 0004' },
  kind: 'neighbour',
  nature: 'peer',
  gives: ['company'],
  receives: ['practical', 'encouragement'],
  livedExperience: true,
});
const visit = phone.write('contact.noted', dina, { channel: 'visit', startedBy: 'them', result: 'thanks' });
phone.write('network.ties-linked', anna, { a: anna, b: dina, know: true });
phone.write('tie.ended', dina);
phone.write('tie.reopened', dina);

phone.write('tie.added', eva, { name: 'Eva', kind: 'family', start: 'supporting' });
phone.write('tie.died', eva, { keepOnMap: true });
phone.write('tie.added', fouad, { name: 'Fouad', kind: 'peer' });
phone.write('tie.added', group, { name: 'Groep op donderdag', kind: 'group', gives: ['encouragement'] });
phone.write('tie.added', gp, { name: 'Huisarts', kind: 'gp', reach: { phone: '06 0000 0008' } });
phone.write('tie.added', hidden, { name: 'Gijs', kind: 'other' });
phone.write('tie.shown-nowhere', hidden);
phone.write('tie.shown-again', hidden);
phone.write('tie.shown-nowhere', hidden);
phone.write('network.hint-dismissed', JOURNAL, { hint: 'nobody-in-the-weekend' });

// Check-ins: around the night in which the clock goes back, back-dated, together, noted after a call.
phone.write('check-in.rhythm-chosen', JOURNAL, { rhythm: 'daily' });
phone.write('check-in.paused', JOURNAL, { until: '2026-10-20' });
phone.clock = '2026-10-24T23:30:00+02:00';
phone.write('check-in.opened', first, { length: 'full' });
for (const item of [1, 2, 3, 4, 5, 6, 7, 8])
  phone.write('check-in.answered', first, { item, answer: item === 3 ? null : ((item * 3) % 5) + 1 });
phone.write('check-in.answered', first, { item: 1, answer: 4 });
phone.write('check-in.coloured', first, { phase: 'red', level: 'act' });
phone.write('check-in.closed', first);
phone.clock = '2026-10-25T02:30:00+01:00';
phone.write('day.passed', first);
phone.write(
  'check-in.opened',
  second,
  { length: 'short' },
  { via: 'together', at: '2026-10-23T10:00:00.250+02:00' },
);
phone.write(
  'check-in.coloured',
  second,
  { phase: 'green', level: 'steady' },
  { via: 'together', at: '2026-10-23T10:01:00+02:00' },
);
phone.write('check-in.opened', third, { length: 'short' }, { ...reported, at: '2026-10-22T21:00:00-04:00' });
phone.write(
  'check-in.answered',
  third,
  { item: 8, answer: 2 },
  { ...reported, at: '2026-10-22T21:00:00-04:00' },
);

// Two devices that do not know of each other for a while.
laptop.meet(phone);
phone.clock = '2026-10-27T09:00:00+01:00';
laptop.clock = '2026-10-26T18:00:00+01:00';
phone.write('tie.rested', group);
laptop.write('tie.ended', group);
laptop.write('tie.put-first', gp, { position: null });
const twin = idOf(900);
phone.write('tie.moved', gp, { ring: 'further' }, { id: twin });
laptop.write('tie.moved', gp, { ring: 'close' }, { id: twin });
laptop.write('check-in.opened', unfinished, { length: 'full' });
laptop.write('check-in.answered', unfinished, { item: 1, answer: 2 });
phone.meet(laptop);

// Corrected, and erased.
phone.clock = '2026-10-28T12:00:00+01:00';
phone.amend((journal, id) =>
  correct(
    journal,
    areas,
    { id, entry: visit.id, data: { channel: 'call', startedBy: 'them', result: 'spoken' } },
    phone.context,
  ),
);
const note = phone.write('tie.described', gp, { goodFor: 'Een geheim dat weg moet' });
phone.amend((journal, id) =>
  eraseText(journal, areas, { id, entry: note.id, field: 'goodFor' }, phone.context),
);
phone.write('contact.noted', fouad, { channel: 'message', startedBy: 'me', result: 'no-answer' });
phone.amend((journal, id) => eraseEntity(journal, areas, { id, about: fouad }, phone.context));

// What no device of this version writes, and what may come in all the same.
const like = (
  n: number,
  type: string,
  about: string,
  data: Entry['data'],
  more: Partial<Entry> = {},
): Entry => {
  const at = '2026-10-29T08:00:00+01:00';
  const envelope = {
    id: idOf(n),
    v: 1,
    at,
    recordedAt: at,
    seq: 500 + n,
    device: 'tablet',
    via: 'own',
  } as const;
  return { ...envelope, by: 'owner', type, about, data, ...more };
};
phone.journal = withLines(phone.journal, [
  like(1, 'tie.moved', anna, { ring: 'close', how: 'by a newer device' }, { v: 2 }),
  like(2, 'tie.invented-later', anna, {}),
  like(3, 'tie.moved', anna, { ring: 'somewhere' }),
  like(4, 'tie.said-yes', bram, {}, { via: 'own' }),
  like(5, 'tie.asked', stranger, {}),
  like(6, 'expectation.proposed', anna, { words: 'Op zondag bellen' }),
  like(7, 'entry.corrected', anna, { entry: idOf(901), v: 1, data: {} }),
  like(8, 'tie.moved', anna, { ring: 'further', colour: 'kept, as a newer device may have written it' }),
]);
phone.journal = { ...phone.journal, unreadable: [{ note: 'from elsewhere' }, 'a line of text', 7] };

const file = new URL('../../fixtures/journal-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(phone.journal), null, 1)}\n`);

/**
 * Made `fixtures/journal-agenda-v1.json` once, through `record`, with the first version of every entry type of the agenda. It
 * writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const [noor, sam] = [idOf(11), idOf(12)];
const [talk, group, doctor, old] = [idOf(21), idOf(22), idOf(23), idOf(24)];
const [holiday, slip] = [idOf(31), idOf(32)];
const zone = 'Europe/Amsterdam';

phone.clock = '2026-10-01T10:00:00+02:00';
phone.write('tie.added', noor, { name: 'Noor', kind: 'counsellor', start: 'supporting' });
phone.write('tie.added', sam, { name: 'Sam', kind: 'counsellor', start: 'supporting' });

const weekly = { how: 'weekly', days: [2], from: '10:00', minutes: 45, zone, starts: '2026-10-06' } as const;
phone.write('appointment.set', talk, {
  what: 'individual',
  title: 'Gesprek – محادثة',
  with: noor,
  standIn: sam,
  place: 'Kamer 4',
  link: 'https://voorbeeld.example/gesprek',
  rule: { ...weekly, until: '2027-03-30' },
  trajectory: idOf(41),
});
phone.write('appointment.set', group, {
  what: 'mutual-aid',
  who: 'De groep in de wijk',
  rule: { ...weekly, how: 'monthly', days: [4], nth: -1, every: 2, from: '19:30', minutes: 90, count: 12 },
});
phone.write('appointment.set', doctor, {
  what: 'medication',
  rule: { how: 'once', from: '02:30', minutes: 30, zone, starts: '2026-10-25' },
  uid: 'afspraak-7@huisarts.example',
  sequence: 2,
});
phone.write('appointment.set', old, { what: 'other', rule: { ...weekly, every: 3 } });
phone.write('appointment.set-aside', old);

phone.clock = '2026-10-14T10:00:00+02:00';
phone.write('appointment.went', talk, { on: '2026-10-06' });
phone.write('appointment.not-this-time', talk, { on: '2026-10-13' });
phone.write('appointment.moved', talk, { on: '2026-10-27', to: '2026-10-28', from: '11:00', minutes: 30 });
phone.write('appointment.cancelled', talk, { on: '2026-11-03', by: 'them' });
phone.write('appointment.cancelled', talk, { on: '2026-11-10' });
phone.write('appointment.restored', talk, { on: '2026-11-10' });
phone.write('appointment.away', holiday, {
  with: noor,
  from: '2026-10-19',
  until: '2026-10-23',
  standIn: sam,
});
phone.write('appointment.away', slip, { with: sam, from: '2026-12-01', until: '2026-12-02' });
phone.write('appointment.away-ended', slip);

const file = new URL('../../fixtures/journal-agenda-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-agenda-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(phone.journal), null, 1)}\n`);

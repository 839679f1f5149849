/**
 * Made `fixtures/journal-alerts-v1.json` once, through `record`, with the first version of every entry type of alerts. It
 * writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const laptop = new Device('laptop', 2000);
const [noor, sam, robin, kim] = [idOf(11), idOf(12), idOf(13), idOf(14)];
const reported = { via: 'reported' } as const;

for (const [name, tie] of [
  ['Noor', noor],
  ['Sam', sam],
  ['Robin', robin],
  ['Kim', kim],
] as const) {
  phone.write('tie.added', tie, { name, start: 'supporting' });
  phone.write('alert.offered', tie);
}
phone.write('alert.accepted', noor, {}, { via: 'together' });
phone.write('alert.accepted', sam, {}, { by: sam, via: 'carried' });
phone.write('alert.accepted', robin, {}, reported);
phone.write('alert.off-duty', sam, { until: '2026-10-11' }, { by: sam, via: 'carried' });
phone.clock = '2026-10-09T21:00:00+02:00';
phone.write('alert.sent', noor);

laptop.meet(phone);
laptop.clock = '2026-10-10T21:30:00+02:00';
laptop.write('alert.sent', noor);
laptop.write('alert.stopped', robin, {}, { by: robin, via: 'carried' });
laptop.write('alert.off-duty', noor, { until: '2026-10-31' }, reported);
laptop.write('alert.off-duty', noor, { until: null }, reported);
laptop.write('alert.accepted', kim, {}, reported);
laptop.write('alert.stopped', kim);

const file = new URL('../../fixtures/journal-alerts-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-alerts-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(laptop.journal), null, 1)}\n`);

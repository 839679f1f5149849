/**
 * Made `fixtures/journal-tasks-taken-back-v1.json` once, through `record`, with the first version of the entry that takes a
 * day back. It writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const [walk, soup] = [idOf(11), idOf(12)];

phone.clock = '2026-10-01T10:00:00+02:00';
phone.write('task.written', walk, {
  ...{ kind: 'self-care', domain: 'body', text: 'Een rondje lopen', often: 'daily' },
});
phone.write('task.written', soup, { kind: 'self-care', domain: 'food', text: 'Soep maken' });
phone.write('task.did', walk, { on: '2026-09-28' });
phone.write('task.did', walk, { on: '2026-10-01' });
phone.write('task.did-taken-back', walk, { on: '2026-10-01' });
phone.write('task.did', soup, { on: '2026-09-30' });
phone.write('task.did-taken-back', soup, { on: '2026-09-30' });
phone.write('task.did', soup, { on: '2026-09-30' });

const file = new URL('../../fixtures/journal-tasks-taken-back-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-tasks-taken-back-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(phone.journal), null, 1)}\n`);

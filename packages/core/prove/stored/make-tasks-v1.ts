/**
 * Made `fixtures/journal-tasks-v1.json` once, through `record`, with the first version of every entry type of tasks. It
 * writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const [noor, club, walk, form, old, list] = [idOf(11), idOf(21), idOf(22), idOf(23), idOf(24), idOf(31)];

phone.clock = '2026-10-01T10:00:00+02:00';
phone.write('tie.added', noor, { name: 'Noor', kind: 'buddy', start: 'supporting' });

phone.write('task.written', walk, {
  kind: 'self-care',
  domain: 'body',
  text: 'Een rondje lopen 🚶',
  often: 'daily',
});
phone.write('task.did', walk, { on: '2026-09-28' });
phone.write('task.did', walk, { on: '2026-09-30' });
phone.write('task.written', club, {
  kind: 'new-contact',
  text: 'Met één iemand praten bij de club',
  with: noor,
});
phone.write('task.done', club, { on: '2026-09-29', tie: noor });
phone.write('task.written', form, {
  ...{
    kind: 'practical',
    text: 'Formulier van de gemeente',
    by: '2026-10-15',
    with: noor,
    trajectory: idOf(41),
  },
});
phone.write('task.done', form, {});
phone.write('task.reopened', form);
phone.write('task.written', old, { kind: 'skill', text: 'Nee zeggen oefenen – التدرب', fromTreatment: true });
phone.write('task.set-aside', old);

phone.write('checklist.answered', list, {
  item: 'home',
  answer: 'under-way',
  words: 'Sta op een lijst',
  with: noor,
});
phone.write('checklist.answered', list, { item: 'medicines', answer: 'arranged' });
phone.write('checklist.put-away', list);
phone.write('checklist.answered', list, { item: 'first-contact', answer: 'not-yet' });

const file = new URL('../../fixtures/journal-tasks-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-tasks-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(phone.journal), null, 1)}\n`);

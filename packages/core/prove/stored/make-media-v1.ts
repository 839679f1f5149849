/**
 * Made `fixtures/journal-media-v1.json` once, through `record`, with the first version of the entry for a picture or a sound.
 * It writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const [bicycle, song] = [idOf(11), idOf(12)];
const photo = { kind: 'picture', mime: 'image/jpeg', bytes: 312_044 };

phone.write('plan.media-added', bicycle, { ...photo, text: 'mijn fiets' });
phone.write('plan.media-added', bicycle, { ...photo, text: 'mijn fiets bij het water 🚲 – دراجتي' });
phone.clock = '2026-10-02T19:00:00+02:00';
phone.write('plan.media-added', song, {
  ...{ kind: 'sound', mime: 'audio/ogg', bytes: 1_400_000, text: 'Noor zegt: bel me', phase: 'help' },
});

const file = new URL('../../fixtures/journal-media-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-media-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(phone.journal), null, 1)}\n`);

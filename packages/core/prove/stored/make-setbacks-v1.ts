/**
 * Made `fixtures/journal-setbacks-v1.json` once, through `record`, with the first version of every entry type of setbacks,
 * cravings and wins. It writes nothing where that file stands: a stored journal is never edited, and later versions get
 * files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf, JOURNAL } from './two-devices.ts';

const phone = new Device('phone', 1000);
const laptop = new Device('laptop', 2000);
const noor = idOf(11);
const [wine, lottery] = [idOf(21), idOf(22)];
const [backDated, unknownDay, mistaken] = [idOf(31), idOf(32), idOf(33)];
const [spring, autumn, dropped] = [idOf(41), idOf(42), idOf(43)];
const [first, second] = [idOf(51), idOf(52)];
const [walk, slept, old] = [idOf(61), idOf(62), idOf(63)];

phone.write('tie.added', noor, { name: 'Noor', start: 'supporting' });
phone.write('concern.written', wine, { kind: 'alcohol', word: 'wijn', goal: 'less' });
phone.write('concern.written', lottery, { kind: 'gambling' });
phone.write('concern.set-aside', lottery);
phone.write('own-date.set', spring, { from: '2026-03-01', to: '2026-05-31', concern: wine });
phone.write('own-date.set', autumn, { from: '2026-09-01' });
phone.write('own-date.set', dropped, { from: '2020-02-29' });
phone.write('own-date.set-aside', dropped);
phone.write('recovery-time.shown', JOURNAL, { shown: true });
phone.write('setback.noted', backDated, { day: '2026-06-14', concern: wine });
phone.write('setback.reflected', backDated, { part: 'around', text: 'Een feest. حفلة. 派对' });
phone.write('setback.noted', unknownDay, { day: null }, { via: 'together' });
phone.write('setback.noted', mistaken, { day: '2026-09-20' });
phone.write('setback.set-aside', mistaken);

laptop.meet(phone);
laptop.clock = '2026-11-02T20:00:00+01:00';
laptop.write('setback.reflected', backDated, { part: 'why', text: 'Ik was moe' });
laptop.write('setback.reflected', backDated, { part: 'helped', text: 'Noor bellen' });
laptop.write('setback.reflected', backDated, { part: 'next-step', text: 'Eerder naar huis' });
laptop.write('setback.reflected', backDated, { part: 'into-plan', text: 'Op een feest: Noor vooraf appen' });
laptop.write('craving.noted', first, { concern: wine });
laptop.write('craving.helped', first, { what: 'place' });
laptop.write('craving.helped', first, { what: 'own', text: 'koud water' });
laptop.write('craving.noted', second);
laptop.write('craving.helped', second, { what: 'call' });
laptop.write('craving.noted', second);
laptop.write('win.noted', walk, { day: '2026-10-31', text: 'Gewandeld met Noor', tie: noor });
laptop.write('win.shared', walk, { with: noor, channel: 'message' });
laptop.write('win.noted', slept, { day: '2026-10-30', text: 'Goed geslapen' });
laptop.write('win.noted', old, { day: '2025-01-01', text: 'Oud en nieuw' });
laptop.write('win.set-aside', old);

const file = new URL('../../fixtures/journal-setbacks-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-setbacks-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(laptop.journal), null, 1)}\n`);

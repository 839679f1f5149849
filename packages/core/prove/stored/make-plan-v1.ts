/**
 * Made `fixtures/journal-plan-v1.json` once, through `record`, with the first version of every entry type of a plan. It
 * writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf, JOURNAL } from './two-devices.ts';

const phone = new Device('phone', 1000);
const laptop = new Device('laptop', 2000);

const noor = idOf(11);
const [first, second, draft] = [idOf(21), idOf(22), idOf(23)];
const [walk, bar, card] = [idOf(31), idOf(32), idOf(33)];
const [payday, birthday, over] = [idOf(41), idOf(42), idOf(43)];

const page = (id: string, colour: string, symbol: string, level: string, title: string) => ({
  ...{ id, title, colour, symbol, level },
  signs: [{ text: '', from: 'sleep-badly' }, { text: 'ik neem de telefoon niet op 📵' }],
  actions: [
    { actor: 'me', text: 'een stuk lopen' },
    { actor: 'close', text: 'Noor komt langs', tie: noor },
    { actor: 'professional', text: '', from: 'call-counsellor' },
  ],
});
const pages = [
  page('good', 'green', 'circle', 'steady', ''),
  page('care', 'orange', 'diamond', 'watch', 'Opletten'),
  page('help', 'red', 'square', 'act', 'Hulp, nu — مساعدة'),
];

phone.write('tie.added', noor, { name: 'Noor', kind: 'friend', reach: { phone: '06 0000 0011' } });
phone.write('plan.drafted', first, { phases: pages });
const { id: words } = phone.write(
  'plan.drafted',
  first,
  { phases: pages, together: 'met Noor' },
  { via: 'together' },
);
phone.clock = '2026-10-01T19:00:00+02:00';
const approved = [
  { name: 'ik', role: 'me' },
  { name: '', role: 'close', tie: noor },
  { name: 'Sanne van de nazorg', role: 'professional' },
];
phone.write('plan.adopted', first, { words, approved }, { via: 'together' });
phone.write('plan.tool-written', walk, {
  ...{ kind: 'practice', text: 'lopen tot de molen', phase: 'care', tie: noor, lived: true },
});
phone.write('plan.tool-done', walk, { helped: 'a-little' });
phone.write('plan.tool-done', walk);
phone.write('plan.tool-written', bar, { kind: 'avoid', text: '', from: 'cafe-on-the-corner' });
phone.write('plan.tool-set-aside', bar);
const day = (title: string, on: object, mark: string) => ({
  title,
  on,
  plan: 'eten bij Noor',
  ties: [noor],
  mark,
});
phone.write('plan.day-written', payday, day('salaris', { kind: 'monthly', day: 31 }, 'plain'));
phone.write('plan.day-written', birthday, day('jarig', { kind: 'yearly', month: 2, day: 29 }, 'celebrate'));
phone.write('plan.day-written', over, day('vader', { kind: 'date', date: '2026-11-02' }, 'hide'));
phone.write('plan.day-set-aside', over);
phone.write('plan.card-written', card, {
  call: [{ name: 'Noor', number: '06 0000 0011' }, { name: 'huisarts' }],
  approach: 'rustig praten',
  pleaseDoNot: 'niet vastpakken',
  medication: 'zie het doosje',
  medicationPlace: 'keukenkast',
  allergies: 'noten',
  children: 'bij oma',
  pets: 'de kat eet om zes uur',
  post: 'Noor haalt de post',
  other: 'ik schrik van geluid',
});
phone.write('plan.outside-lock', JOURNAL, { names: [noor], actPage: true });

laptop.meet(phone);
laptop.clock = '2026-10-20T10:00:00+02:00';
laptop.write('plan.drafted', second, {
  phases: [...pages, page('rest', 'blue', 'ring', 'watch', 'Uitrusten')],
});
laptop.write('plan.adopted', second, { approved: [] });
laptop.write('plan.put-away', first);
laptop.write('plan.drafted', draft, { phases: pages.toReversed() });

const file = new URL('../../fixtures/journal-plan-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-plan-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(laptop.journal), null, 1)}\n`);

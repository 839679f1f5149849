/**
 * Made `fixtures/journal-two-people-v1.json` once, through `record`, with the first version of every entry type of
 * expectations, reciprocity, groups and small things. It writes nothing where that file stands: a stored journal is never
 * edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { Terms } from '../../src/expectations/index.ts';
import { termsIdOf } from '../../src/expectations/index.ts';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const laptop = new Device('laptop', 2000);
const [noor, sam, group] = [idOf(11), idOf(12), idOf(13)];
const [sunday, form, walk] = [idOf(21), idOf(22), idOf(23)];
const [card, own] = [idOf(31), idOf(32)];
const carried = (by: string) => ({ by, via: 'carried' }) as const;

const proposal = (thread: string, n: number, terms: Terms, instead?: string) => {
  const mark = idOf(n);
  return {
    termsId: termsIdOf({ thread, mark, terms, instead }),
    mark,
    terms,
    ...(instead !== undefined && { instead }),
  };
};

const zone = 'Europe/Amsterdam';
const call: Terms = {
  does: 'other',
  ask: 'call-me-if-silent',
  words: 'Als je zondag niets hoort',
  support: 'emotional',
  channel: 'call',
  when: { how: 'weekly', days: [7], from: '18:00', to: '20:00', zone },
  often: { every: 1, unit: 'week' },
  from: '2026-10-01',
  until: '2027-03-31',
  limits: { proposer: 'Niet op mijn werk', other: 'Niet na negen uur' },
};

for (const [name, tie, kind] of [
  ['Noor', noor, 'family'],
  ['Sam', sam, 'buddy'],
  ['Groep op dinsdag', group, 'group'],
] as const)
  phone.write('tie.added', tie, { name, kind, start: 'supporting' });

phone.write('limits.stated', own, { limits: { channels: ['call', 'message'], words: 'Liever geen bezoek' } });
phone.write(
  'limits.stated',
  noor,
  { limits: { hours: { zone, weekly: [{ days: [6, 7], from: '10:00', to: '21:00' }] }, most: 3 } },
  carried(noor),
);

// With Noor: asked, countered, agreed, paused, looked at again, changed, stopped.
phone.write('expectation.drafted', sunday, { with: noor, terms: call });
const first = proposal(sunday, 41, call);
phone.write('expectation.proposed', sunday, first);
const counter = proposal(
  sunday,
  42,
  { ...call, does: 'proposer', when: { how: 'weekly', days: [7], from: '19:00', to: '20:00', zone } },
  first.termsId,
);
phone.write('expectation.proposed', sunday, counter, carried(noor));
phone.write('expectation.limits-stated', sunday, { limits: { notKinds: ['practical'] } }, carried(noor));
phone.write('expectation.accepted', sunday, { termsId: counter.termsId });
phone.clock = '2026-10-11T20:30:00+02:00';
phone.write('expectation.tried', sunday, { how: 'helps' });
const pause = phone.write('expectation.paused', sunday, { until: '2026-10-20' }, carried(noor)).id;
phone.write('expectation.resumed', sunday, { pause }, carried(noor));

laptop.meet(phone);
laptop.clock = '2026-10-25T02:30:00+01:00';
const review = laptop.write('expectation.review-opened', sunday, { termsId: counter.termsId }).id;
laptop.write('expectation.kept', sunday, { review });
laptop.write('expectation.kept', sunday, { review }, carried(noor));
laptop.write('expectation.tried', sunday, { how: 'not-this-time' });
laptop.write('expectation.tried', sunday, { how: 'not-this-time' });

// With Sam: said aloud, stopped; a form, withdrawn while a yes was under way; a walk, declined for good.
laptop.write('expectation.drafted', walk, {
  with: sam,
  terms: { does: 'other', ask: 'walk-together', support: 'company' },
});
const aloud = proposal(walk, 43, { does: 'other', ask: 'walk-together', support: 'company' });
laptop.write('expectation.spoken', walk, aloud);
laptop.write('expectation.released', walk, { termsIds: [aloud.termsId] });
laptop.write('expectation.drafted', form, {
  with: sam,
  terms: { does: 'other', words: 'Wat dan ook', support: 'practical' },
});
laptop.write('expectation.draft-dropped', form);
const help = proposal(form, 44, { does: 'other', ask: 'help-with-a-form', support: 'practical' });
laptop.write('expectation.proposed', form, help);
laptop.write('expectation.withdrawn', form, { termsId: help.termsId });
laptop.write('expectation.accepted', form, { termsId: help.termsId }, carried(sam));
laptop.clock = '2026-10-25T08:00:00+01:00';
const again = proposal(form, 45, { does: 'other', ask: 'open-post-together', support: 'practical' });
laptop.write('expectation.proposed', form, again);
laptop.write('expectation.declined', form, { termsId: again.termsId }, carried(sam));
laptop.clock = '2026-10-25T09:00:00+01:00';
const third = proposal(form, 46, { does: 'other', ask: 'shop-for-me', support: 'practical' });
laptop.write('expectation.proposed', form, third);
laptop.write('expectation.withdrawn', form, { termsId: third.termsId });
laptop.write('expectation.refused-aloud', form, { doNotAskAgain: true }, { via: 'reported' });

laptop.write('needs-card.written', card, {
  helps: ['Luisteren', 'Samen koken'],
  helpsNot: ['Raad geven'],
  approach: 'Bel eerst',
  hardDay: 'Blijf bij mij',
});
const oldCard = idOf(33);
laptop.write('needs-card.written', oldCard, { helps: ['Oud'], helpsNot: [] });
laptop.write('needs-card.put-away', oldCard);

// Giving and getting.
const [got, given, slip] = [idOf(51), idOf(52), idOf(53)];
laptop.write('reciprocity.opened', laptop.journal.id, { open: true });
laptop.write('reciprocity.can-give', laptop.journal.id, { size: 'small' });
laptop.write('exchange.noted', got, { with: noor, way: 'received', kind: 'listening', size: 'large' });
laptop.write('exchange.noted', given, {
  with: noor,
  way: 'given',
  kind: 'thanks',
  size: 'small',
  for: got,
});
laptop.write('exchange.noted', slip, { with: sam, way: 'given', kind: 'offer', size: 'medium' });
laptop.write('exchange.set-aside', slip);
laptop.write('reciprocity.hint-put-aside', laptop.journal.id);

// A group.
const [meeting, visit, other, gone] = [idOf(61), idOf(62), idOf(63), idOf(64)];
laptop.write('group.described', group, {
  programme: 'own',
  setting: 'in-person',
  place: 'Buurthuis',
  agreements: 'Om de beurt',
  confidentiality: 'Wat hier gezegd wordt, blijft hier',
});
const set = { group, days: [2], from: '19:30', minutes: 90, zone, starts: '2026-09-01' };
laptop.write('group.meeting-set', meeting, set);
laptop.write('group.meeting-moved', meeting, {
  on: '2026-10-27',
  to: '2026-10-28',
  from: '20:00',
  minutes: 60,
});
laptop.write('group.meeting-cancelled', meeting, { on: '2026-11-03' });
laptop.write('group.meeting-cancelled', meeting, { on: '2026-11-10' });
laptop.write('group.meeting-restored', meeting, { on: '2026-11-10' });
laptop.write('group.meeting-set', gone, { ...set, days: [1], nth: -1, until: '2026-12-31' });
laptop.write('group.meeting-set-aside', gone);
laptop.write('group.planned', visit, { group, on: '2026-10-20', meeting, with: sam });
laptop.write('group.prepared', visit, { text: 'Ik luister vandaag' });
laptop.write('group.was-there', visit, { group, on: '2026-10-20', meeting, did: ['listened', 'shared'] });
laptop.write('group.took-along', visit, { text: 'Eerst bellen' });
laptop.write('group.planned', other, { group, on: '2026-10-28' });
laptop.write('group.not-this-time', other);
laptop.write('group.person-met', sam, { group });

// Small things.
const [why, oldWhy, look] = [idOf(71), idOf(72), idOf(73)];
laptop.write('why.written', oldWhy, { text: 'Voor haar' });
laptop.write('why.put-away', oldWhy);
laptop.write('why.written', why, { text: 'Voor mezelf' });
laptop.write('pillars.looked-at', look, { pillar: 'patience', word: 'wants-attention', note: 'Met mezelf' });
laptop.write('pillars.looked-at', look, { pillar: 'choose', word: 'is-fine' });
laptop.write('pillars.closed', look);
laptop.write('nod.given', noor);

const file = new URL('../../fixtures/journal-two-people-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-two-people-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(laptop.journal), null, 1)}\n`);

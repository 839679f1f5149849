/**
 * Made `fixtures/journal-sharing-v1.json` once, through `record`, with the first version of every entry type of sharing. It
 * writes nothing where that file stands: a stored journal is never edited, and later versions get files of their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf, JOURNAL } from './two-devices.ts';

const phone = new Device('phone', 1000);
const laptop = new Device('laptop', 2000);
const [sanne, therapist, jo] = [idOf(11), idOf(12), idOf(13)];
const [toSanne, toTherapist] = [idOf(21), idOf(22)];
const [plan, people, old] = [idOf(31), idOf(32), idOf(33)];
const secret = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const until = '2026-10-28T09:00:00+01:00';
const fromSanne = { by: sanne, via: 'carried' } as const;

phone.write('tie.added', sanne, { name: 'Sanne' });
phone.write('tie.added', therapist, { name: 'Behandelaar', kind: 'therapist' });
phone.write('tie.asked', sanne);
phone.write('connection.opened', toSanne, { tie: sanne, side: 'inviter', journal: JOURNAL, secret });
phone.write('envelope.sent', toSanne, { kind: 'invitation', until });
phone.write('envelope.came', toSanne, { kind: 'answer', until, thread: toSanne }, fromSanne);
phone.write('tie.said-yes', sanne, {}, fromSanne);
const given = { purpose: 'support', until: '2026-12-31', wording: 1 };
phone.write('grant.given', plan, { ...given, tie: sanne, audience: 'supporter', sections: ['plan', 'wins'] });
phone.write('envelope.sent', toSanne, { kind: 'shared-copy', until, grant: plan });

laptop.meet(phone);
laptop.clock = '2026-10-02T20:00:00+02:00';
const own = {
  purpose: 'treatment',
  until: '2026-11-30',
  wording: 2,
  tie: therapist,
  audience: 'professional',
};
laptop.write('grant.given', people, { ...own, sections: ['people'] });
laptop.write('grant.given', old, { ...own, sections: ['card', 'days', 'needs'] });
laptop.write('grant.revoked', old);
laptop.write('connection.opened', toTherapist, { tie: therapist, side: 'inviter', journal: JOURNAL, secret });
laptop.write('connection.closed', toTherapist);
// Somebody else asked this person something, too.
laptop.write('tie.added', jo, { name: 'Jo', start: 'supporting' });
laptop.write(
  'envelope.came',
  jo,
  { kind: 'invitation', until, name: 'Jo', ask: 'Mag ik je soms bellen? مرحبا' },
  { by: jo, via: 'carried' },
);
laptop.write('connection.opened', jo, { tie: jo, side: 'invited', journal: idOf(99), secret });
laptop.write('invitation.answered', jo, { reply: 'yes', doNotAskAgain: false });
laptop.write('envelope.sent', jo, { kind: 'answer', until, thread: jo });
laptop.write(
  'envelope.came',
  jo,
  {
    kind: 'shared-copy',
    until,
    grant: { id: idOf(98), sections: ['card'], purpose: 'support', since: 1, until: '2026-12-01' },
    copy: { card: { approach: 'Rustig praten' } },
  },
  { by: jo, via: 'carried' },
);

const file = new URL('../../fixtures/journal-sharing-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-sharing-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(laptop.journal), null, 1)}\n`);

/**
 * Builds a small network with the core alone, answers a check-in, and prints what the widgets would show, in words of
 * its own. `node index.js 2026-11-22T23:00:00+01:00` shows another moment than the present.
 */
import { fold, fromFile, toFile } from '@recovery-network/core';
import { areas } from '@recovery-network/core/all';
import { alertsDue, alertsSent, helpNow, nextSteps } from '@recovery-network/core/guidance';
import { linesFor, textIn, waysOf } from '@recovery-network/core/help-now';
import { fullTable, RINGS, stageNow, tiesListed } from '@recovery-network/core/network';
import { journalAt } from './journal.js';

const zone = 'Europe/Amsterdam';
const now = { ms: process.argv[2] ? Date.parse(process.argv[2]) : Date.now(), zone };
if (Number.isNaN(now.ms)) {
  console.error('Give a moment as 2026-11-22T23:00:00+01:00, or none for the present.');
  process.exit(1);
}
const time = (ms) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(ms);

/** What an app adds to the country's lines: here the helpline of a provider that does not exist. */
const helpline = {
  id: 'helpline',
  name: 'Helpline of the provider',
  purpose: 'Advice about aftercare.',
  audience: 'anyone',
  role: 'provider',
  human: true,
  channels: [{ type: 'call', number: '0349 200 722' }],
  hours: { zone, weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '22:00' }] },
  source: 'made up',
  verifiedOn: null,
};

const { newId, write, state, journal } = journalAt(now);

const marloes = newId();
write('tie.added', marloes, {
  name: 'Marloes',
  kind: 'family',
  ring: 'very-close',
  reach: { phone: '06 00000101' },
});
write('tie.supports-already', marloes);
write('tie.available', marloes, {
  hours: { zone, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '17:00', to: '24:00' }] },
  channels: ['call'],
});

const ahmed = newId();
write('tie.added', ahmed, { name: 'Ahmed', kind: 'friend', ring: 'close', reach: { phone: '06 00000102' } });
write('tie.asked', ahmed);
write('tie.said-not-now', ahmed, { doNotAskAgain: false }, 'reported');
// A no is an answer: the same question again is refused, and the refusal says what is possible instead.
const refused = write('tie.asked', ahmed);

const noor = newId();
write('tie.added', noor, {
  name: 'Noor',
  kind: 'therapist',
  ring: 'close',
  reach: { phone: '0349 202 110' },
});
const group = newId();
write('tie.added', group, { name: 'NA on Tuesday', kind: 'group', ring: 'further' });

const checkIn = newId();
write('check-in.opened', checkIn, { length: 'short' });
write('check-in.answered', checkIn, { item: 1, answer: 4 });
write('check-in.answered', checkIn, { item: 8, answer: 2 });
write('check-in.coloured', checkIn, { phase: 'orange', level: 'watch' });
write('check-in.closed', checkIn);

const stages = { supporting: 'supports me', 'not-now': 'not now', idea: 'not asked yet', asked: 'asked' };
const rings = { 'very-close': 'very close', close: 'close', further: 'further away', outside: 'outside' };
const { network } = state().areas;

console.log(`It is ${time(now.ms)}.`);

console.log('\nWho is around me');
for (const ring of RINGS) {
  for (const tie of tiesListed(network).filter((one) => one.ring === ring))
    console.log(`  ${tie.name}, ${rings[ring]}: ${stages[stageNow(tie, now)]}`);
}
console.log(`  ${fullTable(network).count} people in all`);
console.log(`  Asking Ahmed once more: no (${refused.rule}, ${refused.key})`);

const { danger, suicide, someone } = helpNow(state().areas, linesFor('nl', [helpline]).lines, now);
console.log('\nWhom can I reach now?');
if (someone.people.length === 0) console.log('  Nobody at this hour. These lines are there:');
for (const { tie, until, hoursKnown } of someone.people) {
  const hours = hoursKnown
    ? until === undefined
      ? 'at any hour'
      : `until ${time(until)}`
    : 'hours not known';
  console.log(`  ${tie.name}, ${tie.reach.phone ?? 'no number'}, ${hours}`);
}

console.log('\nOpen lines');
for (const { line, status } of [...danger, ...suicide, ...someone.open]) {
  const numbers = waysOf(line).map(({ shown }) => shown);
  console.log(
    `  ${textIn(line.name, 'en')}: ${numbers.join(', ')}, ${status.until === undefined ? 'day and night' : `until ${time(status.until)}`}`,
  );
}
for (const { line, status } of someone.later)
  console.log(`  ${textIn(line.name, 'en')}: closed, opens ${time(status.opensAt)}`);

const words = {
  'call-someone': 'call somebody',
  'help-now': 'see whom to call',
  'see-your-people': 'look at your people',
  'write-someone-down': 'write somebody down',
  'ask-someone': 'ask somebody',
  'send-the-ask': 'send what you wrote',
  'check-in': 'say how it goes',
  'go-on': 'go on where you left off',
};
console.log('\nNext steps');
for (const { key, reason, person } of nextSteps(state().areas, now))
  console.log(`  ${words[key]}${person ? `: ${person.tie.name}` : ''} (${reason})`);

// Only an app with a sender of its own does this. Both agreed beforehand; the text tells nothing about anybody's day.
write('alert.offered', marloes);
write('alert.accepted', marloes, {}, 'reported');
const texts = {
  'please-get-in-touch': 'Could you get in touch today? You are not the emergency service.',
};
const toAlert = () => alertsDue(state().areas, now);
console.log('\nWhom may this app alert?');
console.log(`  On a day like this: ${toAlert().length === 0 ? 'nobody' : 'SOMEBODY'}`);

const later = newId();
write('check-in.opened', later, { length: 'short' });
write('check-in.coloured', later, { phase: 'red', level: 'act' });
for (const { tie, text } of toAlert()) {
  // Written down first: what is refused is not sent.
  if (write('alert.sent', tie)) continue;
  console.log(
    `  On a day on which help is needed: ${state().areas.network.ties[tie].name}, "${texts[text]}"`,
  );
}
console.log(`  Within 24 hours after it: ${toAlert().length === 0 ? 'nobody' : 'SOMEBODY'}`);
for (const { tie, at } of alertsSent(state().areas))
  console.log(`  In the journal: ${state().areas.network.ties[tie].name}, ${time(at)}`);

// A journal is a plain file: written here, read by whatever comes later.
const file = JSON.stringify(toFile(journal()));
const again = fromFile(file);
const same = again.ok && JSON.stringify(fold(again.value, areas)) === JSON.stringify(state());
console.log(
  `\n${journal().lines.length} lines written; read back they say ${same ? 'the same' : 'SOMETHING ELSE'}.`,
);

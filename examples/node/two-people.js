/**
 * Two people with a journal each decide together on the time after a treatment: `node two-people.js`, or with a moment
 * as in `index.js`. All that goes from one to the other are the letters of `letters.js`.
 */
import { randomBytes } from 'node:crypto';
import {
  asksOpen,
  courseNow,
  currentCourse,
  intensityNow,
  openProposalsOf,
  termsOf,
  trajectoryOf,
} from '@recovery-network/core/aftercare';
import { appointmentsIn } from '@recovery-network/core/agenda';
import { termsIdOf, waitsFor } from '@recovery-network/core/agreement';
import { suggestions } from '@recovery-network/core/guidance';
import { calendarText } from '@recovery-network/core/interchange/icalendar';
import { dateNow } from '@recovery-network/core/shared';
import { journalAt } from './journal.js';
import { letter, open } from './letters.js';

const now = { ms: process.argv[2] ? Date.parse(process.argv[2]) : Date.now(), zone: 'Europe/Amsterdam' };
if (Number.isNaN(now.ms)) {
  console.error('Give a moment as 2026-11-22T23:00:00+01:00, or none for the present.');
  process.exit(1);
}
const robin = journalAt(now);
const noor = journalAt(now);

// A way between the two: the same id and secret on both sides. On a page an invitation brings them.
const way = robin.newId();
const secret = randomBytes(32).toString('base64url');
const journal = robin.journal().id;
const herTie = robin.newId();
robin.write('tie.added', herTie, { name: 'Noor', kind: 'counsellor', start: 'supporting' });
robin.write('connection.opened', way, { tie: herTie, side: 'inviter', journal, secret });
noor.write('tie.added', way, { name: 'Robin', kind: 'other', start: 'supporting' });
noor.write('connection.opened', way, { tie: way, side: 'invited', journal, secret });

const thread = robin.newId();
const oneOf = (side) => trajectoryOf(side.state().areas.aftercare, thread);

/** What both journals show, each from its own words and those that came in. */
function show(title) {
  console.log(`\n${title}`);
  for (const [name, side] of [
    ['Robin', robin],
    ['Noor', noor],
  ]) {
    const one = oneOf(side);
    const newest = one && openProposalsOf(one, now).at(-1);
    const waits = newest ? `, ${waitsFor(newest) === 'mine' ? 'waits for me' : 'waits for the other'}` : '';
    const often = one && intensityNow(one, now);
    const course = one ? courseNow(one, now).course : 'nothing';
    console.log(`  ${name}: ${course}${often ? `, ${often}` : ''}${waits}`);
  }
}

/** Terms are proposed under a name that is made of all that they say. */
function propose(side, terms, instead) {
  const mark = side.newId();
  const named = { thread, mark, terms, ...(instead && { instead }) };
  const { thread: about, ...said } = named;
  const termsId = termsIdOf(named);
  const refused = side.write('trajectory.proposed', about, { termsId, ...said });
  return refused ?? termsId;
}

console.log(`It is ${dateNow(now)}.`);
const usual = termsOf('standard', { starts: dateNow(now), whose: 'proposer' });
robin.write('trajectory.drafted', thread, { with: herTie, terms: usual });
show('Robin draws it up');

const first = propose(robin, usual);
const proposal = letter(robin, 'proposal', way, thread);
console.log(`\nNoor opens the letter: ${open(noor, proposal)}; once more: ${open(noor, proposal)}`);
show('Robin proposes it');

// Another idea takes the place of the first; whose it is, is said from the side of who proposes now.
const idea = { ...usual, whose: 'other', steps: [{ often: 'twice-weekly', weeks: 4 }, { often: 'weekly' }] };
const second = propose(noor, idea, first);
open(robin, letter(noor, 'counter', way, thread));
show('Noor has another idea');

const own = noor.write('trajectory.accepted', thread, { termsId: second });
console.log(`\nNoor can not say yes to her own idea: ${own.rule}, ${own.key}`);
robin.write('trajectory.accepted', thread, { termsId: second });
open(noor, letter(robin, 'acceptance', way, thread));
show('Robin says yes');
const same = currentCourse(oneOf(robin)).termsId === currentCourse(oneOf(noor)).termsId;
console.log(`  ${same ? 'The same terms hold in both journals.' : 'SOMETHING ELSE HOLDS'}`);

const alone = propose(noor, { ...idea, steps: [{ often: 'monthly' }] });
console.log(`\nNoor can not put another course beside it: ${alone.rule}, ${alone.key}`);

const checkIn = robin.newId();
robin.write('check-in.opened', checkIn, { length: 'short' });
robin.write('check-in.coloured', checkIn, { phase: 'red', level: 'act' });
robin.write('check-in.closed', checkIn);
const thoughts = (side) => suggestions(side.state().areas, now).map(({ to, rule }) => `${to} (${rule})`);
console.log('\nWhat is suggested, to the person alone');
console.log(`  Robin: ${thoughts(robin).join(', ')}`);
console.log(`  Noor: ${thoughts(noor).join(', ') || 'nothing'}`);

robin.write('trajectory.more-asked', thread, { wants: 'more' });
open(noor, letter(robin, 'answer', way, thread));
console.log(`  Robin asks for it; Noor reads: ${asksOpen(oneOf(noor)).map(({ wants }) => wants)}`);

const rule = {
  how: 'weekly',
  days: [1, 4],
  from: '10:00',
  minutes: 45,
  zone: now.zone,
  starts: dateNow(now),
};
robin.write('appointment.set', robin.newId(), { what: 'individual', with: herTie, trajectory: thread, rule });
const kept = appointmentsIn(robin.state().areas.agenda);
const file = calendarText(kept, { now, title: 'Appointment', uidOf: ({ id }) => id });
console.log(`\nIn Robin's calendar: ${/SUMMARY:.*/.exec(file)[0]}, ${/RRULE:FREQ=WEEKLY.*/.exec(file)[0]}`);

// Stopping needs nobody's yes, and the door back stays open.
robin.write('trajectory.stopped', thread);
open(noor, letter(robin, 'withdrawal', way, thread));
show('Robin stops');

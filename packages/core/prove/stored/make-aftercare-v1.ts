/**
 * Made `fixtures/journal-aftercare-v1.json` once, through `record`, with the first version of every entry type of
 * aftercare. It writes nothing where that file stands: a stored journal is never edited, and later versions get files of
 * their own.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { Terms } from '../../src/aftercare/index.ts';
import { asTrial, termsOf } from '../../src/aftercare/index.ts';
import { termsIdOf } from '../../src/agreement/index.ts';
import { toFile } from '../../src/journal/index.ts';
import { Device, idOf } from './two-devices.ts';

const phone = new Device('phone', 1000);
const [ellen, buddy] = [idOf(11), idOf(12)];
const [clinic, move] = [idOf(21), idOf(22)];
const [first, anew, own, other] = [idOf(31), idOf(32), idOf(33), idOf(34)];
const theirs = { by: ellen, via: 'carried' } as const;
const together = { by: ellen, via: 'together' } as const;

const proposal = (thread: string, n: number, terms: Terms, instead?: string) => {
  const mark = idOf(n);
  return {
    termsId: termsIdOf({ thread, mark, terms, instead }),
    mark,
    terms,
    ...(instead !== undefined && { instead }),
  };
};

phone.clock = '2026-09-20T10:00:00+02:00';
phone.write('tie.added', ellen, { name: 'Ellen', kind: 'counsellor', start: 'supporting' });
phone.write('tie.added', buddy, { name: 'Sam', kind: 'buddy', start: 'supporting' });
phone.write('treatment.noted', clinic, {
  kind: 'clinic',
  ends: '2026-10-01',
  several: true,
  by: 'De kliniek 🌿',
});
phone.write('treatment.moved-house', move, { on: '2026-09-28' });

// With Ellen: drafted, waited for, proposed, not agreed yet, a trial, agreed, paused, looked at, made lighter, rounded off.
const usual: Terms = {
  ...termsOf('standard', { starts: '2026-10-05', whose: 'proposer' }),
  components: [
    { kind: 'individual', who: 'Ellen', standIn: 'Karim', often: 'weekly', words: 'Om te blijven praten' },
    { kind: 'skills', words: 'Nee zeggen – التدرب', until: '2026-12-31' },
  ],
  words: 'Rustig aan',
};
phone.write('trajectory.drafted', first, { with: ellen, terms: usual });
phone.write('trajectory.waiting', first, {
  since: '2026-09-20',
  expected: '2026-10-05',
  with: buddy,
  untilThen: 'Sam belt op zondag',
  ifWorse: 'De huisarts bellen',
});
const whole = proposal(first, 41, usual);
phone.write('trajectory.proposed', first, whole);
phone.write(
  'trajectory.not-agreed',
  first,
  { termsId: whole.termsId, view: 'Liever eerst korter', lookAgain: '2026-10-30' },
  theirs,
);
phone.write('trajectory.not-agreed', first, { termsId: whole.termsId, view: 'Ik wil niet alleen staan' });
phone.clock = '2026-09-24T10:00:00+02:00';
const trial = proposal(first, 42, { ...asTrial(usual), whose: 'other' }, whole.termsId);
phone.write('trajectory.proposed', first, trial, theirs);
phone.write('trajectory.accepted', first, { termsId: trial.termsId });
phone.clock = '2026-10-08T10:00:00+02:00';
const pause = phone.write('trajectory.paused', first, { until: '2026-10-20' }, theirs).id;
phone.write('trajectory.resumed', first, { pause }, theirs);
phone.write('trajectory.talk-prepared', first, { say: ['Het gaat beter'], ask: ['Kan het minder vaak?'] });
phone.clock = '2026-10-25T02:30:00+01:00';
const review = phone.write('trajectory.review-opened', first, { termsId: trial.termsId }).id;
phone.write('trajectory.reviewed', first, {
  review,
  helped: 'De gesprekken',
  change: 'Minder vaak',
  goOn: true,
});
phone.write('trajectory.reviewed', first, { review, helped: 'Het ritme', goOn: true }, together);
const idea = proposal(first, 43, { what: 'pause', whose: 'proposer', until: '2027-02-01' });
phone.write('trajectory.proposed', first, idea);
phone.write('trajectory.withdrawn', first, { termsId: idea.termsId });
const longer = proposal(
  first,
  44,
  { ...usual, until: '2027-06-30', steps: [{ often: 'two-weekly', weeks: 12 }, { often: 'monthly' }] },
  trial.termsId,
);
phone.write('trajectory.proposed', first, longer);
phone.write('trajectory.accepted', first, { termsId: longer.termsId }, together);
const imposed = phone.write(
  'trajectory.imposed',
  first,
  { by: 'De reclassering', what: 'Elke week melden', from: '2026-10-25', until: '2027-01-31' },
  theirs,
).id;
phone.write('trajectory.imposed-ended', first, { imposed }, theirs);
const ask = phone.write('trajectory.more-asked', first, {
  wants: 'more',
  words: 'Ik ben bang dat het misgaat',
  because: 'asked',
}).id;
phone.write('trajectory.ask-heard', first, { ask }, theirs);
phone.write('trajectory.ask-settled', first, { ask });
phone.write('trajectory.suggestion-put-aside', first, { rule: 'four-steady' });
phone.clock = '2026-11-20T10:00:00+01:00';
const end = proposal(first, 45, { what: 'rounding-off', whose: 'other', on: '2026-11-30' });
phone.write('trajectory.proposed', first, end, theirs);
phone.write('trajectory.accepted', first, { termsId: end.termsId });

// Back after two years, and of one's own beside it.
phone.clock = '2028-12-01T10:00:00+01:00';
const again = termsOf('check-ups', { starts: '2028-12-04', whose: 'both' });
phone.write('trajectory.drafted', anew, { with: ellen, terms: again, after: first });
phone.write('trajectory.came-back', first, { to: anew });
phone.write('trajectory.kept-own', own, {
  terms: termsOf('short', { starts: '2028-12-04', whose: 'proposer' }),
});
phone.write('trajectory.drafted', other, { terms: again });
phone.write('trajectory.draft-dropped', other);
const checks = proposal(anew, 46, again);
phone.write('trajectory.proposed', anew, checks);
phone.write('trajectory.accepted', anew, { termsId: checks.termsId }, theirs);
phone.write('trajectory.transferred', anew, { to: 'De huisarts' }, theirs);
phone.write('trajectory.stopped', own, { words: 'Het is goed zo' });

const file = new URL('../../fixtures/journal-aftercare-v1.json', import.meta.url);
if (existsSync(file)) throw new Error('journal-aftercare-v1.json is there, and is never edited');
writeFileSync(file, `${JSON.stringify(toFile(phone.journal), null, 1)}\n`);
